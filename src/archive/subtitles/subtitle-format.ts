import type { Format } from '../format.ts';
import { asLatin1 } from '../latin1.ts';
import { decoded } from '../plain-text.ts';
import type { PlaceName } from '../../schema/locator.ts';
import { aboutFile, type FileAbout, type SourceText, TextBuilder } from '../source-text.ts';
import { isTiming, readCues } from './cues.ts';
import { spokenCues } from './spoken.ts';

/** Seconds in which nobody speaks, after which a paragraph begins. */
const longPause = 3;

/** `WEBVTT - De brug`, and `Language: nl` below it. */
function aboutOf([first = '', ...others]: readonly string[]): FileAbout {
  const title = first.replace(/^WEBVTT[\s-]*/, '').trim();
  const language = others.map((line) => /^Language:\s*(\S+)/i.exec(line)?.[1]).find((tag) => tag !== undefined);
  return aboutFile({ title: [title, 'WEBVTT'], language: [language, 'Language'] });
}

/** What is said, in paragraphs, each cue with its time. */
function spokenText(file: string): SourceText {
  const isWebVtt = isVtt(file);
  const { cues, header } = readCues(file, isWebVtt);
  const builder = new TextBuilder();
  let paragraph: (string | PlaceName)[] = [];
  const end = (): void => {
    builder.block({ kind: 'cue' }, paragraph);
    paragraph = [];
  };
  let silentSince = -Infinity;
  for (const { from, to, turns } of spokenCues(cues, isWebVtt)) {
    if (from - silentSince >= longPause) end();
    for (const [index, { words, isNew }] of turns.entries()) {
      if (isNew) end();
      if (paragraph.length > 0) paragraph.push(' ');
      if (index === 0 || isNew) paragraph.push({ time: from });
      paragraph.push(words);
    }
    silentSince = Math.max(silentSince, to);
  }
  end();
  return builder.text(aboutOf(header));
}

const isVtt = (text: string): boolean => /^\ufeff?WEBVTT(?:\s|$)/.test(text);

/** The beginning of a file in any encoding that has the letters of English as they are. */
const headOf = (bytes: Uint8Array): string =>
  asLatin1(bytes, 500)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');

/** Whether a text begins with the number of a cue and its time. */
const isSubRip = (text: string): boolean => {
  const [first = '', second = ''] = text.trimStart().split(/\r\n|[\n\r]/);
  return /^\s*\d+\s*$/.test(first) && isTiming(second);
};

/** Subtitles and transcripts with times: WebVTT and SubRip. */
export const subtitleFormat: Format = {
  id: 'subtitles',
  version: 2,
  endings: ['vtt', 'srt'],
  isOne: ({ bytes, ending }) => ['vtt', 'srt'].includes(ending) || isVtt(headOf(bytes)) || isSubRip(headOf(bytes)),
  read: (bytes, hints) => spokenText(decoded(bytes, hints)),
};
