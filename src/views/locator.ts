import { messages } from '../i18n/messages.ts';
import { formatNumber } from '../i18n/wording.ts';
import { clockTime } from '../schema/clock-time.ts';
import type { PlaceName } from '../schema/locator.ts';
import type { Locale } from '../schema/locales.ts';
import type { PassageRecord } from '../schema/provenance.ts';

/** A place as its file names it: “page iv”, `00:14:32`; `undefined` where it names none. */
export function placeWords({ page, label, time }: PlaceName, locale: Locale): string | undefined {
  if (page !== undefined) return messages[locale].verification.onPage(label ?? formatNumber(page, locale));
  return time === undefined ? undefined : clockTime(time);
}

/** “characters 1,021 to 1,084 of the archived text”, counted from 1 as people do. */
export const characterWords = ({ start, end }: PassageRecord, locale: Locale): string =>
  messages[locale].verification.characterRange(formatNumber(start + 1, locale), formatNumber(end, locale));

/** Where readers find a passage in its source: its page, time or paragraph, and what it stands in beside the text. */
export function locatorWords(place: PassageRecord, locale: Locale): string[] {
  const { paragraph, partsOfPage } = messages[locale].sources;
  const { paragraph: number, part } = place;
  const where =
    placeWords(place, locale) ?? (number === undefined ? undefined : paragraph(formatNumber(number, locale)));
  return [where, part && partsOfPage[part]].filter((words) => words !== undefined);
}
