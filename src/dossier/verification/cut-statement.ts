import type { Cut } from '../../schema/provenance.ts';
import type { FoldedText } from './folded-text.ts';
import { type Passage, placeOf } from './passages.ts';
import { sentenceEdges } from './statement.ts';

/** In a folded text, all double marks are one, and all single ones. */
const opened = /(?:^|[^\p{L}\p{N}\p{M}])["']$|[「『《〈]$/u;
const closed = /^[.,;!?…。，]?(?:["'](?![\p{L}\p{N}\p{M}])|[」』》〉])/u;
/** What names the speaker: `De burgemeester: De brug is veilig.` */
const introduced = /:\s?$/u;
/** A closing mark, words without a sentence that ends, a comma, and an opening mark: who speaks is said in between. */
const aside = /["'],?\s[^"'.!?]{1,160},\s["']/u;
const resumed = new RegExp(`${aside.source}$`, 'u');
const resumes = new RegExp(`^,?${aside.source}\\p{Ll}`, 'u');

/** What somebody calls out ends no sentence that goes on in lower case: `Zij riep “Nee!” en ging.` */
const calledOut = /[!?…]["'] $/u;

/** Whether words have marks of their own around them. */
const isMarked = (first: string, last: string): boolean => /["'「『《〈]/u.test(first) && /["'」』》〉]/u.test(last);

/** In code units: no mark or aside reaches further. */
const reach = 200;

/**
 * Finds where a passage is cut from what is said: it begins or ends within a sentence, and not at a quotation mark, where
 * the source itself begins and ends what somebody says. `undefined`: at neither end.
 */
export function cuts(source: FoldedText): (passage: Passage) => Cut | undefined {
  const { text } = source;
  const { beginsSentence, endsSentence, isOpening } = sentenceEdges(source);
  /** French sets its marks apart. */
  const isOpened = (from: number, before: string): boolean =>
    opened.test(before) || (before.endsWith('" ') && isOpening(from - 2));
  const isClosed = (to: number, after: string): boolean =>
    closed.test(after) || (/^ "(?![\p{L}\p{N}])/u.test(after) && !isOpening(to + 1));

  function isCutAtStart(from: number): boolean {
    const before = text.slice(Math.max(0, from - reach), from);
    const isLower = /^\p{Ll}/u.test(text.slice(from, from + 2));
    if (isOpened(from, before)) return isLower && resumed.test(before);
    const begins = beginsSentence(from) && !(isLower && calledOut.test(before));
    return !begins && !introduced.test(before) && /[\p{L}\p{N}]/u.test(before);
  }

  function isCutAtEnd(to: number): boolean {
    const after = text.slice(to, to + reach);
    return isClosed(to, after) ? resumes.test(after) : !endsSentence(to) && /[\p{L}\p{N}]/u.test(after);
  }

  return (passage) => {
    const { from, to } = placeOf(source, passage);
    if (isMarked(text.charAt(from), text.charAt(to - 1))) return undefined;
    const [start, end] = [isCutAtStart(from), isCutAtEnd(to)];
    return start && end ? 'both' : start ? 'start' : end ? 'end' : undefined;
  };
}
