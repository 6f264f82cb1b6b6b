import type { z } from 'zod';
import { actorRelationTypes, type actorSchema } from '../../src/schema/actor.ts';
import { eventRelationTypes, type eventSchema, figureQualifiers, participantRoles } from '../../src/schema/event.ts';
import { noteKinds } from '../../src/schema/evidence.ts';
import type { quoteSchema } from '../../src/schema/quote.ts';
import { reliabilities, rights, type sourceSchema } from '../../src/schema/source.ts';
import { sourceTypes } from '../../src/schema/source-types.ts';
import { aDate, dateWords } from './dates.ts';
import { eventKind, idOf, kindAt, labelOf, linkTo, nameOf } from './labels.ts';
import { another, type Place, type Plan } from './plan.ts';
import type { Random } from './random.ts';
import { type Evidence, languageOf, type Report } from './report.ts';
import { clause, fieldText, paragraphs, sentence } from './texts.ts';
import { functions, type Pair, places, units, verbs } from './words.ts';

const countries = ['BE', 'NL', 'DE', 'FR', 'LU', 'GR', 'PL'] as const;

/** In turn, so that each value of a list occurs as often as the others. */
const inTurn = <Item>(list: readonly Item[], number: number): Item | undefined => list[number % list.length];

/** An entry that is being written: who it is, its chance, and the source that it rests on. */
interface Draft {
  readonly plan: Plan;
  readonly place: Place;
  readonly chance: Random;
  readonly report: Report;
}

const draftMark = ({ plan, place }: Draft) => (plan.isDraft(place) ? { draft: true } : {});

/** What an entry rests on: words of its own source, and now and then of another. */
function evidence({ plan, place, chance, report }: Draft, words: Pair): Evidence[] {
  const own = report.cite(words, chance);
  const other = chance.chance(12) ? another(plan, place, 'sources', chance) : undefined;
  return other && idOf(plan, other) !== report.id ? [own, report.lead(other)] : [own];
}

function notes(draft: Draft, often: number) {
  const { place, chance, report } = draft;
  if (!chance.chance(often)) return {};
  const kind = inTurn(noteKinds, place.index) ?? 'context';
  return {
    notes: [{ kind, text: sentence(chance), ...(chance.chance(50) ? { evidence: [report.refrain()] } : {}) }],
  };
}

function dateOf(draft: Draft, number: number) {
  const edtf = aDate(draft.chance, number);
  const words = dateWords(edtf);
  const said = clause(draft.chance);
  return { edtf, evidence: evidence(draft, { nl: `${said.nl} ${words.nl}`, en: `${said.en} ${words.en}` }) };
}

/** The others that a text names: of all kinds, none twice. */
function othersFor({ plan, place, chance }: Draft, count: number, taken: readonly Place[]): Place[] {
  const keys = new Set(taken.map((each) => linkTo(plan, each)));
  const found: Place[] = [];
  for (let tries = 0; tries < count * 4 && found.length < count; tries += 1) {
    const collection = chance.pick(['actors', 'actors', 'events', 'events', 'quotes', 'sources', 'briefings'] as const);
    const other = another(plan, place, collection, chance);
    if (!other || keys.has(linkTo(plan, other))) continue;
    keys.add(linkTo(plan, other));
    found.push(other);
  }
  return found;
}

/** A description that names so many others that the entry names three to six in all. */
function description(draft: Draft, taken: readonly Place[], words: number): Pair {
  const count = Math.max(1, draft.chance.between(3, 6) - taken.length);
  return fieldText(paragraphs(draft.plan, othersFor(draft, count, taken), words, draft.chance));
}

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
      const to = labelOf(plan, other);
      return {
        type,
        to: idOf(plan, other),
        ...(type === 'works-for' || type === 'leads' ? { role } : {}),
        ...(chance.chance(50) ? { date: dateOf(draft, place.index * 2 + at) } : {}),
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

export function quote(plan: Plan, place: Place, report: Report): z.input<typeof quoteSchema> {
  const draft: Draft = { plan, place, report, chance: plan.chanceOf(place) };
  const { chance } = draft;
  const speaker = another(plan, place, 'actors', chance);
  if (!speaker) throw new Error('A quote needs an actor to speak.');
  const at = chance.chance(60) ? another(plan, place, 'events', chance) : undefined;
  const about = [chance.chance(50) ? another(plan, place, 'events', chance) : another(plan, place, 'actors', chance)];
  const segments = report.say(labelOf(plan, speaker).nl, chance.pick([1, 1, 1, 2, 3]), chance);
  const [lang = ''] = report.lang.split('-');
  const translated = segments.map(() => sentence(chance));
  const subjects = about.filter((each) => each !== undefined);
  return {
    speaker: idOf(plan, speaker),
    lang: report.lang,
    source: report.id,
    segments,
    translations: {
      ...(lang === 'nl' ? {} : { nl: translated.map(({ nl }) => nl) }),
      ...(lang === 'en' ? {} : { en: translated.map(({ en }) => en) }),
    },
    ...(at ? { event: idOf(plan, at) } : {}),
    ...(subjects.length > 0 ? { about: subjects.map((each) => linkTo(plan, each)) } : {}),
    description: description(draft, [speaker, ...(at ? [at] : []), ...subjects], 155),
    ...notes(draft, 12),
    ...draftMark(draft),
  };
}

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
