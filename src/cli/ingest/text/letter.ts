import type { SourceText } from '../../../archive/source-text.ts';
import { datedLine } from './dated-line.ts';
import { closingLines, openingLines } from './opening.ts';

/** What a letter says of itself. */
export interface Letter {
  readonly author: string | undefined;
  /** EDTF. */
  readonly issued: string | undefined;
}

/** How letters begin, in Dutch and English, at the end of a line. */
const salutation =
  /(?:^|\s)(?:(?:Geachte|Beste|Waarde|Dear)(?:\s\p{L}[\p{L}.’'-]*){1,6}|Mijnheer|Mevrouw|Mijne heren|Sir|Madam|Sirs),?$/u;
/** How they end, and who wrote them, on the same line or the next. */
const farewell =
  /^(?:Hoogachtend|Met (?:de )?(?:vriendelijke|hartelijke|beleefde|collegiale|meeste)?\s?(?:groet(?:en)?|hoogachting)|(?:Vriendelijke|Hartelijke|Beleefde) groet(?:en)?|Namens [^,]{2,60}|Yours (?:sincerely|faithfully|truly)|Sincerely(?: yours)?|(?:Kind|Best|Warm) regards|On behalf of [^,]{2,60})(?:,|$)\s*/u;

const given = String.raw`\p{Lu}[\p{L}’'.-]*`;
const family = String.raw`(?:\s(?:van|de|den|der|ten|ter|el|al|von|di|da|le|la|O’))*\s${given}`;
/** A name alone on its line, or the two words of one before what it is of. */
const whole = new RegExp(`^(${given}(?:${family}){1,3})$`, 'u');
const short = new RegExp(`^(${given}${family})(?=[\\s,]|$)`, 'u');

function signature(lines: readonly string[]): string | undefined {
  const at = lines.findLastIndex((line) => farewell.test(line));
  if (at < 0) return undefined;
  const below = [(lines[at] ?? '').replace(farewell, ''), ...lines.slice(at + 1)].filter((line) => line !== '');
  const [first = ''] = below;
  return (whole.exec(first) ?? short.exec(first))?.[1];
}

/** What a text says of itself as a letter: with a salutation at its beginning and a farewell at its end. `undefined` for others. */
export function letterIn(source: SourceText): Letter | undefined {
  const lines = openingLines(source);
  const at = lines.findIndex((line) => salutation.test(line));
  const closing = closingLines(source);
  if (at < 0 || !closing.some((line) => farewell.test(line))) return undefined;
  const above = lines.slice(0, at);
  return { author: signature(closing), issued: above.map(datedLine).find((date) => date !== undefined) };
}
