import { CST, type Document, isScalar as isScalarNode, Lexer, visit } from 'yaml';
import { inFigures, limits } from '../schema/limits.ts';
import type { Rule } from './rules.ts';

/** Something at a place of a text, and the rule that is against it. */
export interface Fault {
  readonly rule: Rule;
  readonly offset: number;
  readonly message: string;
}

const tooMany = `This file has more than ${inFigures(limits.members)} fields, list items and brackets. Spread them over several files, or remove what is no content.`;
const tooDeep = `Groups and lists stand more than ${limits.depth} deep in each other here. Remove brackets and indentation that mean nothing.`;

/** Tokens that the lexer puts in between and that have no text. */
const isMark = (token: string): boolean =>
  token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR || token === '';

const isNothing = (token: string): boolean => /^(?:\s|#|$)/.test(token);

/**
 * The first place where YAML is too much for the parser, which calls itself for every level and compares each field
 * with those beside it. The lexer does neither.
 */
export function yamlExcess(yaml: string): Fault | undefined {
  /** The columns at which the groups and lists begin that are open, outside of brackets. */
  const columns: number[] = [];
  let [offset, lineStart, members, brackets] = [0, 0, 0, 0];
  let mayOpen = true;
  let isScalar = false;
  for (const token of new Lexer().lex(yaml)) {
    if (isMark(token)) {
      isScalar = token === CST.SCALAR;
      if (token === CST.FLOW_END) brackets = 0;
      continue;
    }
    const start = offset;
    offset += token.length;
    if (mayOpen && brackets === 0 && (isScalar || !isNothing(token))) {
      const column = start - lineStart;
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
      mayOpen = false;
    }
    if (!isScalar && !isNothing(token)) {
      if (!/^["']/.test(token)) members++;
      if (token === '[' || token === '{') brackets++;
      else if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1);
      mayOpen ||= token === '-' || token === '?';
    }
    if (token.includes('\n')) {
      lineStart = start + token.lastIndexOf('\n') + 1;
      mayOpen = true;
    }
    isScalar = false;
    if (columns.length + brackets > limits.depth) return { rule: 'too-deep', offset: start, message: tooDeep };
    if (members > limits.members) return { rule: 'too-many', offset: start, message: tooMany };
  }
  return undefined;
}

/** Values that are longer than any that an editor writes. */
export function longValues(document: Document.Parsed): Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      if (!isScalarNode(node) || typeof node.value !== 'string' || node.value.length <= limits.text) return;
      const message = `This text has ${inFigures(node.value.length)} characters; a field may have ${inFigures(limits.text)}. Shorten it, or move it to a briefing.`;
      found.push({ rule: 'too-long', offset: node.range?.[0] ?? 0, message });
    },
  });
  return found;
}
