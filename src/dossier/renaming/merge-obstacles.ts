import { isDeepStrictEqual } from 'node:util';
import { type AnyEntry, dataEntries } from '../../reader/content.ts';
import { fieldIn } from '../../reader/content-file.ts';
import type { Path } from '../../reader/problem.ts';
import { fieldName } from '../../reader/problem.ts';
import type { ReadFolder } from '../../reader/read-content.ts';
import { refKey } from '../../schema/entry-ref.ts';
import { isLocalized } from '../../schema/localized.ts';
import { mdxRefs } from '../../reader/mdx-refs.ts';
import { positions } from '../../reader/positions.ts';
import { references } from '../references.ts';
import { walkFields } from '../walk-fields.ts';
import type { Obstacle } from './change.ts';
import type { Redirection } from './ref-edits.ts';
import { redirected } from './same-meaning.ts';

type Fields = ReadonlyMap<string, unknown>;

/** What an entry says, with its references leading where they will. */
const fieldsOf = ({ data }: AnyEntry, redirection: Redirection): Fields =>
  new Map(Object.entries(data).map(([key, value]) => [key, redirected(value, redirection)]));

/** The names by which readers know an entry, in no order. */
const namesOf = (fields: Fields): readonly unknown[] => {
  const [name, aliases] = [fields.get('name'), fields.get('aliases')];
  return [
    ...(isLocalized(name) ? Object.values(name) : []),
    ...(Array.isArray(aliases) ? aliases.map((alias: unknown) => alias) : []),
  ];
};

/** Where an entry would go and take something along: what it says and the other does not, field by field. */
function lostFields(going: Fields, staying: Fields): Path[] {
  const names = namesOf(staying);
  return [...going].flatMap(([key, value]): Path[] => {
    const other = staying.get(key);
    if (key === 'formerIds' || key === 'draft' || value === undefined || isDeepStrictEqual(value, other)) return [];
    const known = key === 'name' || key === 'aliases' ? names : Array.isArray(other) ? other : [];
    if (isLocalized(value)) {
      const texts = isLocalized(other) ? other : {};
      return Object.entries(value)
        .filter(([locale, text]) => {
          const same = new Map(Object.entries(texts)).get(locale);
          return text !== undefined && !isDeepStrictEqual(text, same) && !known.includes(text);
        })
        .map(([locale]) => [key, locale]);
    }
    if (!Array.isArray(value)) return [[key]];
    return value.flatMap((item: unknown, index): Path[] =>
      known.some((each: unknown) => isDeepStrictEqual(each, item)) ? [] : [[key, index]],
    );
  });
}

/** What would be lost with an entry that goes. A name that is one text for both languages is told once. */
export function lostObstacles(
  { files }: ReadFolder,
  going: AnyEntry,
  staying: AnyEntry,
  redirection: Redirection,
): Obstacle[] {
  const file = files.get(going.file);
  if (!file) return [];
  const lost = lostFields(fieldsOf(going, redirection), fieldsOf(staying, redirection));
  const byField = new Map(lost.map((path) => [fieldIn(file, path), path]));
  return [...byField].map(([field, path]) => ({
    file: going.file,
    position: file.locate(path),
    message: `${field}: ${staying.file} does not say this. Write it there, or remove it here.`,
  }));
}

/** The items of lists that will be equal to one before them, and are not yet. */
function doubleItems(data: unknown, redirection: Redirection): Path[] {
  const found: Path[] = [];
  walkFields(data, (value, path) => {
    if (!Array.isArray(value) || references(value).every(({ ref }) => refKey(ref) !== refKey(redirection.from)))
      return false;
    const items: readonly unknown[] = value;
    const after = items.map((item) => redirected(item, redirection));
    for (const [index, item] of after.entries()) {
      const first = after.findIndex((each) => isDeepStrictEqual(each, item));
      if (first < index && typeof item === 'object' && !isDeepStrictEqual(items[first], items[index]))
        found.push([...path, index]);
    }
    return false;
  });
  return found;
}

/** Where a component would be given one id twice. */
const doubleIds = (text: string, { from, to }: Redirection): number[] =>
  mdxRefs(text)
    .filter(({ ref, beside }) => refKey(ref) === refKey(from) && beside.includes(to.id))
    .map(({ span }) => span.start);

const twice = 'This would stand here twice. Remove one of the two.';

/** What would stand twice once all references to an entry lead to another. */
export function doubleObstacles({ content, files }: ReadFolder, redirection: Redirection): Obstacle[] {
  const dossierFile = [...files.values()].find(({ file }) => /(?:^|\/)dossier\.yaml$/.test(file));
  const inData = [
    ...(dossierFile ? [{ file: dossierFile.file, data: content.dossier }] : []),
    ...dataEntries(content).filter((entry) => refKey(entry) !== refKey(redirection.from)),
  ].flatMap(({ file, data }) =>
    doubleItems(data, redirection).map((path): Obstacle => ({
      file,
      position: files.get(file)?.locate(path) ?? { line: 1, column: 1 },
      message: `${fieldName(path)}: ${twice}`,
    })),
  );
  const inProse = [...content.summary, ...content.briefings].flatMap(({ file }) => {
    const text = files.get(file)?.text ?? '';
    return doubleIds(text, redirection).map((at): Obstacle => ({
      file,
      position: positions(text)(at),
      message: twice,
    }));
  });
  return [...inData, ...inProse];
}
