import { parseFragment } from 'parse5';
import type { Cue } from './cues.ts';

/** A cue as viewers see it. */
export interface SpokenCue {
  readonly from: number;
  readonly to: number;
  /** One for each who speaks in it. */
  readonly turns: readonly Turn[];
}

interface Turn {
  readonly words: string;
  /** Whether somebody else speaks than before, as the file says. */
  readonly isNew: boolean;
}

/** What a reference to a character stands for: `&amp;`. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes;
  return node && 'value' in node ? node.value : text;
}

const voice = /<v(?:\.[^\s>]*)?\s+([^>]*)>/g;
/** A hyphen, or two arrows, before what somebody else says; no minus before a number. */
const change = /^(?:-\s?(?=\D)|>>)/;

/** Without tags, and without what is written above the words. */
const untagged = (line: string): string =>
  line
    .replace(/<rt[^>]*>.*?<\/rt>/g, '')
    .replace(/<\/?[a-z\d][^<>]*>/gi, '')
    .replace(/<\/?>/g, '');

interface Line {
  readonly words: string;
  /** Whose voice it is, where the file says so. */
  readonly voice: string | undefined;
}

/** The lines of a cue that say something. */
function linesOf({ lines }: Cue, isWebVtt: boolean): Line[] {
  return (
    lines
      .join('\n')
      .replace(/\{\\[^}]*\}/g, '')
      // Each voice has a line of its own, its name before it.
      .replace(voice, '\n$&')
      .split('\n')
      .map((line) => {
        const [[, name] = []] = line.matchAll(voice);
        const words = isWebVtt ? unescaped(untagged(line)) : untagged(line);
        return { words: words.trim(), voice: name };
      })
      .filter(({ words }) => words !== '')
  );
}

type LinedCue = Pick<Cue, 'from' | 'to'> & { readonly lines: readonly Line[] };

/** How many lines a cue repeats of the one before, as captions do that roll up. */
function repeated(lines: readonly Line[], before: readonly Line[]): number {
  for (let count = Math.min(lines.length, before.length); count > 0; count--)
    if (lines.slice(0, count).every(({ words }, at) => words === before[before.length - count + at]?.words))
      return count;
  return 0;
}

/** Without the lines that stand still while the next one comes, where most cues of the file have such. */
function unrolled(cues: readonly LinedCue[]): readonly LinedCue[] {
  const counts = cues.map((cue, index) => {
    const before = cues[index - 1];
    return before && cue.from - before.to < 0.1 ? repeated(cue.lines, before.lines) : 0;
  });
  const isRolling = counts.filter((count) => count > 0).length > cues.length / 2;
  return isRolling ? cues.map((cue, index) => ({ ...cue, lines: cue.lines.slice(counts[index]) })) : cues;
}

/** The cues in their order, as what is said in them; those in which nothing is said left out. */
export function spokenCues(cues: readonly Cue[], isWebVtt: boolean): SpokenCue[] {
  const lined = cues.map((cue) => ({ from: cue.from, to: cue.to, lines: linesOf(cue, isWebVtt) }));
  let speaker: string | undefined;
  return unrolled(lined)
    .map(({ from, to, lines }) => {
      const turns: { words: string; isNew: boolean }[] = [];
      for (const { words, voice: name } of lines) {
        const isNew = change.test(words) || (name !== undefined && name !== speaker);
        speaker = name ?? speaker;
        const last = turns.at(-1);
        if (last && !isNew) last.words += ` ${words}`;
        else turns.push({ words, isNew });
      }
      return { from, to, turns };
    })
    .filter(({ turns }) => turns.length > 0);
}
