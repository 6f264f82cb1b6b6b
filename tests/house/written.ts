import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { rooms } from '../../rooms.js';
import { fieldTables } from './field-tables.ts';
import { modules } from './imports.ts';
import { picture, roomImports } from './picture.ts';

const names = rooms.map(({ name }) => name);

const table = [
  '| room | what is in it |',
  '| --- | --- |',
  ...rooms.map(({ name, holds }) => `| \`${name}/\` | ${holds} |`),
].join('\n');

const drawing = 'docs/images/rooms.svg';

const shown = `![The rooms as a staircase, with a dot below every room that one imports from](${drawing})

${rooms.length} rooms, in the order of the data: ${names.map((name) => `\`${name}\``).join(', ')}.`;

/** Puts a section in the place of what stands between the marks of its name. Throws where they are not there. */
export function withSection(text: string, name: string, section: string): string {
  const [start, end] = [`<!-- ${name}: written by npm run house -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The text has no place for “${name}”: put ${start} and ${end} into it.`);
  return `${text.slice(0, from + start.length)}\n\n${section}\n\n${text.slice(to)}`;
}

/** What rooms.js, the imports of `src/` and its schemas make of the documents, by their paths from the root. */
export async function written(root = process.cwd()): Promise<ReadonlyMap<string, string>> {
  const page = async (file: string, sections: ReadonlyMap<string, string>): Promise<[string, string]> => {
    const where = path.join(root, file);
    const text = [...sections].reduce(
      (all, [name, section]) => withSection(all, name, section),
      readFileSync(where, 'utf8'),
    );
    return [file, await prettier.format(text, { ...(await prettier.resolveConfig(where)), filepath: where })];
  };
  return new Map([
    await page('README.md', new Map([['rooms', shown]])),
    await page('CONTRIBUTING.md', new Map([['rooms', table]])),
    await page('docs/editing.md', fieldTables('en')),
    await page('docs/nl/handleiding.md', fieldTables('nl')),
    [drawing, picture(names, roomImports(modules(root)))],
  ]);
}
