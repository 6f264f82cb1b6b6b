import type { Locale } from '../schema/locales.ts';
import { type Inline, type Run, text } from './inline.ts';
import type { Contents } from './finding.ts';
import type { Block, Paragraph, Part, WriterWords } from './nodes.ts';
import { type Languages, row, type Row } from './row.ts';
import type { Selected } from './select.ts';

/** Which dossier a document is from, in which state, by whom; and what they answer for. */
export interface ImprintLines {
  readonly dossier: string;
  readonly lines: readonly string[];
  readonly statements: readonly string[];
}

/** The words of a composed document in one language, beside those of its entries. */
export interface ComposedWords extends WriterWords {
  /** Whose selection it is. */
  readonly kind: string;
  readonly untitled: string;
  readonly imprint: ImprintLines;
  /** Says that quotations stand in translation only. */
  readonly translated: string;
  /** Say that a paragraph is the reader's own, and that there are such. */
  readonly own: string;
  readonly ownStatement: string;
  readonly address: string;
  readonly selection: string;
  readonly contents: string;
  readonly entries: string;
  readonly notes: string;
  readonly sources: string;
  readonly usedAt: string;
}

/** What a reader gave a document, and where it stands online. */
export interface Imprint {
  readonly title: string;
  readonly subtitle: string;
  readonly originals: boolean;
  /** The keys of entries and of paragraphs of the reader's own, in order, and those by key. */
  readonly order: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  /** The address of the dossier, and that of the selection. */
  readonly root: string;
  readonly address: string;
}

/** The title page of a composed document. */
export interface ComposedFront {
  readonly kind: readonly Inline[];
  readonly title: readonly Inline[];
  readonly subtitle: string;
  readonly imprint: Row<ImprintLines>;
  readonly addresses: readonly { readonly label: readonly Inline[]; readonly href: string }[];
}

/** A reader’s own document: title page, contents, entries, the notes that they rest on, and the sources of those. */
export interface Composed {
  readonly locales: Languages;
  readonly words: Row<WriterWords>;
  readonly front: ComposedFront;
  readonly parts: readonly Part[];
}

type Word = 'kind' | 'untitled' | 'address' | 'selection' | 'contents' | 'entries' | 'notes' | 'sources' | 'usedAt';

/** A reader's text: paragraphs have an empty line between them. */
const ownParagraphs = (written: string): Paragraph[] =>
  written
    .split(/\n\s*\n/)
    .map((lines) => lines.trim())
    .filter((lines) => lines !== '')
    .map((lines) => ({
      type: 'paragraph',
      children: lines
        .split('\n')
        .flatMap((line, index): Inline[] => [...(index > 0 ? [{ type: 'break' } as const] : []), text(line.trim())]),
    }));

/** Puts a document together of what was selected. */
export function composed(
  { entries, sources, notes }: Selected,
  locales: Languages,
  words: Readonly<Record<Locale, ComposedWords>>,
  { title, subtitle, originals, root, address, order, texts }: Imprint,
): Composed {
  /** A text in the languages of the document; once where they are the same. */
  const runs = (word: Word): Row<Run> => {
    const seen = new Map(locales.map((lang) => [words[lang][word], lang]));
    return [...seen].map(([said, lang]) => ({ lang, value: { text: said, lang, foreign: false } }));
  };
  const inEach = (word: Word): Inline[] =>
    runs(word).flatMap(({ lang, value }, index): Inline[] => [
      ...(index > 0 ? [text(' / ')] : []),
      { type: 'run', lang, said: undefined, children: [text(value.text)] },
    ]);
  const part = (word: Word, children: readonly Block[]): Part[] =>
    children.length === 0 ? [] : [{ type: 'part', anchor: `composed-${word}`, title: runs(word), children }];
  const onOneLine = (word: 'own' | 'usedAt'): string =>
    [...new Set(locales.map((lang) => words[lang][word]))].join(' / ');
  const written = new Map(entries.map((entry) => [entry.key, entry]));
  const body = order.flatMap((key): Block[] => {
    const entry = written.get(key);
    if (entry) return [entry];
    const children = ownParagraphs(texts[key] ?? '');
    return children.length > 0 ? [{ type: 'remark', role: 'own', label: onOneLine('own'), children }] : [];
  });
  const hasOwn = body.some(({ type }) => type === 'remark');
  const rest = [
    ...part('notes', notes.length === 0 ? [] : [{ type: 'source-notes', usedAt: onOneLine('usedAt'), notes }]),
    ...part('sources', sources),
  ];
  const contents: Contents = {
    type: 'contents',
    role: 'composed',
    lines: [
      ...entries.map(({ anchor, name, number }) => ({ anchor, title: name, number, entries: [] })),
      ...rest.map(({ anchor, title: own }) => ({ anchor, title: own, entries: [] })),
    ],
  };
  return {
    locales,
    words: row(locales, (lang) => words[lang]),
    front: {
      kind: inEach('kind'),
      title: title === '' ? inEach('untitled') : [text(title)],
      subtitle,
      imprint: row(locales, (lang) => {
        const { imprint, translated, ownStatement } = words[lang];
        const more = [...(originals ? [] : [translated]), ...(hasOwn ? [ownStatement] : [])];
        return { ...imprint, statements: [...imprint.statements, ...more] };
      }),
      addresses: [
        { label: inEach('address'), href: root },
        { label: inEach('selection'), href: address },
      ],
    },
    parts: [...part('contents', [contents]), ...part('entries', body), ...rest],
  };
}
