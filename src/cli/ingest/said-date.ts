import { readText } from '../../reading/reading.ts';
import type { ReadingLanguage } from '../../reading/words/words.ts';

const written = /^(\d{4})(?:[-/.](0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12]\d|3[01]))?)?(?![\d/.-])/;
/** The time of a day and its zone, which a date in words may have behind it. */
const time = /\d{1,2}[:.u]\d{2}(?::\d{2})?|[+-]\d{2}:?\d{2}\b/g;

/**
 * A date as files say it (`2024-10-12T10:00:00+02:00`, `2024/10/12`, `Sat, 12 Oct 2024 …`, `12 oktober 2024`) in EDTF.
 * `undefined` where it says no single one: `12/10/2024` is two days.
 */
export function saidDate(said: string): string | undefined {
  const [, year, ...rest] = written.exec(said.trim()) ?? [];
  if (year !== undefined)
    return [year, ...rest.flatMap((part: string | undefined) => part?.padStart(2, '0') ?? [])].join('-');
  for (const lang of ['nl', 'en'] satisfies ReadingLanguage[]) {
    const [found, other] = readText(said, { lang }).dates;
    if (!found || other) continue;
    const points = Array.from(said);
    const around = [...points.slice(0, found.start), ' ', ...points.slice(found.end)].join('').replace(time, '');
    if (!/\d/.test(around)) return found.edtf;
  }
  return undefined;
}
