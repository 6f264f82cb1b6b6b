import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { linkPackages, packageFolders } from '../../src/cli/packages.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

/** A folder with packages in it, each of which says where it stands; without links, as they are found. */
function anInstalled(...files: readonly string[]): string {
  const folder = realpathSync.native(aFolder());
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), file);
  }
  return folder;
}

/** A generator in a folder, made of packages. */
function aGenerator(folder: string, way: string, ...packages: readonly string[]): string {
  const generator = path.join(folder, way);
  mkdirSync(generator, { recursive: true });
  const dependencies = Object.fromEntries(packages.map((name) => [name, '1.0.0']));
  writeFileSync(path.join(generator, 'package.json'), JSON.stringify({ dependencies }));
  return generator;
}

const installed = 'node_modules/@scope/dossier';

test('packages stand beside the generator, in its own folder where it is a clone', () => {
  const folder = anInstalled('node_modules/zod/at', 'node_modules/@a/b/at');
  expect(packageFolders(aGenerator(folder, '.', 'zod', '@a/b'))).toEqual([path.join(folder, 'node_modules')]);
  expect(packageFolders(aGenerator(folder, installed, 'zod', '@a/b'))).toEqual([path.join(folder, 'node_modules')]);
});

test('of two versions of a package the generator gets its own', () => {
  const own = `${installed}/node_modules/zod/at`;
  const folder = anInstalled('node_modules/zod/at', 'node_modules/yaml/at', 'node_modules/@a/b/at', own);
  const folders = packageFolders(aGenerator(folder, installed, 'zod', 'yaml'));
  expect(folders).toEqual([path.join(folder, installed, 'node_modules'), path.join(folder, 'node_modules')]);
  const link = path.join(folder, 'run/node_modules');
  linkPackages(folders, link);
  const at = (name: string): string => readFileSync(path.join(link, name, 'at'), 'utf8');
  expect(at('zod')).toBe(own);
  expect(at('yaml')).toBe('node_modules/yaml/at');
  // What a package of the generator needs in turn is found there too.
  expect(at('@a/b')).toBe('node_modules/@a/b/at');
});

test('where an installer keeps the packages of each apart, those of the generator are found beside it', () => {
  const store = 'node_modules/.store/dossier/node_modules';
  const folder = anInstalled(`${store}/zod/at`);
  expect(packageFolders(aGenerator(folder, `${store}/@scope/dossier`, 'zod'))).toEqual([path.join(folder, store)]);
});

test('a package that is not installed is named', () => {
  const folder = anInstalled('node_modules/zod/at');
  const generator = aGenerator(folder, installed, 'zod', 'no-such-package-anywhere');
  expect(() => packageFolders(generator)).toThrow('Not installed: no-such-package-anywhere. Run npm install.');
});
