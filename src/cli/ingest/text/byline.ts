import type { SourceText } from '../../../archive/source-text.ts';
import { dayOf } from './dated-line.ts';
import { openingLines } from './opening.ts';

/** What the first lines of a report say of it. */
export interface Byline {
  readonly author: readonly string[];
  readonly medium: string | undefined;
  /** EDTF. */
  readonly issued: string | undefined;
  /** What it calls itself, such as `Persbericht`. */
  readonly genre: string | undefined;
}

/** Lines beyond these are of the report itself. */
const most = 6;

const written = /^(?:By|Door|Tekst:?|Text:?|Words by)\s+(?=\p{Lu})/u;
const name = /^\p{Lu}[\p{L}’'.-]*(?:\s(?:van|de|den|der|ten|ter|el|al|von|di|da|le|la|\p{Lu}[\p{L}’'.-]*)){1,4}$/u;
const genres =
  /^(Persbericht|Persmededeling|Perscommuniqué|Press release|News release|Media release|Press statement|Open brief|Open letter|Opinie|Interview)(?![\p{L}])/iu;

/** Words that the names of newspapers and their like have, as a whole word or as the end of one. */
const media =
  /(?:krant|blad|bode|nieuws|tijdingen|courant|omroep|persbureau)(?!\p{L})|(?<!\p{L})(?:News|Times|Gazette|Herald|Tribune|Guardian|Telegraph|Examiner|Post|Journal|Chronicle|Observer|Standaard|Morgen|Tijd|Volkskrant|Mail|Echo|Argus|Weekblad|Dagblad)(?!\p{L})/iu;

/** The words of a line between its commas, bars and dashes. */
const parts = (line: string): string[] => line.split(/\s*[,|•·]\s+|\s[–—-]\s/u).map((part) => part.trim());

/** `12 juni 2025` has no comma, `June 12, 2025` has one: a line whose end is a date is read without it. */
function withoutDate(line: string): string[] {
  const all = parts(line);
  const at = all.findIndex((_, index) => dayOf(all.slice(index).join(', ')) !== undefined);
  return at < 0 ? all : all.slice(0, at);
}

/** The date at the end of a line with others before it. */
function dateOf(line: string): string | undefined {
  const all = parts(line);
  return all.map((_, at) => dayOf(all.slice(at).join(', '))).find((date) => date !== undefined);
}

/** Whether a line says who wrote what is below it, or when and in what it stands, and nothing else. */
export const isByline = (line: string): boolean =>
  written.test(line) || dateOf(line) !== undefined || genres.test(line);

/** What the lines above a report say: who wrote it, in what, when, and what it calls itself. */
export function bylineIn(source: SourceText): Byline {
  const lines = openingLines(source).slice(0, most);
  const by = lines.find((line) => written.test(line));
  const named =
    by === undefined ? [] : withoutDate(by.replace(written, '')).flatMap((part) => part.split(/\s(?:and|en|&)\s/u));
  const author = named.filter((part) => name.test(part) && !media.test(part));
  const behind = named.find((part) => !author.includes(part) && /^\p{Lu}/u.test(part));
  const dated = lines.filter((line) => dateOf(line) !== undefined);
  const alone = dated.flatMap(withoutDate).find((part) => media.test(part) && part.length <= 60);
  return {
    author,
    medium: author.length > 0 && behind !== undefined ? behind : alone,
    issued: dated.map(dateOf).find((date) => date !== undefined),
    genre: lines.map((line) => genres.exec(line)?.[1]).find((found) => found !== undefined),
  };
}
