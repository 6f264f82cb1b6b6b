import path from 'node:path';
import { expect, test } from 'vitest';
import { generator } from '../../src/cli/generator.ts';
import { defaultsFor, whereOneStands } from '../../src/cli/where-one-stands.ts';
import { writeFiles } from '../fixtures/files.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

/** What npm sets when it runs `npm run check` of the generator, called from a folder. */
const byNpm = (folder: string) => ({
  INIT_CWD: folder,
  npm_package_json: path.join(generator, 'package.json'),
  npm_lifecycle_event: 'check',
  npm_lifecycle_script: 'node src/cli/dossier.ts check',
});

test('a person stands where npm was called', () => {
  const folder = aFolder();
  expect(whereOneStands(byNpm(folder))).toBe(folder);
});

test.each([
  ['nothing', { INIT_CWD: undefined }],
  ['a folder that is gone', { INIT_CWD: '/nowhere/at/all' }],
  ['another npm, of a package of its own', { npm_package_json: '/srv/site/package.json' }],
  ['npm, for a script that starts programs of its own', { npm_lifecycle_script: 'vitest run' }],
  ['a shell that inherited it', { npm_package_json: undefined }],
])('where %s says so, a person stands where the process runs', (_who, env) => {
  expect(whereOneStands({ ...byNpm(aFolder()), ...env })).toBe(process.cwd());
});

const clone = { DOSSIER_CONTENT: path.join(generator, 'content'), DOSSIER_OUT: path.join(generator, 'dist') };

test('outside of the generator the defaults are those of the folder, with content in it or not', () => {
  const folder = aFolder();
  expect(defaultsFor({}, folder)).toEqual({});
  expect(defaultsFor({}, path.dirname(path.resolve(generator)))).toEqual({});
  writeFiles(folder, { 'content/dossier.yaml': '' });
  expect(defaultsFor({}, folder)).toEqual({});
});

test('in a clone they are those of the clone, unless the folder has content of its own', () => {
  expect(defaultsFor({}, generator)).toEqual({});
  expect(defaultsFor({}, path.join(generator, 'docs'))).toEqual(clone);
  expect(defaultsFor({ DOSSIER_OUT: '/srv/site' }, path.join(generator, 'docs'))).toEqual({
    ...clone,
    DOSSIER_OUT: '/srv/site',
  });
});
