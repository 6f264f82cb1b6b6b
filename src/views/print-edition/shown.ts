import type { Embed } from '../../document/from-mdast.ts';
import { type Inline, text } from '../../document/inline.ts';
import type { Block, List } from '../../document/nodes.ts';
import { timelinePart } from '../../dossier/timeline.ts';
import { kept, perDossier } from '../../dossier/remembered.ts';
import type { DataEntry } from '../../reader/content.ts';
import { originAt } from '../../reader/origin.ts';
import { type EmbedName, idList } from '../../schema/embeds.ts';
import { entryId } from '../../schema/entry-ref.ts';
import { perLocale } from '../../schema/locales.ts';
import { actorGroups } from '../actors-page.ts';
import { eventFigures, keyFigures } from '../figures.ts';
import type { Link } from '../link.ts';
import { quoteBlock } from '../quote-block.ts';
import { sourceRow } from '../sources-page.ts';
import { plainText, type Text } from '../text.ts';
import { timelineHead } from '../timeline-item.ts';
import { givenPart } from '../timeline-page.ts';
import type { Column } from './facts.ts';
import { keyFigure } from './key-figures.ts';
import { quoteColumns } from './quote.ts';
import { runOf } from './running-text.ts';
import type { CitingPlace, Writing } from './source-notes.ts';
import { messages } from '../../i18n/messages.ts';

/** What it takes to show an entry in a document that does not hold the whole dossier. */
export interface Showing {
  readonly writing: Writing;
  readonly place: CitingPlace;
  readonly column: Column;
}

/** Runs on one line, with commas between them. */
const inRow = (runs: readonly (Text | Link)[], { locale }: Column): Inline[] =>
  runs.flatMap((run, index) => [...(index > 0 ? [text(', ')] : []), ...runOf(run, locale)]);

/** The words of a quotation, and below them whose they are. */
function quote(entry: DataEntry<'quotes'>, { writing, place, column }: Showing): Block[] {
  const { speakers, reportedBy, said, event, source } = quoteBlock(writing.dossier, column.locale, entry);
  const { according } = messages[column.locale].quotes;
  const passedOn = reportedBy ? [plainText(`${according} ${reportedBy.text}`, column.locale)] : [];
  const whose = inRow([...speakers, ...passedOn, ...said, ...(event ? [event] : []), source], column);
  return [
    ...quoteColumns(writing, entry, place),
    { type: 'paragraph', children: [text('— '), ...whose], origin: originAt(entry.file, 'speaker') },
  ];
}

/** When something happened, and what and where. */
function event(entry: DataEntry<'events'>, { writing, column: { locale } }: Showing): Block {
  const { date, link, place } = timelineHead(writing.dossier, locale, entry);
  const where: Inline[] = place ? [{ type: 'detail', of: 'value', children: runOf(place, locale) }] : [];
  const origin = originAt(entry.file, 'title');
  return {
    type: 'fact',
    label: date,
    values: [{ children: [...runOf(link, locale), ...where], remark: undefined, origin }],
  };
}

const actors = ({ writing, column }: Showing, ids: string | undefined): List[] => {
  const wanted = ids === undefined ? undefined : idList(ids).map((id) => entryId<'actors'>(id));
  const all = actorGroups(writing.dossier, column.locale, wanted).flatMap((group) => group.actors);
  const items = all.map(({ id, link, detail }): Block[] => {
    const file = writing.dossier.actors.get(entryId(id))?.file;
    const what = detail.flatMap((run) => runOf(run, column.locale));
    const children = [...inRow([link], column), ...(what.length > 0 ? [text(', '), ...what] : [])];
    return [{ type: 'paragraph', children, origin: file === undefined ? undefined : originAt(file, 'name') }];
  });
  return items.length === 0 ? [] : [{ type: 'list', start: undefined, loose: false, items }];
};

function source(entry: DataEntry<'sources'>, { writing: { dossier }, column }: Showing): Block {
  const { link, kind, issued } = sourceRow(dossier, column.locale, entry);
  const details = [kind, ...(issued === undefined ? [] : [plainText(issued, column.locale)])];
  return { type: 'paragraph', children: inRow([link, ...details], column), origin: originAt(entry.file, 'title') };
}

const lists = perDossier(() => perLocale(() => new Map<string, readonly Block[]>()));

/** A list that cites nothing is the same wherever it stands, and many briefings show all events or all actors. */
const listOnce = (
  name: EmbedName,
  { given }: Embed,
  { writing: { dossier }, column: { locale } }: Showing,
  make: () => readonly Block[],
): readonly Block[] => kept(lists(dossier)[locale], JSON.stringify([name, ...given]), make);

/** What an embed of running text shows at its place. */
export function shown(name: EmbedName, embed: Embed, showing: Showing): readonly Block[] {
  const { given } = embed;
  const { writing, column } = showing;
  const { dossier } = writing;
  const { locale } = column;
  const id = given.get('id') ?? '';
  switch (name) {
    case 'Quote': {
      const entry = dossier.quotes.get(entryId(id));
      return entry ? quote(entry, showing) : [];
    }
    case 'Event': {
      const entry = dossier.events.get(entryId(id));
      return entry ? [event(entry, showing)] : [];
    }
    case 'Source': {
      const entry = dossier.sources.get(entryId(id));
      return entry ? [source(entry, showing)] : [];
    }
    case 'Figures': {
      const of = given.get('event');
      const entry = of === undefined ? undefined : dossier.events.get(entryId(of));
      const figures = entry
        ? eventFigures(dossier, locale, entry)
        : of === undefined
          ? keyFigures(dossier, locale)
          : [];
      return figures.map((figure) => keyFigure(figure, column));
    }
    case 'Timeline':
      return listOnce(name, embed, showing, () =>
        timelinePart(dossier.timeline, givenPart(Object.fromEntries(given))).map((entry) => event(entry, showing)),
      );
    case 'Actors':
      return listOnce(name, embed, showing, () => actors(showing, given.get('ids')));
  }
}
