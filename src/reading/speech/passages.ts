import { cueBeside } from './cue-beside.ts';
import type { Cue } from '../cues/cue.ts';
import type { Marked } from '../outline/marks.ts';
import { isWhole, type Judgement, judged } from './not-speech.ts';
import { asked } from '../outline/outside.ts';
import type { Paragraph } from '../outline/paragraphs.ts';
import type { PhraseContext } from '../reference/phrase.ts';
import { lastBefore, type Span } from '../span.ts';

/** Words in marks with what the reporter says beside them. */
export interface Passage {
  readonly marked: Marked;
  /** With those of the following paragraphs, while it goes on. */
  readonly segments: readonly Marked[];
  readonly sentence: Span;
  readonly before: string;
  readonly after: string;
  readonly cue: Cue | undefined;
  readonly cueIsAfter: boolean;
  /** Only an aside between dashes parts it from the next one. */
  readonly interrupted: boolean;
  readonly whole: boolean;
  readonly judgement: Judgement;
}

export interface Outline {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Span[];
  readonly marked: readonly Marked[];
}

/** How many characters of speech are kept to find the same words again, as a headline has them. */
const mostRepeated = 20_000;

const aside = /^\s*[–—-]\s[^.\uE000-\uE002]{1,80}\s[–—-]\s*$/u;

/** How many characters beside a passage are looked at. */
const reach = 400;

/** Each with those of the next paragraphs that go on with it. */
function goingOn(marked: readonly Marked[]): Marked[][] {
  const groups: Marked[][] = [];
  for (const one of marked) {
    const last = groups.at(-1)?.at(-1);
    if (last?.goesOn && one.paragraph === last.paragraph + 1) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Rules that go by the form of a string alone, against which the same words as speech count more. */
const isWeak = (rule: string): boolean => !/^(?:led-by|followed-by|sign|what-is-called)$/.test(rule);

const simple = (words: string): string => words.toLowerCase().replace(/[\s.,!?;:…]+$/u, '');

/** “said it was “surprised” and that talks were “ongoing””: one verb leads to both. */
const sameReport = (
  before: Pick<Passage, 'sentence' | 'cue' | 'cueIsAfter'> | undefined,
  { sentence, cue, cueIsAfter }: Pick<Passage, 'sentence' | 'cue' | 'cueIsAfter'>,
): boolean =>
  before?.sentence.start === sentence.start &&
  cue?.rule === 'verb-before' &&
  !cueIsAfter &&
  before.cue?.start === cue.start;

/** Every string in marks that stands in no other, in order, with a judgement on whether it is speech. */
export function passagesOf(outline: Outline, context: PhraseContext): Passage[] {
  const { text, sentences, paragraphs } = outline;
  const top = outline.marked.filter(({ depth }) => depth === 0);
  const groups = goingOn(top);
  const drafts = groups.flatMap((segments, index) => {
    const [marked] = segments;
    const last = segments.at(-1);
    if (!marked || !last) return [];
    const at = lastBefore(sentences, marked.open);
    const sentence = sentences[at] ?? marked;
    const closing = sentences[lastBefore(sentences, last.end - 1)] ?? sentence;
    const next = groups[index + 1]?.[0];
    const previous = groups[index - 1]?.at(-1);
    const beforeSpan = { start: Math.max(sentence.start, marked.open - reach), end: marked.open };
    let afterSpan = { start: last.close, end: Math.min(closing.end, last.close + reach, next?.open ?? Infinity) };
    const words = text.slice(last.start, last.end);
    const following = sentences[lastBefore(sentences, last.end - 1) + 1];
    // “Did you see that?” Pat calls up to me.: a sentence with a capital may still say who asked.
    const isApart =
      context.text.charAt(last.end - 1) === asked &&
      last.close + 2 > closing.end &&
      following !== undefined &&
      following.start < last.close + 3 &&
      (next?.open ?? Infinity) >= following.end;
    if (isApart)
      afterSpan = {
        start: following.start,
        end: Math.min(following.end, following.start + 60, next?.open ?? Infinity),
      };
    const after = context.text.slice(afterSpan.start, afterSpan.end);
    const previousEnd =
      previous?.paragraph === marked.paragraph && previous.close > beforeSpan.start ? previous.close : undefined;
    const beside = cueBeside(context, {
      words,
      before: beforeSpan,
      after: afterSpan,
      sentence: { start: beforeSpan.start, end: Math.min(closing.end, last.close + reach) },
      isFirst: marked.open - beforeSpan.start < 2,
      isApart,
      previousEnd,
    });
    return [
      {
        marked,
        segments,
        sentence,
        before: context.text.slice(beforeSpan.start, beforeSpan.end),
        after,
        ...beside,
        interrupted: next?.paragraph === last.paragraph && aside.test(context.text.slice(last.close, next.open)),
      },
    ];
  });
  const judge = (draft: (typeof drafts)[number]): Judgement => {
    const { marked, before, after, cue, cueIsAfter, segments } = draft;
    const paragraph = paragraphs[marked.paragraph];
    if (draft.interrupted) return { speech: true, rule: 'interrupted', confidence: 0.8 };
    if (segments.length > 1) return { speech: true, rule: 'goes-on', confidence: 0.95 };
    const words = text.slice(marked.start, marked.end);
    return judged(
      {
        words,
        before,
        after,
        cue,
        cueIsAfter,
        headline: marked.paragraph === 0 || (paragraph?.heading ?? false),
      },
      context.words,
    );
  };
  const first = drafts.map((draft) => ({
    draft,
    one: judge(draft),
    words: text.slice(draft.marked.start, draft.marked.end),
  }));
  const heard = new Set(first.flatMap(({ one, words }) => (one.speech && words.includes(' ') ? [simple(words)] : [])));
  const sayings = [...heard].join('\n').slice(0, mostRepeated);
  return first.map(({ draft, one, words: said }, index) => {
    const words = simple(said);
    const repeated = !one.speech && /\S \S+ \S/.test(words) && isWeak(one.rule) && sayings.includes(words);
    const before = first[index - 1];
    const reported = !one.speech && one.rule === 'short' && before?.one.speech && sameReport(before.draft, draft);
    return {
      ...draft,
      whole: isWhole(said, draft.before),
      judgement: repeated
        ? { speech: true, rule: 'repeated', confidence: 0.8 }
        : reported
          ? { speech: true, rule: 'reported-on', confidence: 0.7 }
          : one,
    };
  });
}
