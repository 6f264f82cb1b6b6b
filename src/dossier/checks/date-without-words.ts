import type { AnyEntry } from '../../reader/content.ts';
import type { Path } from '../../reader/problem.ts';
import { bounds } from '../../schema/edtf.ts';
import type { DateFact } from '../../schema/entry.ts';
import { quoted } from '../../schema/shortened.ts';
import { type DateFault, dateFault } from '../wording/date-words.ts';
import type { Check } from './check.ts';
import { sourcesById, unless, warnings, wordsOf } from './fact-warnings.ts';

const rule = 'date-without-words';

/** A date that an entry states, with its place. */
interface Dated {
  readonly path: Path;
  readonly date: DateFact;
}

function datesOf(entry: AnyEntry): Dated[] {
  if (entry.collection === 'actors')
    return entry.data.relations.flatMap(({ date }, index) =>
      date ? [{ path: ['relations', index, 'date'], date }] : [],
    );
  if (entry.collection === 'sources') return [];
  const { date } = entry.data;
  return date ? [{ path: ['date'], date }] : [];
}

const said: Readonly<Record<DateFault, string>> = {
  year: 'The year of',
  month: 'The month of',
  day: 'The day of',
  weekday: 'The day of the week of',
};

/** A date is in the words that it rests on, or follows from them and the date of their source. */
export const dateWithoutWords: Check = (content, report) => {
  const warn = warnings(rule, report);
  const sources = sourcesById(content);
  for (const entry of [...content.actors, ...content.events, ...content.quotes])
    for (const { path, date } of datesOf(entry)) {
      if (date.reckoned) continue;
      const words = wordsOf(date.evidence, sources).map((each, index) => {
        const source = date.evidence[index]?.source.id;
        const issued = source && sources.get(source)?.data.issued;
        return { ...each, issued: issued && bounds(issued.date) };
      });
      const fault = dateFault(date.edtf.date, words);
      if (!fault) continue;
      warn(entry, {
        path: [...path, 'edtf'],
        message: `${said[fault]} ${date.edtf.text} is not that of its evidence: ${quoted(date.evidence[0]?.exact ?? '')}. Correct the date, give the words that have it, write \`reckoned: true\` where you inferred it, ${unless(rule)}.`,
      });
    }
};
