import type { Nodes } from 'mdast';
import { inFigures, limits } from './limits.ts';

/** Where a text has more of Markdown than its parser can bear. */
export interface MarkdownFault {
  readonly rule: 'too-many' | 'too-deep' | 'too-long';
  readonly offset: number;
  readonly message: string;
}

/** What stands before the words of a line. Each mark of it may be a level, and each two columns that indent it. */
const prefix = /^(?:[ \t>]|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/;

/** Runs of the signs of emphasis, brackets that hold links, and the others at which the parser may have to go back. */
const signs = /\*+|_+|~+|`+|[[\]{}<&!\\]/g;

/** An address that stands in a text as it is, and signs that may end it: at each the parser looks whether more follow. */
const address = /(?:https?:\/\/|www\.)\S*/gi;
export const endSigns = new RegExp(`[!"'()*,.:;<>?\\[\\]_~&]{${limits.addressEnd + 1},}`);

const depthOf = (before: string): number => {
  const marks = before.match(/[>*+-]|\d+/g)?.length ?? 0;
  const columns = before.replace(/[^ ]/g, '').length + 4 * before.replace(/[^\t]/g, '').length;
  // A space after a mark belongs to it.
  return marks + Math.max(0, (columns - marks) >> 1);
};

const isUnderline = (line: string): boolean => /^[\s>]*(?:=+|-+)\s*$/.test(line);

const tooDeep = `Quotations, lists or brackets stand too deep in each other here: ${limits.depth} levels are the most. Remove those that mean nothing.`;

const most = limits.markdown;

/** What is counted from line to line: since the last empty one, and in the whole text. */
interface Count {
  lines: number;
  signs: number;
  open: number;
  underlines: number;
  definitions: number;
  containers: number;
  /** The first mark of the line before. */
  mark: string;
}

type Found = Omit<MarkdownFault, 'offset'> & { readonly offset?: number };

const tooMany = (limit: number, what: string, remedy: string): Found => ({
  rule: 'too-many',
  message: `There are more than ${inFigures(limit)} ${what} here. ${remedy}`,
});

const divide = 'Divide the text by empty lines, or remove those that mean nothing.';

function lineExcess(line: string, count: Count): Found | undefined {
  if (line.trim() === '') Object.assign(count, { lines: 0, signs: 0, open: 0 });
  const [before = ''] = prefix.exec(line) ?? [];
  const [mark = ''] = /[>*+-]|\d/.exec(before) ?? [];
  if (mark !== '' && mark !== count.mark) count.containers++;
  count.mark = mark;
  if (isUnderline(line)) count.underlines++;
  if (line.includes(']:')) count.definitions++;
  if (depthOf(before) > limits.depth) return { rule: 'too-deep', message: tooDeep };
  if (++count.lines > most.lines) return tooMany(most.lines, 'lines without an empty one between them', divide);
  if (count.underlines > most.parts) return tooMany(most.parts, 'underlined headings', 'Write ## in front of them.');
  if (count.containers > most.parts) return tooMany(most.parts, 'lists and quotations', 'Divide the text.');
  if (count.definitions > most.parts) return tooMany(most.parts, 'addresses of links', 'Write [text](address).');
  return addressExcess(line) ?? signExcess(line, count);
}

function addressExcess(line: string): Found | undefined {
  for (const { 0: found, index: offset } of line.matchAll(address))
    if (endSigns.test(found))
      return {
        rule: 'too-long',
        offset,
        message: `More than ${inFigures(limits.addressEnd)} signs stand behind this address. Remove them, or put a space before them.`,
      };
  return undefined;
}

function signExcess(line: string, count: Count): Found | undefined {
  for (const { 0: sign, index: offset } of line.matchAll(signs)) {
    count.signs += '*_~'.includes(sign.charAt(0)) ? sign.length : 1;
    if (sign === '[') count.open++;
    else if (sign === ']') count.open = Math.max(0, count.open - 1);
    if (count.open > limits.depth) return { rule: 'too-deep', offset, message: tooDeep };
    if (count.signs > most.signs) return { offset, ...tooMany(most.signs, 'signs of Markdown in a paragraph', divide) };
  }
  return undefined;
}

/**
 * The first place where Markdown is too much for the parser, which goes back over a paragraph for each sign, and over
 * the whole text for each list, quotation and underlined heading. It is found without parsing, in time linear in the
 * text.
 */
export function markdownExcess(text: string): MarkdownFault | undefined {
  const count: Count = { lines: 0, signs: 0, open: 0, underlines: 0, definitions: 0, containers: 0, mark: '' };
  let start = 0;
  for (const line of text.split('\n')) {
    const found = lineExcess(line, count);
    if (found) return { ...found, offset: start + (found.offset ?? 0) };
    start += line.length + 1;
  }
  return undefined;
}

/**
 * The first node of a tree that stands too deep, such as emphasis within emphasis: only the parser can tell. It is
 * looked for before anything calls itself for each level.
 */
export function deepNode(tree: Nodes): MarkdownFault | undefined {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (depth > limits.depth && first)
      return { rule: 'too-deep', offset: first.position?.start.offset ?? 0, message: tooDeep };
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}
