import type { BlockContent, List, Nodes, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import type { Briefing, Summary } from '../../../src/reader/content.ts';
import { parseRef } from '../../../src/schema/entry-ref.ts';
import type { Locale } from '../../../src/schema/locales.ts';
import type { EvidenceView, NoteView } from '../../../src/views/evidence.ts';
import type { Fact, FactValue } from '../../../src/views/fact.ts';
import type { FigureView } from '../../../src/views/figures.ts';
import { entryHref, entryLink, type Link } from '../../../src/views/link.ts';
import type { PageView } from '../../../src/views/page.ts';
import type { QuoteBlockView, TranslationView } from '../../../src/views/quote-block.ts';
import type { RichInline, RichText } from '../../../src/views/text.ts';

/** What the page of an entry says in words of its content, whatever its kind. */
export interface EntryView {
  readonly page: Pick<PageView, 'title' | 'description'>;
  readonly description: RichText | undefined;
  readonly facts: readonly Fact[];
  readonly notes: readonly NoteView[];
  readonly evidence?: readonly EvidenceView[];
  readonly figures?: readonly FigureView[];
  readonly quote?: QuoteBlockView;
  readonly translations?: readonly TranslationView[];
}

const plain = (value: string): PhrasingContent => ({ type: 'text', value });

const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });

const link = ({ href, text }: Pick<Link, 'href' | 'text'>): PhrasingContent => ({
  type: 'link',
  url: href,
  children: [plain(text)],
});

const inline = (nodes: readonly RichInline[]): PhrasingContent[] =>
  nodes.map((node) => {
    if (node.type === 'text') return plain(node.value);
    const children = inline(node.children);
    return node.type === 'link' ? { type: 'link', url: node.href, children } : { type: node.type, children };
  });

const rich = (text: RichText | undefined): BlockContent[] =>
  (text?.paragraphs ?? []).map((each) => paragraph(...inline(each)));

/** Words of a source, and the way to it. */
const quoted = ({ exact, source }: Pick<EvidenceView, 'exact' | 'source'>): BlockContent => ({
  type: 'blockquote',
  children: [paragraph(plain(`${exact} – `), link(source))],
});

const note = ({ label, text, evidence }: NoteView): BlockContent[] => [
  paragraph({ type: 'strong', children: [plain(label)] }),
  ...rich(text),
  ...evidence.map(quoted),
];

const list = (items: readonly BlockContent[][]): List[] =>
  items.length === 0
    ? []
    : [{ type: 'list', spread: true, children: items.map((children) => ({ type: 'listItem', children })) }];

const factItem = (label: string, { value, detail = [], evidence, note: remark }: FactValue): BlockContent[] => [
  paragraph(
    plain(`${label}: `),
    'href' in value ? link(value) : plain(value.text),
    ...detail.map(({ text }) => plain(`, ${text}`)),
  ),
  ...evidence.map(quoted),
  ...(remark ? note(remark) : []),
];

const figure = ({ qualifier, number, unit, label, evidence }: FigureView): BlockContent[] => [
  paragraph(plain([qualifier, number, unit.text].filter(Boolean).join(' '))),
  ...rich(label),
  ...evidence.map(quoted),
];

const quotation = ({ segments, speakers, source }: QuoteBlockView): BlockContent[] => [
  { type: 'blockquote', children: segments.map((segment) => paragraph(plain(segment))) },
  paragraph(
    ...speakers.flatMap((speaker) => ['href' in speaker ? link(speaker) : plain(speaker.text), plain(', ')]),
    link(source),
  ),
];

function markdownPage(head: EntryView['page'], children: Root['children']): string {
  const { title, description } = head;
  const body = toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()] });
  return `---\n${stringify({ title, description }, { lineWidth: 0 })}---\n\n${body}`;
}

/** The page of an entry as Markdown: the words of its content, and none that lead to it from elsewhere. */
export const entryMarkdown = (view: EntryView): string =>
  markdownPage(view.page, [
    ...(view.quote ? quotation(view.quote) : []),
    ...(view.translations ?? []).flatMap(({ texts }) => texts.map((text) => paragraph(plain(text)))),
    ...rich(view.description),
    ...(view.evidence ?? []).map(quoted),
    ...list(view.facts.flatMap(({ label, values }) => values.map((value) => factItem(label, value)))),
    ...(view.figures ?? []).flatMap(figure),
    ...view.notes.flatMap(note),
  ]);

/** Leaves out what only we can show, and lets links lead to pages. Changes the tree. */
function prepare(node: Nodes, hrefOf: (url: string) => string): void {
  if (node.type === 'link') node.url = hrefOf(node.url);
  if (!('children' in node)) return;
  for (const [at, child] of [...node.children.entries()].toReversed())
    if (child.type.startsWith('mdx')) node.children.splice(at, 1);
    else prepare(child, hrefOf);
}

/** A page of running text as Markdown: without its embeds, and with what it rests on below. */
export function proseMarkdown(dossier: Dossier, locale: Locale, title: string, prose: Briefing | Summary): string {
  const body = structuredClone(prose.body);
  prepare(body, (url) => {
    const ref = parseRef(url);
    return ref ? entryHref(dossier.site, locale, ref) : url;
  });
  const evidence = prose.evidence.map(({ words }) =>
    quoted({ exact: words.exact, source: entryLink(dossier, words.source, locale) }),
  );
  return markdownPage({ title, description: prose.data.description }, [...body.children, ...evidence]);
}
