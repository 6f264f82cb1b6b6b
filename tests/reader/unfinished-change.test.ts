import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diskFolder } from '../../src/reader/content-folder.ts';
import { unfinishedChange } from '../../src/reader/unfinished-change.ts';
import { limits } from '../../src/schema/limits.ts';
import { folderOf } from '../fixtures/content-texts.ts';

const said = async (folder: string): Promise<string | undefined> =>
  (await unfinishedChange(diskFolder(folder, 'content')))?.message;

const advice = 'was interrupted, so some files are changed and others may not be. Run';

test('a folder that no command left halfway has nothing to finish', async () => {
  expect(await said(folderOf({ 'dossier.yaml': '', 'actors/.dossier-change.json': '{"command":"x"}' }))).toBe(
    undefined,
  );
});

test('the command that was interrupted is named, on one line', async () => {
  const plan = JSON.stringify({ command: 'merge actor a\nb', files: [] });
  expect(await said(folderOf({ '.dossier-change.json': plan }))).toBe(
    `dossier merge actor a b ${advice} it again to finish it.`,
  );
});

test.each(['', '{', '[]', '{"files":[]}'])('what names no command is told of as well: %j', async (text) => {
  expect(await said(folderOf({ '.dossier-change.json': text }))).toBe(
    `A command ${advice} that command again to finish it.`,
  );
});

test('no more is read of it than may be', async () => {
  const folder = folderOf({});
  writeFileSync(path.join(folder, '.dossier-change.json'), `{"command":"x"}${' '.repeat(limits.lockBytes)}`);
  expect(await said(folder)).toBe(`A command ${advice} that command again to finish it.`);
});
