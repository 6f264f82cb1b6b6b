import type { AnyEntry, Briefing, DataEntry, ReadContent } from '../../reader/content.ts';
import { dataEntries } from '../../reader/content.ts';
import type { Check, Report } from './check.ts';
import { aKind } from './entry-words.ts';
import { quoted } from '../../schema/shortened.ts';

const firstBriefings = ({ briefings }: ReadContent): Briefing[] =>
  [...Map.groupBy(briefings, ({ id }) => id).values()].flatMap((pages) => pages.slice(0, 1));

function checkFigures({ file, data }: DataEntry<'events'>, report: Report): void {
  for (const [index, { id }] of data.figures.entries()) {
    const first = data.figures.findIndex((figure) => figure.id === id);
    if (first < index)
      report(file, {
        rule: 'duplicate-id',
        path: ['figures', index, 'id'],
        message: `${quoted(id)} is the id of figures[${first}] too. Give each figure of an event an id of its own.`,
      });
  }
}

/** An id names one entry of the dossier, whatever its kind; the id of a figure names one figure of its event. */
export const duplicateId: Check = (content, report) => {
  const first = new Map<string, AnyEntry | Briefing>();
  for (const entry of [...dataEntries(content), ...firstBriefings(content)]) {
    const other = first.get(entry.id);
    first.set(entry.id, other ?? entry);
    if (other)
      report(entry.file, {
        rule: 'duplicate-id',
        message: `"${entry.id}" is also ${aKind(other.collection)}: ${other.file}. Rename one of the two.`,
      });
  }
  for (const event of content.events) checkFigures(event, report);
};
