import { type Reading, type ReadingOptions, readText } from '../../src/reading/reading.ts';

type Speech = Reading['speech'][number];

const who = (speaker: Speech['speakers'][number]): string =>
  'name' in speaker ? speaker.name : 'description' in speaker ? `(${speaker.description})` : '?';

/** The speech of a text as lines: its segments, and who speaks; a description stands in brackets. */
export const spoken = (text: string, lang: ReadingOptions['lang']): string[] =>
  readText(text, { lang }).speech.map(
    ({ segments, speakers }) =>
      `${segments.map(({ start, end }) => text.slice(start, end)).join(' | ')} — ${speakers.map(who).join(' & ')}`,
  );

/** What stands between marks and is no speech, and what it is. */
export const unspoken = (text: string, lang: ReadingOptions['lang']): string[] =>
  readText(text, { lang }).notSpeech.map(({ start, end, why }) => `${text.slice(start, end)} — ${why}`);
