import { foldedText } from '../verification/folded-text.ts';
import { unitOf } from '../../archive/code-points.ts';
import { isWithheld } from '../shown-words.ts';
import { type Paragraph, type PassageSpan, runsOf } from './runs.ts';
import type { PlacedPassage } from './used-passages.ts';

/** Passages that overlap, put together to the words that they cover. */
interface Stretch {
  /** Where it stands in the source, in code points. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where its passages stand in `text`, in code units. */
  readonly spans: readonly PassageSpan[];
}

/** How a passage continues a stretch: the code unit of the stretch where it begins, and what it adds to the end. */
interface Joint {
  readonly from: number;
  readonly to: number;
  readonly added: string;
}

/** Every index from which a text goes on with the words, or with the beginning of them up to its end. */
function overlaps(text: string, words: string): number[] {
  const found: number[] = [];
  const first = words.slice(0, 1);
  for (let at = text.indexOf(first); at !== -1 && at < text.length; at = text.indexOf(first, at + 1))
    if (words.startsWith(text.slice(at, at + words.length))) found.push(at);
  return found;
}

/**
 * Where a passage goes on from a stretch. Editors may write words with other white space or marks than the source, so
 * they are compared as verification compares them, and positions are only as exact as the two agree in length. Where
 * words return within that margin it cannot be told which are meant: nothing is joined that may not stand there.
 */
function joint(stretch: Stretch, { exact, place }: PlacedPassage): Joint | undefined {
  const [before, words] = [foldedText(stretch.text), foldedText(exact)];
  const expected = place.start - stretch.start;
  const margin = Math.abs(stretch.end - stretch.start - before.length);
  const [at, ...others] = overlaps(before.text, words.text).filter(
    (candidate) => Math.abs((before.starts[candidate] ?? 0) - expected) <= margin,
  );
  if (at === undefined || others.length > 0) return undefined;
  const shared = Math.min(words.text.length, before.text.length - at);
  const unit = (point: number | undefined): number => unitOf(stretch.text, point ?? before.length);
  return {
    from: unit(before.starts[at]),
    to: unit(before.ends[at + shared - 1]),
    added: shared < words.text.length ? exact.slice(unitOf(exact, words.ends[shared - 1] ?? 0)) : '',
  };
}

function joined(stretch: Stretch, index: number, passage: PlacedPassage): Stretch | undefined {
  const found = passage.place.start < stretch.end ? joint(stretch, passage) : undefined;
  if (!found) return undefined;
  const { from, to, added } = found;
  const text = stretch.text + added;
  const span = { index, from, to: added === '' ? to : text.length };
  return { ...stretch, text, end: Math.max(stretch.end, passage.place.end), spans: [...stretch.spans, span] };
}

/**
 * Passages, in the order of the source, put together where they overlap. Of what is not shown, only some words are
 * there, so nothing can be joined to it.
 */
export function stretches(passages: readonly PlacedPassage[]): Stretch[] {
  const found: Stretch[] = [];
  const apart: Stretch[] = [];
  passages.forEach((passage, index) => {
    const { exact, place } = passage;
    const alone = { ...place, text: exact, spans: [{ index, from: 0, to: exact.length }] };
    const last = isWithheld(passage) ? undefined : found.at(-1);
    const longer = last && joined(last, index, passage);
    if (longer) found[found.length - 1] = longer;
    else (isWithheld(passage) ? apart : found).push(alone);
  });
  return apart.length === 0 ? found : [...found, ...apart].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Passages of a source of which nothing else may be shown, in the order of the source: where they overlap they are
 * one stretch, and between two stretches something is left out. It takes no archive, only the words themselves.
 */
export const annotatedExcerpts = (passages: readonly PlacedPassage[]): Paragraph[] =>
  stretches(passages).map(({ text, spans }) => ({ runs: runsOf(text, { from: 0, to: text.length }, spans) }));
