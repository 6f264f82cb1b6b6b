import { beside } from '../../document/beside.ts';
import { text } from '../../document/inline.ts';
import type { Contents } from '../../document/finding.ts';
import type { Block, Document, Entry, Part as PartNode, TitlePage, WriterWords } from '../../document/nodes.ts';
import { type Languages, row, textRow } from '../../document/row.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { summaryRef } from '../../dossier/edges.ts';
import { messages } from '../../i18n/messages.ts';
import { formatList } from '../../i18n/wording.ts';
import { originAt } from '../../reader/origin.ts';
import { dataCollections, type DataCollection, isDataCollection } from '../../schema/collections.ts';
import type { Locale } from '../../schema/locales.ts';
import { keyFigures } from '../figures.ts';
import { inOrder } from '../in-order.ts';
import { correctionLine } from '../corrections.ts';
import { asOf, markedEdition } from '../page.ts';
import { plainText, textIn } from '../text.ts';
import { account } from './account.ts';
import { entryNode } from './entries.ts';
import { keyFigure } from './key-figures.ts';
import { namesIndex } from './names-index.ts';
import { asDocument, type Part, partAnchor, parts, partTitle } from './places.ts';
import { sourceNotes, type Writing } from './source-notes.ts';
import { summaryBlocks } from './summary.ts';
import { timelineFigure } from './timeline-figure.ts';
import { timelineTable } from './timeline-table.ts';

/** The edition, its state, who answers for it, and where they take corrections. */
export function imprint(dossier: Dossier, locale: Locale): string[] {
  const editors = dossier.data.editors.map((name) => textIn(name, locale).text);
  const corrections = correctionLine(dossier, locale);
  return [
    markedEdition(dossier, locale).text,
    asOf(dossier, locale),
    `${messages[locale].page.editors}: ${formatList(editors, locale)}`,
    ...(corrections === undefined ? [] : [corrections]),
  ];
}

function titlePage(dossier: Dossier, locales: Languages): TitlePage {
  const { data, file, site } = dossier;
  const { subtitle } = data;
  return {
    title: textRow(locales, (locale) => textIn(data.title, locale)),
    subtitle: subtitle ? textRow(locales, (locale) => textIn(subtitle, locale)) : [],
    imprint: row(locales, (locale) => imprint(dossier, locale)),
    address: site.url === undefined ? undefined : site.url + site.base,
    origins: {
      title: originAt(file, 'title'),
      subtitle: originAt(file, 'subtitle'),
      imprint: ['edition', 'cutoff', 'editors', ...(data.corrections === undefined ? [] : ['corrections'])].map(
        (field) => originAt(file, field),
      ),
      address: originAt(file, 'url'),
    },
  };
}

/** What each column says of the figures of the dossier. */
function figures({ dossier, locales, notes }: Writing): Block[] {
  const title = textRow(locales, (locale) => plainText(partTitle('key-figures', locale), locale));
  const place = { anchor: partAnchor('key-figures'), title };
  const isBeside = locales.length > 1;
  const columns = row(locales, (locale) => {
    const cite = notes.citer(place, locale);
    return keyFigures(dossier, locale).map((figure) => [keyFigure(figure, { locale, cite, isBeside })]);
  });
  return beside(columns, 'key-figure');
}

const isEntry = (block: Block): block is Entry => block.type === 'entry';

/** The parts of a document and the entries in them. */
export const contentsOf = (all: readonly PartNode[]): Contents => ({
  type: 'contents',
  lines: all.map(({ anchor, title, children }) => ({
    anchor,
    title,
    entries: children.filter(isEntry).map((entry) => ({ anchor: entry.anchor, title: entry.name })),
  })),
});

/** The words that writers add, in a language. */
export const writerWords = (lang: Locale): WriterWords => {
  const { edition, prose, quotes } = messages[lang];
  const { omissions } = quotes;
  return { lang, note: edition.note, pageRef: edition.pageRef, table: prose.table, omissions };
};

/** The notes of the edition with what they are. */
export function notesBlocks({ locales, notes }: Writing): Block[] {
  const list = notes.list();
  if (list.length === 0) return [];
  return [
    {
      type: 'columns',
      role: 'lead',
      cells: row(locales, (locale) => [
        { type: 'paragraph', children: [text(messages[locale].edition.sourceNotesLead)] },
      ]),
    },
    {
      type: 'source-notes',
      usedAt: locales.map((locale) => messages[locale].edition.usedAt).join(' / '),
      notes: list,
    },
  ];
}

const written = new WeakMap<Dossier, Document>();

/** The print edition. The one that was asked for last is kept for who asks next: together they would fill the memory of a build. */
export function printEdition(dossier: Dossier, locales: Languages): Document {
  const last = written.get(dossier);
  if (last?.locales.join() === locales.join()) return last;
  written.delete(dossier);
  const edition = writeEdition(dossier, locales);
  written.set(dossier, edition);
  return edition;
}

/** Its notes are numbered in the order of reading, so its parts are written in that order. */
function writeEdition(published: Dossier, locales: Languages): Document {
  const dossier = asDocument(published);
  const writing: Writing = { dossier, locales, notes: sourceNotes(dossier) };
  const figure = timelineFigure(dossier, locales);
  const keyFigurePart = figures(writing);
  const summary = summaryBlocks(writing);
  const table = timelineTable(writing);
  const order = dataCollections.map((collection) => [collection, inOrder(dossier, collection, locales[0])] as const);
  const entries = new Map(order.map(([name, all]) => [name, all.map((entry) => entryNode(writing, entry))]));
  const index = namesIndex(dossier, locales, [summaryRef, ...order.flatMap(([, all]) => all)]);
  const inParts: Readonly<Record<Exclude<Part, 'contents' | DataCollection>, readonly Block[]>> = {
    'key-figures': keyFigurePart,
    summary,
    timeline: table ? [...(figure ? [figure] : []), table] : [],
    notes: notesBlocks(writing),
    account: account(dossier, locales),
    index: index.letters.length > 0 ? [index] : [],
  };
  const partNode = (name: Part, children: readonly Block[]): PartNode => ({
    type: 'part',
    anchor: partAnchor(name),
    title: textRow(locales, (locale) => plainText(partTitle(name, locale), locale)),
    children,
  });
  const rest = parts.flatMap((name) => {
    if (name === 'contents') return [];
    const children = isDataCollection(name) ? (entries.get(name) ?? []) : inParts[name];
    return children.length > 0 || name === 'summary' ? [partNode(name, children)] : [];
  });
  return {
    locales,
    words: row(locales, writerWords),
    titlePage: titlePage(dossier, locales),
    parts: [partNode('contents', [contentsOf(rest)]), ...rest],
  };
}
