import { type Inline, text } from '../../document/inline.ts';
import type { Block, Document, Grid, GridCell, Part } from '../../document/nodes.ts';
import { row } from '../../document/row.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { type Checkable, nodeOf } from '../../dossier/fact-checks/checkable.ts';
import { statedIn } from '../../dossier/fact-checks/stated-in.ts';
import { formatDate } from '../../i18n/dates.ts';
import { factsheetWords } from '../../i18n/factsheet-words.ts';
import { formatList } from '../../i18n/wording.ts';
import { parseEdtf } from '../../schema/edtf.ts';
import { ref } from '../../schema/entry-ref.ts';
import { type Locale, localesFrom } from '../../schema/locales.ts';
import { inOrder } from '../in-order.ts';
import { entryName } from '../link.ts';
import { imprint, writerWords } from '../print-edition/edition.ts';
import { factNode } from '../print-edition/facts.ts';
import { sourceFacts } from '../source-page.ts';
import { plainText, type Text, textIn } from '../text.ts';
import { type SheetFact, sheetFacts } from './sheet-facts.ts';
import type { SheetWords } from './sheet-words.ts';

/** What is asked for, by ids; empty: all. */
export interface SheetOf {
  readonly entries: readonly string[];
  readonly sources: readonly string[];
}

/** The place of the facts without evidence. */
export const withoutAnchor = 'without';

// A square that nearly every font has.
const box = '□';

type Line = GridCell['lines'][number];

const plain = (value: string): Line => ({ lang: undefined, children: [text(value)] });
const inLanguage = (lang: string, value: string): Inline => ({
  type: 'run',
  lang,
  said: undefined,
  children: [text(value)],
});
const detail = (value: string): Inline => ({ type: 'detail', of: 'value', children: [text(value)] });

function factCell(dossier: Dossier, locale: Locale, fact: SheetFact, source?: string): GridCell {
  const { title, label, texts, name, sources } = fact;
  const named = sources.filter((id) => id !== source).map((id) => entryName(dossier, ref('sources', id), locale).text);
  // What the fact is stands before the first of its texts, in the language of the sheet.
  const line = ({ text: value, lang, foreign }: Text, at: number): Line => ({
    lang: undefined,
    children: [...(at === 0 ? [text(`${label}: `)] : []), ...(foreign ? [inLanguage(lang, value)] : [text(value)])],
  });
  return {
    lines: [
      { lang: undefined, children: [{ type: 'strong', children: [text(title.text)] }] },
      ...texts.map(line),
      ...(named.length > 0 ? [plain(factsheetWords[locale].alsoOn(formatList(named, locale)))] : []),
      { lang: undefined, children: [{ type: 'code', value: name }] },
    ],
    refs: [],
  };
}

/** The words of a source, and where it has them. */
function wordsCell(words: readonly SheetWords[], locale: Locale): GridCell {
  const lines = words.map(({ exact, lang, notes }): Line => ({
    lang: undefined,
    children: [lang === locale ? text(exact) : inLanguage(lang, exact), ...notes.map(detail)],
  }));
  return { lines: lines.length > 0 ? lines : [plain(factsheetWords[locale].noWords)], refs: [] };
}

const boxCell = ({ checked }: SheetFact, locale: Locale): GridCell => ({
  lines: [
    {
      lang: undefined,
      children: [text(box), ...checked.map(({ by, on }) => detail(`${by}, ${formatDate(parseEdtf(on), locale)}`))],
    },
  ],
  refs: [],
});

const empty: GridCell = { lines: [], refs: [] };

function table(dossier: Dossier, locale: Locale, facts: readonly SheetFact[], number: number, source?: string): Grid {
  const words = factsheetWords[locale];
  return {
    type: 'grid',
    role: 'factsheet',
    caption: row([locale], () => ({ label: words.table(number), text: words.facts(facts.length) })),
    head: [words.checked, words.fact, words.words, words.note].map((head) => row([locale], () => head)),
    named: 1,
    shares: [10, 34, 34, 22],
    rows: facts.map((fact) => [
      boxCell(fact, locale),
      factCell(dossier, locale, fact, source),
      wordsCell(source === undefined ? [] : fact.wordsIn(source), locale),
      empty,
    ]),
  };
}

/** Where the first of the words of a fact stand in a source; what nobody has looked up stands last. */
const placeIn = (source: string, fact: SheetFact): number =>
  Math.min(...fact.wordsIn(source).map(({ place }) => place?.start ?? Infinity));

const part = (locale: Locale, anchor: string, title: Text, children: readonly Block[]): Part => ({
  type: 'part',
  anchor,
  title: [{ lang: locale, value: title }],
  children,
});

/**
 * The facts of a dossier beside the words that they rest on, for readers of a language: source by source, in the order
 * in which each source has the words, and those without evidence last.
 */
export function factsheet(dossier: Dossier, locale: Locale, { entries, sources }: SheetOf): Document {
  const words = factsheetWords[locale];
  const isAsked = (of: Checkable): boolean => entries.length === 0 || entries.includes(nodeOf(of).id);
  const facts = sheetFacts(dossier, locale, statedIn(dossier, localesFrom(locale)).filter(isAsked));
  const isOfAny = sources.length === 0;
  const bySource = inOrder(dossier, 'sources', locale)
    .filter(({ id }) => isOfAny || sources.includes(id))
    .map((source) => ({ source, facts: facts.filter((fact) => fact.sources.includes(source.id)) }))
    .filter((group) => group.facts.length > 0);
  const without = isOfAny ? facts.filter((fact) => fact.sources.length === 0) : [];
  const parts = bySource.map(({ source, facts: all }, index) => {
    const placed = all.map((fact) => ({ fact, at: placeIn(source.id, fact) }));
    const ordered = placed.toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ fact }) => fact);
    const column = { locale, cite: () => [], isBeside: false };
    const about = source.collection === 'sources' ? sourceFacts(dossier, locale, source) : [];
    return part(locale, `source-${source.id}`, entryName(dossier, source, locale), [
      ...about.map((fact) => factNode(fact, column)),
      table(dossier, locale, ordered, index + 1, source.id),
    ]);
  });
  const last = part(locale, withoutAnchor, plainText(words.without, locale), [
    { type: 'paragraph', children: [text(words.withoutLead)] },
    table(dossier, locale, without, parts.length + 1),
  ]);
  return {
    locales: [locale],
    isLandscape: true,
    words: row([locale], writerWords),
    titlePage: {
      title: row([locale], () => plainText(`${words.title}: ${textIn(dossier.data.title, locale).text}`, locale)),
      subtitle: row([locale], () => plainText(words.lead, locale)),
      imprint: row([locale], () => imprint(dossier, locale)),
      address: undefined,
    },
    parts: without.length > 0 ? [...parts, last] : parts,
  };
}
