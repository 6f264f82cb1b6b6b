import { messages } from '../../i18n/messages.ts';
import { countryName } from '../../i18n/wording.ts';
import type { DataEntry } from '../../reader/content.ts';
import type { Locale } from '../../schema/locales.ts';
import { dateText } from '../fact.ts';
import { entryLink, type Link } from '../link.ts';
import { plainText, type Text, textIn } from '../text.ts';
import { partAnchor, partTitle } from './document.ts';
import { type Row, row, textRow } from './row.ts';
import { citeOnce, type NoteRef, type Writing } from './source-notes.ts';

/** An event as a line of the table. */
export interface TimelineLine {
  readonly date: Row<Text>;
  readonly event: Row<Link>;
  readonly place: Row<Text>;
  /** What date and place rest on. */
  readonly refs: readonly NoteRef[];
}

function placeText(locale: Locale, { place }: DataEntry<'events'>['data']): Text {
  if (!place) return plainText('', locale);
  const name = textIn(place.name, locale);
  const country = place.country === undefined ? '' : countryName(place.country, locale);
  return country === '' || country === name.text ? name : { ...name, text: `${name.text}, ${country}` };
}

/** All events in the order of time. */
export function timelineTable(writing: Writing): TimelineLine[] {
  const { dossier, locales } = writing;
  const title = textRow(locales, (locale) => plainText(partTitle('timeline', locale), locale));
  const place = { anchor: partAnchor('timeline'), title };
  return dossier.timeline.map((event) => {
    const { data } = event;
    const evidence = [...(data.date?.evidence ?? []), ...(data.place?.evidence ?? [])];
    return {
      date: textRow(locales, (locale) =>
        data.date ? dateText(data.date, locale) : plainText(messages[locale].events.undated, locale),
      ),
      event: row(locales, (locale) => entryLink(dossier, event, locale)),
      place: textRow(locales, (locale) => placeText(locale, data)),
      refs: citeOnce(writing, place, evidence),
    };
  });
}
