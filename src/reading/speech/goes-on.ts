import type { Article } from '../article.ts';
import type { Passage } from './passages.ts';

/** A sentence on what a speaker does in between: `He laughs.`, `Hij telde vanochtend vier ritten.`, `Then:`. */
const pause =
  /^[”’"'»,.\s]*(?:(?:He|She|Hij|Zij|Ze)\s(?!(?:said|says|zei|zegt)\b)[^.:?!\uE000-\uE002]{2,40}\.|(?:Dan|Then):)\s*[“‘"'«„]$/u;

/** “No.” He laughs. “Well, yes.”: who speaks does something, and goes on. */
function pausesBetween(text: string, before: Passage, passage: Passage): boolean {
  const last = before.segments.at(-1);
  return (
    last?.paragraph === passage.marked.paragraph &&
    !passage.cueIsAfter &&
    !before.cue &&
    before.whole &&
    pause.test(text.slice(last.end, passage.marked.start))
  );
}

/** Whether a passage goes on with the one before, which the text interrupts to say who speaks. */
export function goesOn({ context }: Article, before: Passage, passage: Passage): boolean {
  const last = before.segments.at(-1);
  if (before.interrupted) return true;
  if (last && pausesBetween(context.text, before, passage)) return true;
  if (
    last?.paragraph !== passage.marked.paragraph ||
    !before.cueIsAfter ||
    !(before.whole || before.segments.length > 1)
  )
    return false;
  const gap = context.text.slice(last.close, passage.marked.open);
  // “…”, he said, to which she called: “…”: another speaks.
  const other = passage.cue?.rule === 'verb-before' ? passage.cue.speakers[0] : undefined;
  if (other && other.start >= last.close && before.cue && other.start > before.cue.end) return false;
  if (passage.sentence.start < last.close) return /[,:;–—-]\s*$/.test(gap) && gap.trim().length > 2;
  const ownVoice = passage.cueIsAfter && passage.cue !== undefined && passage.cue.rule !== 'other-verb-after';
  const begins = passage.before.replace(/[\s(]/g, '') === '';
  // One sentence stands between them: that which says who speaks.
  return (
    begins &&
    !ownVoice &&
    passage.sentence.start - last.close <= gap.length &&
    before.after.trim().length >= gap.trim().length - 1
  );
}
