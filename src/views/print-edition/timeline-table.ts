import type { Grid, GridCell } from '../../document/nodes.ts';
import { type Row, row, textRow } from '../../document/row.ts';
import { messages } from '../../i18n/messages.ts';
import { countryName } from '../../i18n/wording.ts';
import type { DataEntry } from '../../reader/content.ts';
import { originAt } from '../../reader/origin.ts';
import type { Locale } from '../../schema/locales.ts';
import { datedText } from '../fact.ts';
import { entryLink, type Link } from '../link.ts';
import { plainText, type Text, textIn } from '../text.ts';
import { caption } from './caption.ts';
import { partAnchor, partTitle } from './places.ts';
import { runOf } from './running-text.ts';
import { citeOnce, type Writing } from './source-notes.ts';

function placeText(locale: Locale, { place }: DataEntry<'events'>['data']): Text {
  if (!place) return plainText('', locale);
  const name = textIn(place.name, locale);
  const country = place.country === undefined ? '' : countryName(place.country, locale);
  return country === '' || country === name.text ? name : { ...name, text: `${name.text}, ${country}` };
}

const lines = (cells: Row<Text | Link>): GridCell['lines'] =>
  cells.map(({ lang, value }) => ({ lang, children: runOf(value, lang) }));

/** All events in the order of time, with the numbers of what date and place rest on; `undefined` where there are none. */
export function timelineTable(writing: Writing): Grid | undefined {
  const { dossier, locales } = writing;
  if (dossier.timeline.length === 0) return undefined;
  const title = textRow(locales, (locale) => plainText(partTitle('timeline', locale), locale));
  const place = { anchor: partAnchor('timeline'), title };
  return {
    type: 'grid',
    role: 'timeline-table',
    caption: caption(locales, ({ table, timelineTable: text }) => ({ label: table(1), text })),
    head: [
      row(locales, (locale) => messages[locale].events.date),
      row(locales, (locale) => messages[locale].entry.events),
      row(locales, (locale) => messages[locale].events.place),
      row(locales, (locale) => messages[locale].page.notes),
    ],
    named: 1,
    rows: dossier.timeline.map((event) => {
      const { file, data } = event;
      const date = textRow(locales, (locale) =>
        data.date ? datedText(dossier, locale, data.date) : plainText(messages[locale].events.undated, locale),
      );
      const evidence = [...(data.date?.evidence ?? []), ...(data.place?.evidence ?? [])];
      return [
        { lines: lines(date), refs: [], origin: data.date && originAt(file, 'date', 'edtf') },
        {
          lines: lines(row(locales, (locale) => entryLink(dossier, event, locale))),
          refs: [],
          origin: originAt(file, 'title'),
        },
        {
          lines: lines(textRow(locales, (locale) => placeText(locale, data))),
          refs: [],
          origin: data.place && originAt(file, 'place', 'name'),
        },
        { lines: [], refs: citeOnce(writing, place, evidence) },
      ];
    }),
  };
}
