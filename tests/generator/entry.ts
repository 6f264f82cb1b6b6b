import { noteKinds } from '../../src/schema/evidence.ts';
import { aBeginning, aDate, dateWords } from './dates.ts';
import { idOf, linkTo } from './labels.ts';
import { another, type Place, type Plan } from './plan.ts';
import type { Random } from './random.ts';
import type { Evidence, Report } from './report.ts';
import { clause, fieldText, paragraphs, sentence } from './texts.ts';
import type { Pair } from './words.ts';

export const countries = ['BE', 'NL', 'DE', 'FR', 'LU', 'GR', 'PL'] as const;

/** In turn, so that each value of a list occurs as often as the others. */
export const inTurn = <Item>(list: readonly Item[], number: number): Item | undefined => list[number % list.length];

/** An entry that is being written: who it is, its chance, and the source that it rests on. */
export interface Draft {
  readonly plan: Plan;
  readonly place: Place;
  readonly chance: Random;
  readonly report: Report;
}

export const draftMark = ({ plan, place }: Draft) => (plan.isDraft(place) ? { draft: true } : {});

/** What an entry rests on: words of its own source, and now and then of another. */
export function evidence({ plan, place, chance, report }: Draft, words: Pair): Evidence[] {
  const own = report.cite(words, chance);
  const other = chance.chance(12) ? another(plan, place, 'sources', chance) : undefined;
  return other && idOf(plan, other) !== report.id ? [own, report.lead(other)] : [own];
}

export function notes(draft: Draft, often: number) {
  const { place, chance, report } = draft;
  if (!chance.chance(often)) return {};
  const kind = inTurn(noteKinds, place.index) ?? 'context';
  return {
    notes: [{ kind, text: sentence(chance), ...(chance.chance(50) ? { evidence: [report.refrain()] } : {}) }],
  };
}

export const dateOf = (draft: Draft, number: number) => withWords(draft, aDate(draft.chance, number));

/** Since when a function is held: nobody speaks in one that has ended. */
export const sinceOf = (draft: Draft) => withWords(draft, aBeginning(draft.chance));

function withWords(draft: Draft, edtf: string) {
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
export function description(draft: Draft, taken: readonly Place[], words: number): Pair {
  const count = Math.max(1, draft.chance.between(3, 6) - taken.length);
  return fieldText(paragraphs(draft.plan, othersFor(draft, count, taken), words, draft.chance));
}
