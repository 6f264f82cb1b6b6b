import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { rename } from '../../src/cli/rename.ts';
import { checkContent } from '../../src/dossier/check-content.ts';
import { folderOf, textsIn, writtenContent } from '../fixtures/content-texts.ts';
import { aDossier, anActor, anEvent } from '../fixtures/dossier.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { runKilled } from '../trials/run-killed.ts';

const asked = ['rename', 'actor', 'europol', 'epol'];
const plan = '.dossier-change.json';

const aFolderOfThree = async (): Promise<string> =>
  folderOf(
    await writtenContent(
      aDossier({
        actors: [anActor({ id: 'europol' })],
        events: [anEvent({ participants: [{ actor: 'europol', role: 'partner' }] })],
      }),
    ),
  );

/** The content, without what a killed process leaves beside it. */
const contentIn = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(textsIn(folder)).filter(([name]) => !/(?:^|\/)\./.test(name)));

const killedRun = (folder: string, nth: number) => runKilled(folder, nth, [...asked, '--content', folder]);

const runAgain = async (folder: string, args = asked) => {
  const terminal = aTerminal();
  return { isDone: await rename(readOptions([...args, '--content', folder], {}), terminal), printed: terminal.printed };
};

test('a run that is killed leaves whole files only, and one that is made again finishes', async () => {
  const whole = await aFolderOfThree();
  const before = contentIn(whole);
  await runAgain(whole);
  const after = contentIn(whole);
  const halfway: number[] = [];
  // All are the same to see, and each takes seconds: before the plan is there, while files are written, and when they go.
  for (const nth of [2, 4, 7, 10, 13, 16]) {
    const folder = await aFolderOfThree();
    expect(killedRun(folder, nth).signal).toBe('SIGKILL');
    const found = contentIn(folder);
    for (const [name, text] of Object.entries(found)) expect([before[name], after[name]]).toContain(text);
    if (!isDeepStrictEqual(found, before) && !isDeepStrictEqual(found, after)) halfway.push(nth);
    expect((await runAgain(folder)).isDone).toBe(true);
    expect(contentIn(folder)).toEqual(after);
    expect(existsSync(path.join(folder, plan))).toBe(false);
  }
  expect(halfway).toEqual([7, 10, 13, 16]);
}, 120_000);

/** A folder in which a run was killed after two files. */
async function aHalfChangedFolder(): Promise<string> {
  const folder = await aFolderOfThree();
  killedRun(folder, 8);
  expect(existsSync(path.join(folder, plan))).toBe(true);
  return folder;
}

test('until it is finished, a check fails and says how to', async () => {
  const folder = await aHalfChangedFolder();
  const { problems, content } = await checkContent(folder);
  expect(content).toBeUndefined();
  expect(problems.filter(({ rule }) => rule === 'unfinished-change').map(({ message }) => message)).toEqual([
    'dossier rename actor europol epol was interrupted, so some files are changed and others may not be. Run it again to finish it.',
  ]);
});

test('another change finishes the first one, and says so', async () => {
  const folder = await aHalfChangedFolder();
  const { printed } = await runAgain(folder, ['rename', 'event', 'operatie', 'actie']);
  expect(printed[0]).toBe('Finished what was interrupted: dossier rename actor europol epol');
  expect(contentIn(folder)['events/actie.yaml']).toContain('actor: epol');
});

test('a file that was changed since is not overwritten', async () => {
  const folder = await aHalfChangedFolder();
  const file = path.join(folder, 'events/operatie.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}# mine\n`);
  const found = textsIn(folder);
  await expect(runAgain(folder)).rejects.toThrow(/events\/operatie\.yaml has been changed meanwhile\. Restore it/);
  expect(textsIn(folder)).toEqual(found);
  rmSync(path.join(folder, plan));
});

test.each([
  ['above the folder', { file: '../europol.yaml', before: null, after: 'x' }],
  ['that is no content', { file: 'actors/europol.sh', before: null, after: 'x' }],
  ['beside the content', { file: 'archive/stuk.yaml', before: null, after: 'x' }],
])('a plan that names a file %s is not followed', async (_, file) => {
  const folder = await aFolderOfThree();
  writeFileSync(path.join(folder, plan), JSON.stringify({ command: 'x', files: [file], archive: [] }));
  const found = textsIn(folder);
  await expect(runAgain(folder)).rejects.toThrow(UsageError);
  expect(textsIn(folder)).toEqual(found);
});
