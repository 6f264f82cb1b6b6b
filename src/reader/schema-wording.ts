import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Path } from './problem.ts';
import { isRule, type Rule } from './rules.ts';
import { locales } from '../schema/locales.ts';
import { inFigures, plural } from '../schema/limits.ts';
import { quoted, shortened } from '../schema/shortened.ts';

export type Issue = z.core.$ZodIssue;

/** What to say of an issue. */
export interface Wording {
  readonly rule: Rule;
  readonly message: string;
  readonly word?: string | undefined;
}

const nouns: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  tuple: 'a list',
};

const noun = (type: string): string => nouns[type] ?? 'another value';

/** What the schema knows of the place of an issue. */
export interface Place {
  readonly path: Path;
  /** The fields of the group that belongs there, if one does. */
  readonly known: readonly string[];
  /** How the value that belongs there is written, as a sentence. */
  readonly written: string | undefined;
  /** Whether one text for all languages may stand there. */
  readonly isName: boolean;
  /** The value that stands there, as it was typed, where it is a number, a word such as `true`, or nothing. */
  readonly typed: () => string;
  readonly optional: boolean;
}

const isLocalized = ({ known }: Place): boolean => known.join() === locales.join();

const wanted = (expected: string, place: Place): string =>
  isLocalized(place) ? 'a text per language' : noun(expected);

const nounOf = (value: unknown): string => (Array.isArray(value) ? 'a list' : noun(typeof value));

const list = (values: readonly unknown[]): string => values.map((value) => quoted(String(value))).join(', ');

/** How to write a value of a type, as a sentence. */
function advice(expected: string, input: unknown, place: Place): string {
  switch (expected) {
    case 'string':
      // In YAML a bare 1984 is a number even where a text is meant.
      return typeof input === 'number' || typeof input === 'boolean'
        ? `Put it in quotes: ${quoted(place.typed())}.`
        : 'Write a text.';
    case 'array':
    case 'tuple':
      return 'Write each item on a line of its own that starts with "- ".';
    case 'object':
      if (place.isName && (typeof input === 'number' || typeof input === 'boolean'))
        return `Put it in quotes: ${quoted(place.typed())}.`;
      if (isLocalized(place))
        return `Write it on lines of their own that start with ${locales.map((locale) => `${locale}:`).join(' and ')}.`;
      return `Write its fields${place.path.length > 0 ? ' below it' : ''}: ${place.known.join(', ')}.`;
    default:
      return `Write ${noun(expected)}.`;
  }
}

function missing({ path }: Place, what: string): Wording {
  const key = path.at(-1);
  const subject = typeof key === 'string' ? `"${key}"` : 'An item';
  return { rule: 'missing-field', message: `${subject} is missing. Add it: ${what}.` };
}

function empty({ path, known, optional, typed: read }: Place, remedy: string): Wording {
  // YAML takes the word for nothing; whoever types it may have meant a name.
  const typed = read();
  if (/^null$/i.test(typed))
    return {
      rule: 'missing-field',
      message: `${typed} means nothing in YAML. If it is a text, put it in quotes: ${quoted(typed)}.`,
    };
  if (path.length === 0)
    return { rule: 'missing-field', message: `There are no fields here. Write them: ${known.join(', ')}.` };
  const what = typeof path.at(-1) === 'number' ? 'item' : 'field';
  const removal = optional || what === 'item' ? ` Or remove the ${what}.` : '';
  return { rule: 'missing-field', message: `The ${what} is empty. ${remedy}${removal}` };
}

/** The name of the one field that a text with a colon has become. */
function keyOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const [key, ...others] = Object.keys(input);
  return others.length === 0 ? key : undefined;
}

function typeMessage(expected: string, input: unknown, place: Place): Wording {
  if (input === undefined) return missing(place, wanted(expected, place));
  if (typeof input === 'number' && !Number.isFinite(input))
    return { rule: 'invalid-value', message: 'This number is too large to be kept. Write a smaller one.' };
  const remedy = advice(expected, input, place);
  const key = expected === 'string' ? keyOf(input) : undefined;
  if (key !== undefined)
    return {
      rule: 'wrong-type',
      message: `The colon after ${quoted(key)} makes a field of this text. Put the whole text in quotes.`,
    };
  return input === null
    ? empty(place, remedy)
    : {
        rule: 'wrong-type',
        message: `This is ${nounOf(input)}, not ${place.isName ? 'a text' : wanted(expected, place)}. ${remedy}`,
      };
}

function sizeMessage(issue: Issue & { code: 'too_small' | 'too_big' }, place: Place): Wording {
  const small = issue.code === 'too_small';
  const limit = small ? issue.minimum : issue.maximum;
  if (issue.origin === 'string' && small) return empty(place, 'Write a text.');
  if (issue.origin === 'string')
    return {
      rule: 'too-long',
      message: `This text has ${inFigures(String(issue.input).length)} characters; here it may have ${inFigures(Number(limit))}. Shorten it.`,
    };
  if (issue.origin !== 'array')
    return {
      rule: 'invalid-value',
      message: `${shortened(String(issue.input))} is too ${small ? 'small' : 'large'}. Give at ${small ? 'least' : 'most'} ${String(limit)}.`,
    };
  const has = Array.isArray(issue.input) ? issue.input.length : 0;
  if (has === 0) return { rule: 'missing-field', message: 'The list is empty. Add an item.' };
  return { rule: 'wrong-type', message: `The list has ${plural(has, 'item')}. Give ${plural(Number(limit), 'item')}.` };
}

/** A value of no form that is allowed: which there are, as the help of the field says. */
function formMessage({ input }: Issue, place: Place): Wording {
  const { written = 'one of its forms' } = place;
  const forms = `Write ${written.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`;
  if (input === undefined) return missing(place, written.replace(/\.$/, ''));
  return input === null
    ? empty(place, forms)
    : { rule: 'wrong-type', message: `This is ${nounOf(input)}, which cannot stand here. ${forms}` };
}

function customMessage(issue: Issue & { code: 'custom' }): Wording {
  const rule: unknown = issue.params?.['rule'];
  const word: unknown = issue.params?.['word'];
  return {
    rule: isRule(rule) ? rule : 'invalid-value',
    message: issue.message,
    word: typeof word === 'string' ? word : undefined,
  };
}

/** What is wrong and what to do, in the words of the editor's manual. Zod must be run with `reportInput`. */
export function wording(issue: Issue, place: Place): Wording {
  switch (issue.code) {
    case 'invalid_type':
      return typeMessage(issue.expected, issue.input, place);
    case 'invalid_value': {
      if (issue.input === undefined) return missing(place, `one of ${list(issue.values)}`);
      const remedy = `Write one of ${list(issue.values)}.`;
      if (issue.input === null) return empty(place, remedy);
      if (typeof issue.input !== 'string')
        return { rule: 'wrong-type', message: `This is ${nounOf(issue.input)}, not a text. ${remedy}` };
      const value = issue.input;
      const hint = nearest(value, issue.values.map(String)) || ' Choose one of these.';
      return { rule: 'invalid-value', message: `${quoted(value)} is not one of ${list(issue.values)}.${hint}` };
    }
    case 'too_small':
    case 'too_big':
      return sizeMessage(issue, place);
    case 'invalid_format': {
      const [kind, remedy] =
        issue.format === 'datetime'
          ? ['a moment in time', 'Write one such as 2026-11-22T12:00:00Z.']
          : [`a valid ${issue.format}`, 'Correct it.'];
      return { rule: 'invalid-value', message: `${quoted(String(issue.input))} is not ${kind}. ${remedy}` };
    }
    case 'invalid_union':
      return formMessage(issue, place);
    case 'custom':
      return customMessage(issue);
    default:
      return { rule: 'invalid-value', message: `${issue.message}. Correct it.` };
  }
}
