import type { Dossier } from '../dossier/dossier.ts';
import { kept, perDossier } from '../dossier/remembered.ts';
import { sentenceAround, wordsBetween } from '../dossier/verification/context.ts';
import { inParagraphs } from '../dossier/verification/paragraphs.ts';
import type { DataEntry } from '../reader/content.ts';
import { displayed } from '../schema/characters.ts';
import { omission } from '../schema/statement.ts';
import type { Locale } from '../schema/locales.ts';
import { passageHref } from './evidence.ts';

/** A piece of a source: words of the quotation, with their place in the whole text, or what stands around them. */
export interface ContextPart {
  readonly text: string;
  readonly href: string | undefined;
}

/** The words of a quotation between the sentences around them. */
export interface QuoteContext {
  /** The language of the source, as BCP 47. */
  readonly lang: string;
  readonly parts: readonly ContextPart[];
}

/** In code points. A longer stretch between two segments is left out. */
const longestBetween = 600;

const sentences = perDossier(() => new Map<DataEntry<'quotes'>, readonly [before: string, after: string]>());

/** `undefined` where the source may not be shown around the words, or was not at hand. */
export function quoteContext(dossier: Dossier, locale: Locale, quote: DataEntry<'quotes'>): QuoteContext | undefined {
  const { source, segments, lang } = quote.data;
  const open = dossier.openTexts.get(source.id);
  const placed = segments.flatMap((segment) => {
    const words = { source, ...segment };
    const place = dossier.placeOf(words);
    return place ? [{ text: segment.exact, href: passageHref(dossier, locale, words), place }] : [];
  });
  const [first, last] = [placed[0], placed.at(-1)];
  if (!open || !first || !last || placed.length < segments.length) return undefined;
  const text = inParagraphs(open);
  // The page of a quotation in each language shows the same.
  const [before, after] = kept(sentences(dossier), quote, () => {
    const sentence = sentenceAround(text, first.place, lang);
    return [sentence.before, (last === first ? sentence : sentenceAround(text, last.place, lang)).after];
  });
  const around = (words: string): ContextPart => ({ text: displayed(words), href: undefined });
  const between = (start: number, end: number): ContextPart =>
    around(end - start > longestBetween ? ` ${omission} ` : wordsBetween(text, { start, end }));
  return {
    lang: dossier.sources.get(source.id)?.data.language ?? lang,
    parts: [
      around(before),
      ...placed.flatMap(({ place, ...words }, index) => {
        const earlier = placed[index - 1]?.place;
        return earlier ? [between(earlier.end, place.start), words] : [words];
      }),
      around(after),
    ].filter((part) => part.text !== ''),
  };
}
