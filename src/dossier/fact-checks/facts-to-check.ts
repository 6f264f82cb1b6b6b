import type { DataEntry } from '../../reader/content.ts';
import { locales } from '../../schema/locales.ts';
import { factsOf, type StatedFact } from '../facts.ts';
import { type Checkable, isPage, type Page } from './checkable.ts';
import { type Claim, claims } from './claims.ts';

/** What a fact states: by the field that it stands in; a claim is a sentence of running text. */
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
  'claim',
] as const;
export type FactKind = (typeof factKinds)[number];

/** Something that an entry states, which an editor can hold against the words that it rests on. */
export interface FactToCheck extends StatedFact {
  readonly kind: FactKind;
  /** Of running text: the sentence. */
  readonly claim?: Claim;
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

/** The sentences of a running text that state something: `nl[3]`. */
const factsOfPage = (page: Page): FactToCheck[] =>
  claims(page).map((claim, index) => {
    const path = [claim.lang, index];
    return { kind: 'claim', path, evidencePath: path, evidence: claim.evidence, claim };
  });

/** What an editor can check against words, in the order of fields or of reading. A source has nothing of the kind. */
export function factsToCheck(of: Checkable): FactToCheck[] {
  if (isPage(of)) return factsOfPage(of);
  return of.collection === 'quotes' ? factsOfQuote(of) : factsOf(of).map((fact) => ({ ...fact, kind: kindOf(fact) }));
}
