import type { z } from 'zod';
import { eventRelationTypes, type eventSchema, figureQualifiers, participantRoles } from '../../src/schema/event.ts';
import { countries, dateOf, description, type Draft, draftMark, evidence, inTurn, notes } from './entry.ts';
import { eventKind, idOf, labelOf } from './labels.ts';
import { another, type Place, type Plan } from './plan.ts';
import type { Report } from './report.ts';
import { clause, sentence } from './texts.ts';
import { type Pair, places, units, verbs } from './words.ts';

function participants(draft: Draft): { actor: Place; index: number }[] {
  const { plan, place, chance } = draft;
  const found = Array.from({ length: chance.between(2, 3) }, () => another(plan, place, 'actors', chance));
  const known = found.filter((each) => each !== undefined);
  return known
    .filter((each, at) => known.findIndex(({ index }) => index === each.index) === at)
    .map((each, index) => ({ actor: each, index }));
}

const qualifierWords: Readonly<Record<(typeof figureQualifiers)[number], Pair>> = {
  exactly: { nl: '', en: '' },
  about: { nl: 'ongeveer ', en: 'about ' },
  'more-than': { nl: 'meer dan ', en: 'more than ' },
  'less-than': { nl: 'minder dan ', en: 'less than ' },
  'at-least': { nl: 'minstens ', en: 'at least ' },
  'at-most': { nl: 'hoogstens ', en: 'at most ' },
};

/** A number as a source in the language writes it. */
const inDigits = (value: number, lang: string): string => value.toLocaleString(lang, { useGrouping: value >= 10_000 });

function figures(draft: Draft) {
  const { place, chance } = draft;
  if (!hasFigures(place.index)) return {};
  const value = chance.chance(20) ? chance.between(1, 999) / 10 : chance.between(2, 90_000);
  const unit = chance.pick(units);
  const verb = chance.pick(verbs);
  const qualifier = inTurn(figureQualifiers, Math.floor(place.index / 2)) ?? 'exactly';
  const said = qualifierWords[qualifier];
  return {
    figures: [
      {
        id: 'aantal',
        value,
        qualifier,
        unit,
        label: { nl: `volgens wie ${verb.nl}`, en: `according to whoever ${verb.en}` },
        evidence: evidence(draft, {
          nl: `het ging om ${said.nl}${inDigits(value, 'nl')} ${unit.nl}`,
          en: `it concerned ${said.en}${inDigits(value, 'en')} ${unit.en}`,
        }),
      },
    ],
  };
}

/** Every second event has a figure, the first among them. */
export const hasFigures = (index: number): boolean => index % 2 === 0;

export function event(plan: Plan, place: Place, report: Report): z.input<typeof eventSchema> {
  const draft: Draft = { plan, place, report, chance: plan.chanceOf(place) };
  const { chance } = draft;
  const there = participants(draft);
  const before = chance.chance(50) ? another(plan, place, 'events', chance, place.index) : undefined;
  const where = chance.pick(places);
  const said = clause(chance);
  const taken = [...there.map((each) => each.actor), ...(before ? [before] : [])];
  return {
    title: labelOf(plan, place),
    kind: eventKind(place.index),
    ...(chance.chance(92) ? { date: dateOf(draft, place.index) } : {}),
    ...(chance.chance(60)
      ? {
          place: {
            name: where.nl === where.en ? where.nl : where,
            ...(chance.chance(50) ? { country: chance.pick(countries) } : {}),
            ...(chance.chance(40)
              ? {
                  coordinates: [chance.between(-9000, 9000) / 100, chance.between(-18_000, 18_000) / 100] as [
                    number,
                    number,
                  ],
                }
              : {}),
            evidence: evidence(draft, { nl: `${said.nl} in ${where.nl}`, en: `${said.en} in ${where.en}` }),
          },
        }
      : {}),
    participants: there.map(({ actor: who, index }) => {
      const label = labelOf(plan, who);
      const verb = chance.pick(verbs);
      return {
        actor: idOf(plan, who),
        role: inTurn(participantRoles, place.index * 2 + index) ?? 'participant',
        evidence: evidence(draft, { nl: `${label.nl} ${verb.nl}`, en: `${label.en} ${verb.en}` }),
        ...(chance.chance(5) ? { note: { kind: 'dispute' as const, text: sentence(chance) } } : {}),
      };
    }),
    ...(before
      ? {
          relations: [
            {
              type: inTurn(eventRelationTypes, place.index) ?? 'follows',
              to: idOf(plan, before),
              evidence: evidence(draft, clause(chance)),
            },
          ],
        }
      : {}),
    ...figures(draft),
    description: description(draft, taken, 165),
    evidence: evidence(draft, clause(chance)),
    ...notes(draft, 12),
    ...draftMark(draft),
  };
}
