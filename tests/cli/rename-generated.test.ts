import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { readOptions } from '../../src/cli/options.ts';
import { rename } from '../../src/cli/rename.ts';
import { verify } from '../../src/cli/verify.ts';
import { type Collection, collections, kindOf } from '../../src/schema/collections.ts';
import { folderOf, textsIn } from '../fixtures/content-texts.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { dossierFiles } from '../generator/dossier-files.ts';

const generated = (seed: number): Record<string, string> =>
  Object.fromEntries(
    [...dossierFiles({ entries: 16, seed })].map(({ path: name, content }) => [name, Buffer.from(content).toString()]),
  );

const options = (folder: string, command: string, ...args: string[]) =>
  readOptions([command, ...args, '--content', folder], {});

async function renamed(folder: string, collection: Collection, old: string, id: string): Promise<void> {
  const terminal = aTerminal();
  const isDone = await rename(options(folder, 'rename', kindOf(collection), old, id), terminal);
  expect({ isDone, failed: terminal.failed }).toEqual({ isDone: true, failed: [] });
}

/** What `check` says, without the ids. */
async function problemsIn(folder: string, ...ids: string[]): Promise<string[]> {
  const { problems } = await check({ ...options(folder, 'check'), json: true }, aTerminal());
  const bare = (text: string): string => ids.reduce((rest, id) => rest.replaceAll(id, '…'), text);
  return problems.map(({ rule, file, field }) => bare(`${rule} ${path.basename(file)} ${field}`)).toSorted();
}

/** The ids of the entries of a collection. */
const idsOf = (files: Readonly<Record<string, string>>, collection: Collection): string[] => [
  ...new Set(Object.keys(files).flatMap((name) => new RegExp(`^${collection}/([^/.]+)`).exec(name)?.slice(1) ?? [])),
];

const withoutFormer = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace(/^formerIds: .*\r?\n/m, '')]));

/** The lines of a file with every id in the place of another. */
const reworded = (text: string, old: string, id: string): string[] =>
  text.split('\n').map((line) => line.replaceAll(new RegExp(`(?<![\\w-])${old}(?![\\w-])`, 'g'), id));

test('an entry that gets another id and its own again is as it was, to the byte; between, the dossier is as sound', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1000),
      fc.constantFrom(...collections),
      fc.nat(1000),
      fc.constantFrom('nieuw', 'a-9', 'zz-een-veel-langere-naam-dan-er-stond'),
      fc.boolean(),
      async (seed, collection, pick, id, isWindows) => {
        const made = generated(seed);
        const isText = (name: string): boolean => !name.startsWith('archive/');
        const files = isWindows
          ? Object.fromEntries(
              Object.entries(made).map(([name, text]) => [name, isText(name) ? text.replaceAll('\n', '\r\n') : text]),
            )
          : made;
        const ids = idsOf(files, collection);
        const old = ids[pick % ids.length] ?? '';
        const folder = folderOf(files);
        const before = await problemsIn(folder, old, id);
        await renamed(folder, collection, old, id);
        expect(await problemsIn(folder, old, id)).toEqual(before);
        const between = textsIn(folder);
        // Every line that is new is an old one with the id in it, or says the former one; the lock names passages by hashes.
        const known = new Set(
          Object.values(files).flatMap((text) => [...text.split('\n'), ...reworded(text, old, id)]),
        );
        const foreign = Object.entries(between)
          .filter(([name]) => name !== 'provenance.lock.json')
          .flatMap(([, text]) => text.split('\n'))
          .filter((line) => !known.has(line) && !line.startsWith('formerIds: '));
        expect(foreign).toEqual([]);
        const lock = between['provenance.lock.json'];
        expect(await verify(options(folder, 'verify'), aTerminal())).toBe(true);
        if (!isWindows) expect(textsIn(folder)['provenance.lock.json']).toBe(lock);
        await renamed(folder, collection, id, old);
        const after = textsIn(folder);
        expect(Object.keys(after)).toEqual(Object.keys(files).toSorted());
        if (!isWindows) expect(withoutFormer(after)).toEqual(withoutFormer(files));
        else
          expect({ ...withoutFormer(after), 'provenance.lock.json': '' }).toEqual({
            ...files,
            'provenance.lock.json': '',
          });
      },
    ),
    { numRuns: 5 },
  );
}, 120_000);
