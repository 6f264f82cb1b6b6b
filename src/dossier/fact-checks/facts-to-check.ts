import type { AnyEntry, DataEntry } from '../../reader/content.ts';
import { locales } from '../../schema/locales.ts';
import { factsOf, type StatedFact } from '../facts.ts';

/** What a fact states: by the field that it stands in. */
export const factKinds = [
  'country',
  'relation',
  'date',
  'place',
  'participant',
  'figure',
  'description',
  'quotation',
  'translation',
] as const;
export type FactKind = (typeof factKinds)[number];

/** Something that an entry states, which an editor can hold against the words that it rests on. */
export interface FactToCheck extends StatedFact {
  readonly kind: FactKind;
}

const kinds: Readonly<Record<string, FactKind>> = {
  country: 'country',
  date: 'date',
  place: 'place',
  participants: 'participant',
  relations: 'relation',
  figures: 'figure',
};

const kindOf = ({ path }: StatedFact): FactKind =>
  kinds[path.findLast((step) => typeof step === 'string') ?? ''] ?? 'description';

/** A quotation rests on its own words, and so does each translation of it; what is said of its date, on words beside. */
function factsOfQuote({ data }: DataEntry<'quotes'>): FactToCheck[] {
  const { source, segments, translations, date, place } = data;
  const evidence = segments.map((segment) => ({ source, ...segment }));
  const fact = (kind: FactKind, path: StatedFact['path'], on: StatedFact['evidence']): FactToCheck => ({
    kind,
    path,
    evidencePath: [...path, 'evidence'],
    evidence: on,
  });
  return [
    fact('quotation', ['segments'], evidence),
    ...locales.flatMap((locale) =>
      translations[locale] ? [fact('translation', ['translations', locale], evidence)] : [],
    ),
    ...(date ? [fact('date', ['date'], date.evidence)] : []),
    ...(place ? [fact('place', ['place'], place.evidence)] : []),
  ];
}

/** The facts of an entry that an editor can check against their words, in the order of its fields. A source has none. */
export const factsToCheck = (entry: AnyEntry): FactToCheck[] =>
  entry.collection === 'quotes' ? factsOfQuote(entry) : factsOf(entry).map((fact) => ({ ...fact, kind: kindOf(fact) }));
