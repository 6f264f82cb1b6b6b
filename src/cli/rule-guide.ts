import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isRule, type Rule } from '../reader/rules.ts';
import type { HelpLocale } from '../schema/help.ts';
import { generator } from './generator.ts';
import { terminalWidth, wrapped } from './wrapped.ts';

/** What the guide says of rules: a chapter, and what each rule in it means, block by block. */
export interface RuleChapter {
  readonly title: string;
  readonly rules: ReadonlyMap<Rule, readonly RootContent[]>;
}

const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);

/** A text as a terminal shows it: links by their words, and code between backticks, as in the text itself. */
function words(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value.replaceAll('\n', ' ');
  return childrenOf(node).map(words).join('');
}

/** What to do, which is in bold, begins a paragraph of its own: it is what one looks for. */
function divided(block: RootContent): (readonly Nodes[])[] {
  const children = childrenOf(block);
  const at = children.findIndex(({ type }) => type === 'strong');
  return at > 0 ? [children.slice(0, at), children.slice(at)] : [children];
}

function blockText(block: RootContent): string[] {
  if (block.type === 'code') return [block.value.replace(/^(?=.)/gm, '    ')];
  return divided(block).map((paragraph) => wrapped(paragraph.map(words).join('').trim()));
}

/** What the guide says of a rule, in lines of a terminal. */
export const ruleText = (rule: Rule, blocks: readonly RootContent[]): string =>
  [rule, ...blocks.flatMap(blockText)].join('\n\n');

/** The chapters of the guide, with their rules in its order. */
export function ruleGuide(markdown: string): RuleChapter[] {
  const chapters: { title: string; rules: Map<Rule, RootContent[]> }[] = [];
  let blocks: RootContent[] | undefined;
  for (const node of fromMarkdown(markdown).children) {
    const title = node.type === 'heading' ? words(node) : undefined;
    if (node.type === 'heading' && node.depth === 2) chapters.push({ title: words(node), rules: new Map() });
    if (title === undefined) blocks?.push(node);
    else {
      blocks = isRule(title) ? [] : undefined;
      if (blocks && isRule(title)) chapters.at(-1)?.rules.set(title, blocks);
    }
  }
  return chapters;
}

const column = 27;

/** What a paragraph says behind how severe its rule is, which stands before it in italics. */
function meaning(paragraph: Nodes): string {
  const [first, ...others] = childrenOf(paragraph);
  return first?.type === 'emphasis' ? others.map(words).join('').trim() : words(paragraph);
}

/** What a rule is about in a line: the beginning of what the guide says of it. */
export function ruleLine(rule: Rule, blocks: readonly RootContent[]): string {
  const [text = ''] = blocks.filter(({ type }) => type === 'paragraph').map(meaning);
  const [said = ''] = text.split(/(?<=[^.])[.:;](?= |$)/);
  const room = terminalWidth - column - 1;
  const short = said.length > room ? `${said.slice(0, room).replace(/[ ,]+\S*$/, '')}…` : said;
  return `  ${rule}`.padEnd(column) + short;
}

const guides: Readonly<Record<HelpLocale, string>> = { nl: 'docs/nl/regels.md', en: 'docs/rules.md' };

/** The guide that came with this program, in a language. */
export const readRuleGuide = (locale: HelpLocale): RuleChapter[] =>
  ruleGuide(readFileSync(path.join(generator, guides[locale]), 'utf8'));
