import type { z } from 'zod';
import { actorRelationTypes, type actorSchema } from '../../src/schema/actor.ts';
import { countries, dateOf, description, type Draft, draftMark, evidence, inTurn, notes, sinceOf } from './entry.ts';
import { idOf, kindAt, labelOf, nameOf } from './labels.ts';
import { another, type Place, type Plan } from './plan.ts';
import type { Report } from './report.ts';
import { clause, sentence } from './texts.ts';
import { functions } from './words.ts';

export function actor(plan: Plan, place: Place, report: Report): z.input<typeof actorSchema> {
  const draft: Draft = { plan, place, report, chance: plan.chanceOf(place) };
  const { chance } = draft;
  const { name, sortAs, aliases } = nameOf(plan, place.index);
  const label = labelOf(plan, place);
  // Relations lead to actors before, so that no chain of them closes.
  const wanted = [0, chance.below(2)].map(() => another(plan, place, 'actors', chance, place.index));
  const others = wanted.filter((other, at) => other && wanted.findIndex((each) => each?.index === other.index) === at);
  const relations = others
    .filter((other) => other !== undefined)
    .map((other, at) => {
      const role = chance.pick(functions);
      const type = inTurn(actorRelationTypes, place.index + at) ?? 'works-for';
      const isHeld = type === 'works-for' || type === 'leads';
      const to = labelOf(plan, other);
      return {
        type,
        to: idOf(plan, other),
        ...(isHeld ? { role } : {}),
        ...(chance.chance(50)
          ? { date: isHeld || type === 'member-of' ? sinceOf(draft) : dateOf(draft, place.index * 2 + at) }
          : {}),
        evidence: evidence(draft, {
          nl: `${label.nl} is ${role.nl} bij ${to.nl}`,
          en: `${label.en} is ${role.en} at ${to.en}`,
        }),
        ...(chance.chance(5) ? { note: { kind: 'context' as const, text: sentence(chance) } } : {}),
      };
    });
  const code = chance.pick(countries);
  const taken = others.filter((other) => other !== undefined);
  return {
    kind: kindAt(place.index),
    name,
    ...(sortAs === undefined ? {} : { sortAs }),
    ...(aliases.length > 0 ? { aliases: [...aliases] } : {}),
    ...(chance.chance(40)
      ? {
          country: {
            code,
            evidence: evidence(draft, {
              nl: `${label.nl} is gevestigd in ${code}`,
              en: `${label.en} is based in ${code}`,
            }),
          },
        }
      : {}),
    ...(relations.length > 0 ? { relations } : {}),
    ...(chance.chance(20) ? { sameAs: [`https://example.org/${idOf(plan, place)}`] } : {}),
    description: description(draft, taken, 175),
    evidence: evidence(draft, clause(chance)),
    ...notes(draft, 12),
    ...draftMark(draft),
  };
}
