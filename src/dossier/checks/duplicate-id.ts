import type { AnyEntry, Briefing, DataEntry, ReadContent } from '../../reader/content.ts';
import { dataEntries } from '../../reader/content.ts';
import type { Check, Report } from './check.ts';
import { aKind, entryWords } from './entry-words.ts';
import { collections } from '../../schema/collections.ts';
import { refKey } from '../../schema/entry-ref.ts';
import { quoted } from '../../schema/shortened.ts';
import { type FormerId, formerIds } from '../former-ids.ts';

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

/** What a former id is already, as words, given those before it that are equal; `undefined` where nothing has it. */
function takenBy({ id, of, file }: FormerId, before: readonly FormerId[], { ids }: ReadContent): string | undefined {
  if (of.id === id) return 'the id of this entry itself. Remove it';
  const taken = collections.find((collection) => ids.get(collection)?.has(id));
  if (taken) return `also the id of ${aKind(taken)}. Remove it, or rename that`;
  if (before.some((other) => other.file === file)) return 'in this list already. Remove one of the two';
  const other = before.find((each) => refKey(each.of) !== refKey(of));
  return other && `also a former id of ${entryWords(other.of)}. Remove one of the two`;
}

// A page at an old address leads to one entry.
function checkFormerIds(content: ReadContent, report: Report): void {
  for (const claims of Map.groupBy(formerIds(content), ({ id }) => id).values())
    for (const [index, former] of claims.entries()) {
      const taken = takenBy(former, claims.slice(0, index), content);
      if (taken !== undefined)
        report(former.file, {
          rule: 'duplicate-id',
          path: former.path,
          message: `${quoted(former.id)} is ${taken}.`,
        });
    }
}

/**
 * An id names one entry of the dossier, whatever its kind; a former id names that one too;
 * the id of a figure names one figure of its event.
 */
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
  checkFormerIds(content, report);
  for (const event of content.events) checkFigures(event, report);
};
