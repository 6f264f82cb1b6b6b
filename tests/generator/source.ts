import type { z } from 'zod';
import { reliabilities, rights, type sourceSchema } from '../../src/schema/source.ts';
import { sourceTypes } from '../../src/schema/source-types.ts';
import { aDate } from './dates.ts';
import { description, type Draft, draftMark, inTurn } from './entry.ts';
import { labelOf } from './labels.ts';
import type { Place, Plan } from './plan.ts';
import { languageOf, type Report } from './report.ts';

export function source(plan: Plan, place: Place, report: Report, sha256: string): z.input<typeof sourceSchema> {
  const draft: Draft = { plan, place, report, chance: plan.chanceOf(place) };
  const { chance } = draft;
  return {
    type: inTurn(sourceTypes, place.index) ?? 'report',
    title: labelOf(plan, place),
    ...(chance.chance(60) ? { author: ['Ilse Vandenbroucke', 'J. d’Hondt'].slice(0, chance.between(1, 2)) } : {}),
    ...(chance.chance(50) ? { 'container-title': 'De Avondpost' } : {}),
    ...(chance.chance(50) ? { publisher: 'Uitgeverij Noordzee & Zonen' } : {}),
    issued: aDate(chance, place.index * 3),
    ...(chance.chance(50) ? { accessed: '2024-11-03' } : {}),
    ...(inTurn([true, false, false], place.index) ? { genre: { nl: 'Persbericht', en: 'Press release' } } : {}),
    ...(chance.chance(70) ? { URL: `https://example.org/verslagen?nummer=${place.index + 1}&taal=nl` } : {}),
    language: languageOf(place.index),
    rights: inTurn(rights, place.index) ?? 'excerpt',
    // What rests on a source is drawn at random, and may be much of it.
    maxShare: 100,
    sha256,
    ...(chance.chance(80) ? { reliability: inTurn(reliabilities, place.index) ?? 'F' } : {}),
    description: description(draft, [], 180),
    ...draftMark(draft),
  };
}
