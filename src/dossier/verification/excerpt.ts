import { codePointName } from '../../schema/characters.ts';
import type { Place } from './passages.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** How much stands on either side of what an excerpt shows. */
const margin = 24;
/** How much of the words themselves. */
const shown = 60;

/** The character at a unit, as readers see it; empty at the end of the text. */
export function characterPlace(text: string, at: number): Place {
  if (at >= text.length) return { from: text.length, to: text.length };
  // A character is never so long; and a segmenter copies the whole text that it is given.
  const start = Math.max(0, at - 100);
  const character = graphemes.segment(text.slice(start, at + 100)).containing(at - start);
  const from = start + (character?.index ?? 0);
  return { from, to: from + (character?.segment.length ?? 1) };
}

const characterAt = (text: string, at: number): number => characterPlace(text, at).from;

/** Cut at a space where there is one, so that it shows whole words. */
function before(text: string, at: number): string {
  const start = characterAt(text, Math.max(0, at - margin));
  if (start === 0) return text.slice(0, at);
  const part = text.slice(start, at);
  const space = part.indexOf(' ');
  return `…${space > part.length - 4 ? part : part.slice(space + 1)}`;
}

function after(text: string, at: number): string {
  const end = characterAt(text, at + margin);
  if (end === text.length) return text.slice(at);
  const part = text.slice(at, end);
  const space = part.lastIndexOf(' ');
  return `${space < 4 ? part : part.slice(0, space)}…`;
}

function abridged(text: string): string {
  if (text.length <= shown) return text;
  const head = text.slice(0, characterAt(text, shown / 2));
  return `${head}…${text.slice(characterAt(text, text.length - shown / 2))}`;
}

/** `“…werd een deel van de [servers van Amaq] uitgeschakeld…”` */
export const marked = (text: string, { from, to }: Place): string =>
  `“${before(text, from)}[${abridged(text.slice(from, to))}]${after(text, to)}”`;

/** `“servers van Amaq”`, the middle of long words left out. */
export const quoted = (words: string): string => `“${abridged(words)}”`;

const points = (character: string): string =>
  Array.from(character, (each) => codePointName(each.codePointAt(0) ?? 0)).join(' ');

/** `“0” (U+0030)`: what looks alike may differ. */
export const named = (character: string): string =>
  character === '' ? 'the end' : `“${character}” (${points(character)})`;
