import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aWrittenDossier, expectedReport } from '../fixtures/written-dossier.ts';

const command = path.resolve(import.meta.dirname, '../../src/cli/dossier.ts');

interface Outcome {
  code: number | string | null | undefined;
  stdout: string;
  stderr: string;
}

const dossier = (cwd: string, ...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { cwd }, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });

/** The last line of the report. */
const counted = (proven: number, notCheckable = 0): string =>
  `${proven + notCheckable} passages: ${proven} proven, 0 refused, ${notCheckable} not checkable\n`;

test('check ends with 0 where there is no problem', async () => {
  expect(await dossier(aWrittenDossier(), 'check')).toEqual({
    code: 0,
    stdout: `10 files checked, no problems\n${counted(9)}`,
    stderr: '',
  });
});

test('check ends with 1 where there is one, and names files as the editor does', async () => {
  expect(await dossier(aWrittenDossier('dangling-reference'), 'check')).toEqual({
    code: 1,
    stdout: expectedReport('dangling-reference') + counted(8, 1),
    stderr: '',
  });
});

test('warnings alone end with 0', async () => {
  expect(await dossier(aWrittenDossier('unused-entry'), 'check')).toEqual({
    code: 0,
    stdout: expectedReport('unused-entry') + counted(9),
    stderr: '',
  });
});

test('inside the content folder, names are shorter by it', async () => {
  const content = path.join(aWrittenDossier('after-cutoff'), 'content');
  const { stdout } = await dossier(content, 'check', '--content', '.');
  expect(stdout).toBe(expectedReport('after-cutoff').replaceAll('content/', '') + counted(11));
});

test('a mistake in the command gets one line and 1', async () => {
  expect(await dossier(aWrittenDossier(), 'build', '--otu', 'public')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'There is no option --otu. Did you mean "--out"?\n',
  });
});

test('preview without a site says how to get one', async () => {
  expect(await dossier(aWrittenDossier(), 'preview')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'There is no site in dist. Build it first: npm run build.\n',
  });
});
