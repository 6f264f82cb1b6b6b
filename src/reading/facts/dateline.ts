import { type Reading, readText } from '../reading.ts';
import type { ReadingLanguage } from '../words/words.ts';

/** How many lines with words are looked at, and how long one is that has nothing but a date and a place. */
const fewLines = 10;
const shortLine = 60;

/** Words beside the date of a line that says when a text appeared. */
const beside =
  /(?<!\p{L})(?:by|door|on|op|at|om|uur|date|datum|published|updated|posted|issued|gepubliceerd|geplaatst|bijgewerkt|verschenen|laatst|last|first)(?!\p{L})/giu;

/** `BRUSSEL, 3 maart 2024 (Belga) – …`: a report that begins with its date. */
const lead = /^\p{Lu}[^\n.:;–—]{1,40}?, .{6,30}?(?: \([^)\n]{1,40}\))? ?[–—-] /u;

const wholeDay = (line: string, lang: ReadingLanguage): Reading['dates'][number] | undefined => {
  const [only, ...others] = readText(line, { lang }).dates;
  return only && others.length === 0 && only.edtf.length === 10 ? only : undefined;
};

/** Whether nothing but names stand beside a date in a line. */
function isAlone(line: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const points = Array.from(line);
  const rest = [...points.slice(0, start), ...points.slice(end)].join('').replace(beside, '');
  return !/(?<!\p{L})\p{Ll}{3,}/u.test(rest);
}

/**
 * The day on which a text says that it appeared, in EDTF: a line at its beginning that has only a date, with a place or a
 * name, or the place and date before a report. `undefined` where none does; a day without a year says too little.
 */
export function dateline(text: string, lang: ReadingLanguage): string | undefined {
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line))
    .slice(0, fewLines);
  for (const line of lines) {
    const begins = lead.exec(line)?.[0];
    const said = begins ?? (line.length <= shortLine ? line : undefined);
    const found = said === undefined ? undefined : wholeDay(said, lang);
    if (said !== undefined && found && (begins !== undefined || isAlone(said, found))) return found.edtf;
  }
  return undefined;
}
