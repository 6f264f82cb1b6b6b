import type { z } from 'zod';
import { type ContentFile, problemIn } from './content-file.ts';
import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import { isOptional, kindAt, knownKeys, writtenAs } from './schema-keys.ts';
import { type Issue, type Place, wording } from './schema-wording.ts';
import { type Collection, collections, kindOf } from '../schema/collections.ts';
import { EdtfError, parseEdtf } from '../schema/edtf.ts';
import { quoted } from '../schema/shortened.ts';

type Ids = ReadonlyMap<Collection, ReadonlySet<string>>;

const isOtherForm = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.path.length === 0;

/** Where a value may have several forms, what is wrong with the one that it has. */
function ofForm(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const form = issue.errors.find((all) => !all.some(isOtherForm));
  return form ? form.flatMap((each) => ofForm({ ...each, path: [...issue.path, ...each.path] })) : [issue];
}

/** What stands at a field, up to white space or the end of a list on one line: a number or a word as it was typed. */
function typedAt(file: ContentFile, path: Path): string {
  const { line, column } = file.locate(path);
  const rest = file.text.split(/\r?\n/, line)[line - 1]?.slice(column - 1) ?? '';
  return /^[^\s,\]}]*/.exec(rest)?.[0] ?? '';
}

/** What is wrong with a number in place of a date, as it was typed: YAML reads 007 as 7. */
function ofTyped(message: string, issue: Issue, typed: string): string {
  const isDate = issue.code === 'custom' && issue.params?.['rule'] === 'invalid-edtf';
  if (!isDate || !/^\d/.test(typed) || !message.startsWith(`${quoted(String(Number(typed)))} `)) return message;
  try {
    parseEdtf(typed);
    return message;
  } catch (error) {
    if (error instanceof EdtfError) return error.message;
    throw error;
  }
}

/** What stands in place of a link to an entry, or of a list of links. */
function writtenEntry(issue: Issue, isLinks: boolean): unknown {
  if (issue.code === 'custom') return issue.params?.['entry'];
  return issue.code === 'invalid_type' && issue.expected === 'array' && isLinks ? issue.input : undefined;
}

/** ` Did you mean "actor:willocx"?`, of the entries that have the id which was written without its kind. */
function meantEntry(written: unknown, ids: Ids): string {
  if (typeof written !== 'string') return '';
  const id = written.slice(written.indexOf(':') + 1);
  const named = collections.filter((collection) => ids.get(collection)?.has(id));
  const refs = named.map((collection) => quoted(`${kindOf(collection)}:${id}`));
  return refs.length === 0 ? '' : ` Did you mean ${refs.join(' or ')}?`;
}

/** What a schema has against a file, in a folder with these ids. Zod must be run with `reportInput`. */
export function schemaProblems(
  file: ContentFile,
  schema: z.core.$ZodType,
  issues: readonly Issue[],
  ids: Ids = new Map(),
): Problem[] {
  return issues.flatMap(ofForm).flatMap((issue) => {
    const path: Path = issue.path.filter((step) => typeof step !== 'symbol');
    const place: Place = {
      path,
      known: knownKeys(schema, path),
      written: writtenAs(schema, path),
      isName: kindAt(schema, path) === 'name',
      typed: () => typedAt(file, path),
      optional: isOptional(schema, path),
    };
    if (issue.code !== 'unrecognized_keys') {
      const { message, ...said } = wording(issue, place);
      return problemIn(file, {
        severity: 'error',
        path,
        ...said,
        message:
          ofTyped(message, issue, place.typed()) +
          meantEntry(writtenEntry(issue, kindAt(schema, [...path, 0]) === 'link'), ids),
      });
    }
    return issue.keys.map((key) =>
      problemIn(file, {
        rule: 'unknown-key',
        severity: 'error',
        path: [...path, key],
        part: 'key',
        message: `${quoted(key)} is not a field here.${nearest(key, place.known) || ` The fields are ${place.known.join(', ')}.`}`,
      }),
    );
  });
}
