import type { Cue } from '../cues/cue.ts';
import { cueAfter } from '../cues/cue-after.ts';
import { cueBefore } from '../cues/cue-before.ts';
import { mediumIn, tellerIn } from '../cues/reporter.ts';
import { splitVerb } from '../cues/split-verb.ts';
import type { PhraseContext } from '../reference/phrase.ts';
import type { Span } from '../span.ts';

/** What stands beside words in marks. */
interface Beside {
  readonly words: string;
  readonly before: Span;
  readonly after: Span;
  /** Both, and all between. */
  readonly sentence: Span;
  /** The words begin their sentence. */
  readonly isFirst: boolean;
  /** What stands after them is a sentence of its own. */
  readonly isApart: boolean;
  /** Where the passage before them ends, in the same sentence. */
  readonly previousEnd: number | undefined;
}

/** “Someone shouted” says that nobody knows who. */
const isAnybody = ({ text }: PhraseContext, { speakers: [one] }: Cue): boolean =>
  one?.kind === 'noun' && /^(?:iemand|someone|somebody)$/i.test(text.slice(one.start, one.end));

/** What one tells that another has said: `De Delta meldde dat een leraar het „een kruitvat” had genoemd`. */
const retold = (outer: Cue | undefined, inner: Cue | undefined): Cue | undefined => {
  const [teller] = outer?.speakers ?? [];
  return inner && teller && teller.start !== inner.speakers[0]?.start
    ? { ...inner, reportedBy: inner.reportedBy ?? teller }
    : (inner ?? outer);
};

/** What stands between two passages is said of the first, unless it leads on to the second. */
const ownOf = (ahead: Cue | undefined, previousEnd: number | undefined): { cue: Cue | undefined; isOwn: boolean } =>
  ahead && previousEnd !== undefined && ahead.end <= previousEnd
    ? { cue: { ...ahead, confidence: ahead.confidence * 0.9 }, isOwn: false }
    : { cue: ahead, isOwn: true };

/** What the words beside a passage say of who speaks, and whether they stand after it. */
export function cueBeside(
  context: PhraseContext,
  { words, before, after, sentence, isFirst, isApart, previousEnd }: Beside,
): { cue: Cue | undefined; cueIsAfter: boolean } {
  const isOpen =
    /[,!?.…][”’"'»]?$/.test(words) || context.text.slice(after.start, after.end).trimStart().startsWith(',');
  const behind = cueAfter(context, after, isOpen, { isFirst, isApart });
  const { cue: ahead, isOwn } = ownOf(
    retold(cueBefore(context, before), splitVerb(context, before, after)),
    previousEnd,
  );
  const isPart = !/^\p{Lu}/u.test(words);
  const isRetold = isPart && isOwn && behind?.rule === 'verb-after' && ahead?.rule === 'verb-before';
  const isWeaker = behind?.rule === 'other-verb-after' && ahead?.rule === 'verb-before';
  const found = isRetold ? retold(behind, ahead) : behind && !isWeaker ? behind : ahead;
  return {
    cue: found && reported(context, found, { before, sentence }),
    cueIsAfter: found !== undefined && found === behind,
  };
}

/** A cue with who tells of it, where that is another: a medium, or whom an aside names. */
function reported(context: PhraseContext, found: Cue, { before, sentence }: Pick<Beside, 'before' | 'sentence'>): Cue {
  const own = isAnybody(context, found) ? { ...found, speakers: [], nobody: true } : found;
  const medium = mediumIn(context, sentence);
  // “According to a report in De Delta, …”: the medium tells it, and not the report.
  const isDocument = own.reportedBy?.kind === 'noun' && context.words.documents.has(own.reportedBy.noun);
  if (own.reportedBy && !(medium && isDocument)) return own;
  const teller = medium
    ? { ...medium, kind: 'name' as const, mention: medium }
    : tellerIn(context, before, own.speakers[0]);
  return teller ? { ...own, reportedBy: teller } : own;
}
