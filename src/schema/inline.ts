import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { z } from 'zod';
import { linkAddress } from './address.ts';
import { apostrophes, apostrophesIn } from './apostrophes.ts';
import { collections, kindOf } from './collections.ts';
import { type EntryRef, nearestId, parseRef } from './entry-ref.ts';
import { characterMessage, isVisible, unseen, type UnwantedCharacter, unwantedReferences } from './characters.ts';
import { deepNode, type MarkdownFault, markdownExcess } from './markdown-excess.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { quoted, shortened } from './shortened.ts';

/** Inline Markdown as data: what a short text may hold, and nothing else. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'entry'; readonly ref: EntryRef; readonly children: readonly Inline[] };

/** A short text: paragraphs of inline Markdown. */
export type Prose = readonly (readonly Inline[])[];

interface Fault {
  readonly rule:
    'raw-html' | 'unsafe-link' | 'block-markdown' | 'invalid-id' | MarkdownFault['rule'] | UnwantedCharacter['rule'];
  readonly message: string;
  /** The words at fault, as they stand in the text. */
  readonly word?: string;
}

const nouns: Readonly<Record<string, string>> = {
  blockquote: 'a block quotation',
  break: 'a line break',
  code: 'a code block',
  definition: 'the address of a link apart from its words',
  heading: 'a heading',
  image: 'an image',
  inlineCode: 'code',
  list: 'a list',
  thematicBreak: 'a dividing line',
};

// Most texts hold no Markdown at all; they skip the parser, which would cost more than all else in reading an entry.
const plain = /^\p{L}[^*_`[\]<>&\\\n!]*$/u;

/** What was meant as a link to an entry. */
const entryLike = new RegExp(`^(${collections.map(kindOf).join('|')})s?:(.*)$`, 'i');

/** Where a link in content leads: an entry, a website or a mail address, normalised. Else what is wrong with it. */
export type LinkTarget = { readonly ref: EntryRef } | { readonly href: string } | { readonly fault: Fault };

export function linkTarget(url: string): LinkTarget {
  const ref = parseRef(url);
  if (ref) return { ref };
  const [, kind, id = ''] = entryLike.exec(url) ?? [];
  if (kind !== undefined) {
    const instead = `${kind.toLowerCase()}:${nearestId(shortened(id)) || 'id'}`;
    const message = `${quoted(url)} does not name an entry. Write ${instead}; an id is the name of a file.`;
    return { fault: { rule: 'invalid-id', message, word: url } };
  }
  const address = linkAddress(url);
  return 'href' in address ? address : { fault: { rule: 'unsafe-link', message: address.fault, word: url } };
}

/** The walk through one text: what it is made of, and what is wrong with it. */
interface Walk {
  readonly text: string;
  readonly faults: Fault[];
}

function refuse(node: Nodes, { text, faults }: Walk): void {
  const [word = ''] = text.slice(node.position?.start.offset, node.position?.end.offset).split('\n');
  if (node.type !== 'html') {
    const noun = nouns[node.type] ?? node.type;
    const message = `This short text holds ${noun}. Only paragraphs, *emphasis*, **strong** and [links](…) may stand here.`;
    faults.push({ rule: 'block-markdown', message, word });
  } else if (!word.startsWith('</') || faults.every(({ rule }) => rule !== 'raw-html'))
    faults.push({
      rule: 'raw-html',
      message: `HTML may not stand here: ${shortened(word)}. Use *emphasis* or **strong**.`,
      word,
    });
}

function inlineLink(node: Link, walk: Walk): Inline {
  const children = node.children.flatMap((child) => inlineNode(child, walk));
  const target = linkTarget(node.url);
  if ('ref' in target) return { type: 'entry', ref: target.ref, children };
  if ('href' in target) return { type: 'link', href: target.href, children };
  walk.faults.push(target.fault);
  return { type: 'link', href: '', children };
}

const onOneLine = (text: string): string => text.replace(/(?<!\s)\s*\n\s*/g, ' ');

function inlineNode(node: PhrasingContent, walk: Walk): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.includes('\n') ? onOneLine(node.value) : node.value }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: node.children.flatMap((child) => inlineNode(child, walk)) }];
    case 'link':
      return [inlineLink(node, walk)];
    default:
      refuse(node, walk);
      return [];
  }
}

/** The rest of a line from an offset on, by which its place in the file is found. */
const wordAt = (text: string, offset: number): string => /^.{0,40}/.exec(text.slice(offset))?.[0] ?? '';

const characterFault = (text: string, found: UnwantedCharacter): Fault => ({
  rule: found.rule,
  message: characterMessage(found),
  word: wordAt(text, found.offset),
});

/** The text nodes of a paragraph in order. */
const textNodes = (nodes: readonly Inline[]): (Inline & { type: 'text' })[] =>
  nodes.flatMap((node) => (node.type === 'text' ? [node] : textNodes(node.children)));

/** A paragraph with its apostrophes as print has them; what follows a link may begin with one. */
function withApostrophes(paragraph: readonly Inline[]): readonly Inline[] {
  const texts = textNodes(paragraph);
  if (!texts.some(({ value }) => value.includes("'"))) return paragraph;
  const written = new Map(apostrophesIn(texts.map(({ value }) => value)).map((value, index) => [texts[index], value]));
  const rewritten = (node: Inline): Inline =>
    node.type === 'text'
      ? { ...node, value: written.get(node) ?? node.value }
      : { ...node, children: node.children.map(rewritten) };
  return paragraph.map(rewritten);
}

/** The tree of a text, or what is too much of it. */
function treeOf(text: string): Root | MarkdownFault {
  const plain = plainMarkdown(text);
  if (plain) return plain;
  const excess = markdownExcess(text);
  if (excess) return excess;
  const tree = fromMarkdown(text);
  return deepNode(tree) ?? tree;
}

/** Parses a short text, and lists what may not stand in it. The prose is empty of whatever is at fault. */
export function parseProse(text: string): { prose: Prose; faults: readonly Fault[] } {
  if (plain.test(text)) return { prose: [[{ type: 'text', value: apostrophes(text) }]], faults: [] };
  const tree = treeOf(text);
  if ('rule' in tree) return { prose: [], faults: [{ ...tree, word: wordAt(text, tree.offset) }] };
  const walk: Walk = { text, faults: unwantedReferences(text).map((found) => characterFault(text, found)) };
  const prose = tree.children.flatMap((node) => {
    if (node.type === 'paragraph') return [withApostrophes(node.children.flatMap((child) => inlineNode(child, walk)))];
    refuse(node, walk);
    return [];
  });
  return { prose, faults: walk.faults };
}

/** Paragraphs of inline Markdown: emphasis, strong, links to websites and to entries (`[Europol](actor:europol)`). */
export const prose = () =>
  z
    .string()
    .trim()
    .min(1)
    .transform((text, context): Prose => {
      const parsed = parseProse(text);
      for (const { message, ...params } of parsed.faults) context.addIssue({ code: 'custom', message, params });
      if (parsed.faults.length === 0 && text !== '' && !parsed.prose.some((nodes) => isVisible(inlineText(nodes))))
        context.addIssue({ code: 'custom', ...unseen });
      return parsed.prose;
    })
    .meta({ value: 'text' });

const inlineText = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : inlineText(node.children))).join('');

/** Whether a value read from content is a short text, as `prose()` leaves it. */
export const isProse = (value: unknown): value is Prose =>
  Array.isArray(value) && value.every((paragraph) => Array.isArray(paragraph));

/** The words of a short text without its marks; paragraphs are joined by a space. */
export const proseText = (paragraphs: Prose): string => paragraphs.map(inlineText).join(' ');
