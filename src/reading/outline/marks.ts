import type { Paragraph } from './paragraphs.ts';
import { type Span, trimmed } from '../span.ts';

/** What stands between quotation marks, without them. */
export interface Marked extends Span {
  /** Where its opening mark stands. */
  readonly open: number;
  /** After its closing mark; the end of the paragraph where it has none. */
  readonly close: number;
  readonly mark: string;
  /** The index of its paragraph. */
  readonly paragraph: number;
  /** How many marked strings it stands in. */
  readonly depth: number;
  /** It has no closing mark, since the speech goes on in the next paragraph. */
  readonly goesOn: boolean;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '”“"',
  '”': '”',
  '‟': '”',
  '"': '"',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '‹': '›',
  '「': '」',
};
const marks = /[“”„‟"«»‘’‚'‹›「」]/gu;
const letter = /[\p{L}\p{N}]/u;
const before = /^$|[\s([{<–—\-/:…“„"«‘'‹¿¡]/u;
const after = /^$|[\s.,;:!?)\]}>–—\-/…”"»’'“‘›]/u;

/** Words of which the first letters are left out: what stands before them is no mark. */
const elided = /^['’](?:s|t|n|k|m|r|ie|er|em|tis|twas|til|till|bout|cause|cos|round|[1-9]0s|\d\d)(?![\p{L}\p{N}])/iu;

interface Open {
  readonly at: number;
  readonly mark: string;
  readonly depth: number;
}

const closes = (open: Open, mark: string): boolean => (closers[open.mark] ?? '').includes(mark);

/** Whether a mark after an s or a figure is an apostrophe or a unit: a later one in the paragraph closes instead. */
function isLikelyPossessive(text: string, at: number, end: number): boolean {
  if (!/[szx\d]/i.test(text.charAt(at - 1)) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  const mark = text.charAt(at);
  const opener = mark === '’' ? '‘' : mark;
  for (let next = at + 1; next < Math.min(end, at + 2000); next++) {
    const sign = text.charAt(next);
    if (sign !== mark && sign !== opener) continue;
    const previous = text.charAt(next - 1);
    const following = text.charAt(next + 1);
    if (letter.test(previous) && letter.test(following)) continue;
    if (before.test(previous) && letter.test(following)) {
      if (elided.test(text.slice(next, next + 8))) continue;
      return false;
    }
    if (sign === mark && after.test(following)) return true;
  }
  return false;
}

function markedIn(text: string, paragraph: Paragraph, index: number, goesOn: (mark: string) => boolean): Marked[] {
  const found: Marked[] = [];
  const stack: Open[] = [];
  const add = (open: Open, end: number, close: number, unclosed: boolean): void => {
    const span = trimmed(text, { start: open.at + 1, end });
    if (letter.test(text.slice(span.start, span.end)))
      found.push({
        ...span,
        open: open.at,
        close,
        mark: open.mark,
        paragraph: index,
        depth: open.depth,
        goesOn: unclosed,
      });
  };
  const words = text.slice(paragraph.start, paragraph.end);
  for (const match of words.matchAll(marks)) {
    const at = paragraph.start + match.index;
    const mark = match[0];
    const previous = match.index === 0 ? '' : text.charAt(at - 1);
    const next = at + 1 >= paragraph.end ? '' : text.charAt(at + 1);
    const isSingle = mark === "'" || mark === '’';
    if (isSingle && letter.test(previous) && letter.test(next)) continue;
    if (isSingle && !letter.test(previous) && elided.test(text.slice(at, Math.min(paragraph.end, at + 8)))) continue;
    const top = stack.findLastIndex((open) => closes(open, mark));
    const opens =
      mark in closers &&
      (mark === '«' || mark === '»' ? next !== '' : !/\s/.test(next) && next !== '') &&
      before.test(previous);
    const canClose = top >= 0 && (after.test(next) || mark === '”' || mark === '»');
    // A mark that may do both opens where a blank stands before it, and closes otherwise.
    if (canClose && !(opens && /\s|^$|[([]/.test(previous) && mark !== '»' && mark !== '«')) {
      if (isSingle && isLikelyPossessive(text, at, paragraph.end)) continue;
      const open = stack[top];
      stack.length = top;
      if (open) add(open, at, at + 1, false);
    } else if (opens && stack.length < 8 && !(mark === '”' && stack.length > 0)) {
      stack.push({ at, mark, depth: stack.length });
    }
  }
  const [first] = stack;
  if (first && goesOn(first.mark)) add(first, paragraph.end, paragraph.end, true);
  const lost = first && !goesOn(first.mark) ? stack : stack.slice(1);
  // An opening mark that nothing closes is no mark: what stands after it is one level higher.
  return found
    .map((one) => ({
      ...one,
      depth: one.depth - lost.filter(({ at, depth }) => at < one.open && depth < one.depth).length,
    }))
    .toSorted((a, b) => a.open - b.open);
}

/** What stands between marks in a text, in its order. What stands in another follows it. */
export function markedStrings(text: string, paragraphs: readonly Paragraph[]): Marked[] {
  return paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1];
    return markedIn(text, paragraph, index, (mark) => next !== undefined && text.charAt(next.start) === mark);
  });
}
