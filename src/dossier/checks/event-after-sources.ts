import type { DataEntry } from '../../reader/content.ts';
import { bounds } from '../../schema/edtf.ts';
import { citedPassages } from '../provenance/cited-passages.ts';
import { dateFault } from '../wording/date-words.ts';
import type { Check } from './check.ts';
import { sourcesById, unless, warnings, wordsOf } from './fact-warnings.ts';

const rule = 'event-after-sources';

/** The last day on which any of the sources of an event can have appeared; `undefined` where one has no date. */
function lastWord(event: DataEntry<'events'>, sources: ReturnType<typeof sourcesById>): number | undefined {
  const dates = [...new Set(citedPassages(event).map(({ source }) => source))].map(
    (id) => sources.get(id)?.data.issued,
  );
  const known = dates.filter((date) => date !== undefined);
  return known.length === 0 || known.length < dates.length
    ? undefined
    : Math.max(...known.map(({ date }) => bounds(date).latest));
}

/** No source tells of an event before it happens, unless its words announce it for that day. */
export const eventAfterSources: Check = (content, report) => {
  const warn = warnings(rule, report);
  const sources = sourcesById(content);
  for (const event of content.events) {
    const { date } = event.data;
    const last = date && lastWord(event, sources);
    if (!date || last === undefined || bounds(date.edtf.date).earliest <= last) continue;
    // Without the day of the source, only words that write the date out bear it.
    const words = wordsOf(date.evidence, sources).map((each) => ({
      ...each,
      issued: { earliest: last, latest: last },
    }));
    if (words.length > 0 && dateFault(date.edtf.date, words) === undefined) continue;
    warn(event, {
      path: ['date', 'edtf'],
      message: `${date.edtf.text} is after every source that this event rests on. Correct the date or that of a source, give words that announce it, ${unless(rule)}.`,
    });
  }
};
