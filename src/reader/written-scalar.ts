import { isScalar, parse, parseDocument, Scalar } from 'yaml';
import type { Path } from './problem.ts';

/** A part of a text, by its first code unit and the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text as it is written in YAML: what it says, how it is quoted, and where each part of it stands. */
export interface WrittenScalar {
  readonly value: string;
  readonly isPlain: boolean;
  /** Where a part without white space stands; `undefined` where it is written in other signs than its own. */
  readonly spanOf: (part: Span) => Span | undefined;
}

const doubleQuoted = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\r\n|[^])|\S/g;

/** The signs of a text as they are written, without the white space, which YAML folds. */
const signs: Readonly<Record<string, RegExp>> = {
  [Scalar.QUOTE_SINGLE]: /''|\S/g,
  [Scalar.QUOTE_DOUBLE]: doubleQuoted,
};

const inked = (text: string): string => text.replace(/\s/g, '');

/** What a sign stands for, without white space: as many code units as it has in the value. */
const meant = (sign: string, quote: string): string =>
  sign.length === 1 ? sign : inked(String(parse(quote + sign + quote)));

/** Where the signs of a scalar begin: after its quotation mark, or below the line that announces a block. */
function bodyOf(source: string, type: Scalar.Type | null | undefined): Span {
  if (type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE) return { start: 1, end: source.length - 1 };
  const isBlock = type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
  return { start: isBlock ? source.indexOf('\n') + 1 : 0, end: source.length };
}

/** Where each code unit of a value stands that is no white space. */
function inkedSpans(source: string, offset: number, type: Scalar.Type | null | undefined): Span[] {
  const { start, end } = bodyOf(source, type);
  return Array.from(source.slice(start, end).matchAll(signs[type ?? ''] ?? /\S/g)).flatMap(({ 0: sign, index }) => {
    const at = offset + start + index;
    return Array.from({ length: meant(sign, source[0] ?? '').length }, () => ({ start: at, end: at + sign.length }));
  });
}

function writtenScalar({ value, type, range }: Scalar, yaml: string): WrittenScalar | undefined {
  if (typeof value !== 'string' || !range) return undefined;
  const spans = inkedSpans(yaml.slice(range[0], range[1]), range[0], type);
  return {
    value,
    isPlain: type === Scalar.PLAIN,
    spanOf: (part) => {
      const first = inked(value.slice(0, part.start)).length;
      const words = value.slice(part.start, part.end);
      const [start, end] = [spans[first]?.start, spans[first + words.length - 1]?.end];
      return start !== undefined && end !== undefined && yaml.slice(start, end) === words ? { start, end } : undefined;
    },
  };
}

/** Finds the texts of a YAML file that has been read without problems. */
export function writtenScalars(yaml: string): (path: Path) => WrittenScalar | undefined {
  const document = parseDocument(yaml, { logLevel: 'error' });
  return (path) => {
    const node = document.getIn(path, true);
    return isScalar(node) ? writtenScalar(node, yaml) : undefined;
  };
}
