import type { z } from 'zod';
import type { quoteSchema } from '../../src/schema/quote.ts';
import { description, type Draft, draftMark, notes } from './entry.ts';
import { idOf, labelOf, linkTo } from './labels.ts';
import { another, type Place, type Plan } from './plan.ts';
import type { Report } from './report.ts';

export function quote(plan: Plan, place: Place, report: Report): z.input<typeof quoteSchema> {
  const draft: Draft = { plan, place, report, chance: plan.chanceOf(place) };
  const { chance } = draft;
  const speaker = another(plan, place, 'actors', chance);
  if (!speaker) throw new Error('A quote needs an actor to speak.');
  const at = chance.chance(60) ? another(plan, place, 'events', chance) : undefined;
  const about = [chance.chance(50) ? another(plan, place, 'events', chance) : another(plan, place, 'actors', chance)];
  const said = report.say(labelOf(plan, speaker).nl, chance.pick([1, 1, 1, 2, 3]), chance);
  const [lang = ''] = report.lang.split('-');
  const subjects = about.filter((each) => each !== undefined);
  return {
    speaker: idOf(plan, speaker),
    lang: report.lang,
    source: report.id,
    segments: said.map(({ cited }) => cited),
    translations: {
      ...(lang === 'nl' ? {} : { nl: said.map(({ means }) => means.nl) }),
      ...(lang === 'en' ? {} : { en: said.map(({ means }) => means.en) }),
    },
    ...(at ? { event: idOf(plan, at) } : {}),
    ...(subjects.length > 0 ? { about: subjects.map((each) => linkTo(plan, each)) } : {}),
    description: description(draft, [speaker, ...(at ? [at] : []), ...subjects], 155),
    ...notes(draft, 12),
    ...draftMark(draft),
  };
}
