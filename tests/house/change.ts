import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Makes the text of a file anew, from nothing where the file is not there yet. `undefined` takes the file away. */
export type Edit = (text: string) => string | undefined;

/** Something that the program is to learn or to do without, as the edits that it takes: each file with what changes in it. */
export interface Change {
  readonly name: string;
  /** How many files it may touch. */
  readonly most: number;
  readonly edits: Readonly<Record<string, Edit>>;
  /** Looks at what the changed program in `root` makes; throws where it does not do what it should. */
  readonly prove: (root: string, temporary: string) => Promise<void>;
}

/** The text that an edit is for is not there any more, or stands there more than once. The message is one line. */
export class StaleEdit extends Error {
  override name = 'StaleEdit';
}

/** Puts texts in place of others, each of which stands in the file once. */
export const replacing =
  (...pairs: readonly (readonly [found: string, put: string])[]): Edit =>
  (text) =>
    pairs.reduce((edited, [found, put]) => {
      const pieces = edited.split(found);
      if (pieces.length !== 2)
        throw new StaleEdit(`“${found.trim()}” stands ${pieces.length - 1} times. Give words that stand there once.`);
      return pieces.join(put);
    }, text);

/** Puts lines behind one that stands in the file once. */
export const after = (found: string, ...lines: readonly string[]): readonly [string, string] => [
  found,
  [found, ...lines].join('\n'),
];

/** A file that was not there before. */
export const written =
  (text: string): Edit =>
  (before) => {
    if (before !== '') throw new StaleEdit('The file is there already. Give it another name.');
    return text;
  };

export const removed: Edit = () => undefined;

/** Makes the edits in a copy of the program. Returns the files that they touched, in order. */
export function applied(root: string, { name, edits }: Pick<Change, 'name' | 'edits'>): string[] {
  for (const [file, edit] of Object.entries(edits)) {
    const place = path.join(root, file);
    const before = existsSync(place) ? readFileSync(place, 'utf8') : '';
    const text = located(`${name}: ${file}`, () => edit(before));
    if (text === before) throw new StaleEdit(`${name}: ${file}: The edit changes nothing. Remove it.`);
    if (text === undefined) rmSync(place);
    else {
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
  }
  return Object.keys(edits).toSorted();
}

function located<Result>(where: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (error instanceof StaleEdit) throw new StaleEdit(`${where}: ${error.message}`);
    throw error;
  }
}
