import type { Locale } from '../../schema/locales.ts';
import type { RichInline, RichText } from '../text.ts';
import { anchorIn } from './document.ts';
import type { NoteRef } from './source-notes.ts';

/** Inline Markdown as paper shows it: a link says on which page its target stands. */
export type PrintInline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly PrintInline[] }
  | {
      readonly type: 'link';
      readonly href: string;
      readonly external: boolean;
      /** The place whose page is given; only at the first mention of it. */
      readonly pageOf: string | undefined;
      readonly children: readonly PrintInline[];
    };

export interface Paragraph {
  /** Empty where the text exists in the other language only, and stands beside this. */
  readonly nodes: readonly PrintInline[];
  /** The language of the text, where it is not that of its column. */
  readonly foreign: Locale | undefined;
  /** What the text as a whole rests on; with its last paragraph. */
  readonly refs: readonly NoteRef[];
}

const inline = (nodes: readonly RichInline[], given: Set<string>): PrintInline[] =>
  nodes.map((node) => {
    if (node.type === 'text') return node;
    const children = inline(node.children, given);
    if (node.type !== 'link') return { type: node.type, children };
    const anchor = anchorIn(node.href);
    const pageOf = anchor === undefined || given.has(anchor) ? undefined : anchor;
    if (pageOf !== undefined) given.add(pageOf);
    return { type: 'link', href: node.href, external: node.external, pageOf, children };
  });

interface Options {
  /** The places whose pages need not be given again; what gets its page is added. */
  readonly given?: Set<string>;
  readonly refs?: readonly NoteRef[];
  /** Whether the other language stands beside this. */
  readonly isBeside?: boolean;
}

/** The paragraphs of a text in one column. */
export function paragraphs(text: RichText | undefined, options: Options = {}): Paragraph[] {
  if (!text) return [];
  const { given = new Set<string>(), refs = [], isBeside = false } = options;
  const foreign = text.foreign ? text.lang : undefined;
  if (foreign && isBeside) return [{ nodes: [], foreign, refs: [] }];
  const last = text.paragraphs.length - 1;
  return text.paragraphs.map((nodes, index) => ({
    nodes: inline(nodes, given),
    foreign,
    refs: index === last ? refs : [],
  }));
}
