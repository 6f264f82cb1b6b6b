import { type Document, isScalar, visit } from 'yaml';
import {
  characterMessage,
  type UnwantedCharacter,
  unwantedCharacters,
  unwantedReferences,
} from '../schema/characters.ts';
import { positions } from './positions.ts';
import type { Problem } from './problem.ts';

/** How many are reported for one file: where there are more, they are everywhere. */
const told = 20;

/** What is wrong with the characters of a file, each at its very place. */
export function characterProblems(file: string, text: string): Problem[] {
  const found = unwantedCharacters(text);
  // Running text makes characters of references; in YAML only some fields do, and their schema looks for them.
  const made = file.endsWith('.mdx') ? unwantedReferences(text) : [];
  const positionOf = positions(text);
  return [...found, ...made].slice(0, told).map((character) => ({
    rule: character.rule,
    severity: 'error',
    file,
    field: '',
    position: positionOf(character.offset),
    message: characterMessage(character),
  }));
}

/** A code between double quotes; two halves of a pair are one character. */
const escape =
  /\\(?:u[Dd][89ABab][\dA-Fa-f]{2}\\u[Dd][C-Fc-f][\dA-Fa-f]{2}|x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|[^])/g;

/** The escapes of YAML that have a letter. */
const letters = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['v', '\v'],
  ['r', '\r'],
  ['N', '\x85'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

function escapedCharacters(source: string, start: number): UnwantedCharacter[] {
  return Array.from(source.matchAll(escape)).flatMap(({ 0: whole, 1: byte, 2: short, 3: long, index }) => {
    const digits = byte ?? short ?? long;
    const code = digits === undefined ? undefined : parseInt(digits, 16);
    const text = code === undefined ? letters.get(whole.slice(1)) : code <= 0x10ffff ? String.fromCodePoint(code) : '';
    const [found] = unwantedCharacters(text ?? '');
    return found ? [{ ...found, offset: start + index }] : [];
  });
}

/** The unwanted characters that YAML makes of escapes, as in `"\x0c"`: they are not in the raw text. */
export function unwantedEscapes(document: Document.Parsed, yaml: string): UnwantedCharacter[] {
  const found: UnwantedCharacter[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE' || !node.range) return;
      const [start, end] = node.range;
      if (found.length < told) found.push(...escapedCharacters(yaml.slice(start, end), start).slice(0, told));
    },
  });
  return found.slice(0, told);
}
