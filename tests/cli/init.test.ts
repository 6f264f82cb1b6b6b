import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { init } from '../../src/cli/init.ts';
import { main } from '../../src/cli/main.ts';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { filesOf } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { runKilled } from '../trials/run-killed.ts';
import { yamlServer } from '../harness/yaml-server.ts';

/** Begins a dossier with answers in the order of the questions. */
async function begin(folder: string, args: readonly string[], answers?: readonly string[]) {
  const terminal = aTerminal();
  const left = [...(answers ?? [])];
  const asked: string[] = [];
  const asker = answers && {
    ask: (question: string) => {
      asked.push(question);
      return Promise.resolve(left.shift() ?? '');
    },
    suspended: <T>(run: () => T): T => run(),
    close: () => undefined,
  };
  const good = await init(readOptions(['init', folder, ...args], {}), terminal, asker);
  return { good, asked, ...terminal };
}

const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');

describe('a new dossier', () => {
  test('is verified, passes every check, and asks nothing with --yes', async () => {
    const folder = path.join(aFolder(), 'molenbrug');
    const { good, failed } = await begin(folder, ['--yes']);
    expect({ good, failed }).toEqual({ good: true, failed: [] });
    const terminal = aTerminal();
    const content = path.join(folder, 'content');
    expect(await main(['check', '--strict', '--require-archive', '--content', content], terminal)).toBe(0);
    expect(terminal.printed).toEqual([
      '11 files checked, no problems',
      '13 passages: 13 proven, 0 refused, 0 not checkable',
    ]);
    for (const file of ['.gitignore', '.gitattributes', '.github/workflows/dossier.yml', '.gitlab-ci.yml', 'README.md'])
      expect(existsSync(path.join(folder, file)), file).toBe(true);
    expect(read(folder, '.gitignore')).toMatch(/^content\/archive\/$/m);
  });

  test('has the title and the editors that were answered, whatever is in them', async () => {
    const folder = path.join(aFolder(), 'brug');
    const title = "De “brug”: #1 & <2>, 't vervolg";
    const { asked } = await begin(folder, [], [title, '', 'A. de Wit']);
    expect(asked).toHaveLength(3);
    const options = readOptions(['check', '--content', path.join(folder, 'content')], {});
    const { check } = await import('../../src/cli/check.ts');
    const { content } = await check(options, aTerminal());
    expect(content?.dossier.title).toEqual({ nl: title.replace("'", '’'), en: title.replace("'", '’') });
    expect(content?.dossier.editors).toEqual([{ nl: 'A. de Wit', en: 'A. de Wit' }]);
    // The comments of the example are still there.
    expect(read(folder, 'content/dossier.yaml')).toMatch(/^# /);
  });

  test('adds to a package that is there, and takes nothing from it', async () => {
    const folder = aFolder();
    const before = { name: 'mine', scripts: { check: 'my-check' }, dependencies: { left: '1.0.0' }, keywords: ['x'] };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(before));
    await begin(folder, ['--yes']);
    const after: unknown = JSON.parse(read(folder, 'package.json'));
    expect(after).toMatchObject({
      name: 'mine',
      scripts: { check: 'my-check', build: 'dossier build' },
      dependencies: { left: '1.0.0' },
      keywords: ['x'],
    });
  });
});

describe('a folder in which something would be lost', () => {
  test('is left as it is', async () => {
    const folder = aFolder();
    mkdirSync(path.join(folder, 'content'));
    writeFileSync(path.join(folder, 'content/dossier.yaml'), 'mine');
    writeFileSync(path.join(folder, 'README.md'), 'mine');
    const before = filesOf(folder);
    await expect(begin(folder, ['--yes'])).rejects.toThrow(
      new UsageError(
        `${path.join(folder, 'content/dossier.yaml')} is there already, and 1 more. Nothing was written: name another folder.`,
      ),
    );
    expect(filesOf(folder)).toEqual(before);
  });

  test.each([
    ['is a file', 'a', (folder: string) => writeFileSync(path.join(folder, 'a'), ''), / is a file\. /],
    [
      'has a package.json that is none',
      '',
      (folder: string) => writeFileSync(path.join(folder, 'package.json'), '{'),
      / is not JSON\. /,
    ],
  ])('%s: one line says so', async (_what, name, make, message) => {
    const folder = aFolder();
    make(folder);
    await expect(begin(path.join(folder, name), ['--yes'])).rejects.toThrow(message);
  });
});

test('with --dry-run nothing is written, and what would be is listed', async () => {
  const folder = path.join(aFolder(), 'brug');
  const { printed } = await begin(folder, ['--yes', '--dry-run']);
  expect(existsSync(folder)).toBe(false);
  expect(printed).toContain(path.join(folder, 'content/dossier.yaml'));
});

test.each([
  [['--title-nl', ''], '--title-nl cannot be used: '],
  [['--editors', 'a\nb'], '--editors cannot be used: '],
])('what %s gives is no text of a dossier, and nothing is written', async (args, message) => {
  const folder = path.join(aFolder(), 'brug');
  await expect(begin(folder, ['--yes', ...args])).rejects.toThrow(message);
  expect(existsSync(folder)).toBe(false);
});

test('where nobody can answer, a line says what to give', async () => {
  await expect(begin(path.join(aFolder(), 'brug'), [])).rejects.toThrow(
    new UsageError('Nobody can answer here. Add --yes, or give --title and --editors.'),
  );
});

test.each([
  ['by the settings of its folder', true, ''],
  ['by a line in each file', false, '# yaml-language-server: $schema=../../.dossier/schemas/nl/quotes.json\n'],
])('an editor of YAML completes a new dossier at once, %s', { timeout: 30_000 }, async (_how, hasSettings, line) => {
  vi.stubEnv('LC_ALL', 'nl_BE.UTF-8');
  onTestFinished(() => void vi.unstubAllEnvs());
  const folder = path.join(aFolder(), 'brug');
  await begin(folder, ['--yes']);
  expect(read(folder, 'content/quotes/verlinden-brug-veilig.yaml').split('\n')[0]).toBe(
    '# yaml-language-server: $schema=../../.dossier/schemas/nl/quotes.json',
  );
  const offered = await yamlServer(folder, hasSettings);
  expect(await offered('content/quotes/nieuw.yaml', `${line}speaker: \n`)).toEqual([
    'an-verlinden',
    'gemeente-oudermeer',
    'gemeenteraad-oudermeer',
  ]);
});

test('where a disk refuses it, what is said names no option that init does not have', async () => {
  const folder = path.join(aFolder(), 'file/brug');
  writeFileSync(path.dirname(folder), '');
  await expect(begin(folder, ['--yes'])).rejects.toThrow(
    `The path ${folder} leads through a file. Correct it, or name another folder.`,
  );
});

test('one that was killed is finished when it is begun again, and nothing is asked', { timeout: 60_000 }, async () => {
  const root = realpathSync(aFolder());
  const [whole, folder] = ['a', 'b'].map((name) => path.join(root, name, 'brug')) as [string, string];
  await begin(whole, ['--yes', '--editors', 'A. de Wit']);
  const after = filesOf(whole);
  mkdirSync(folder, { recursive: true });
  expect(runKilled(folder, 40, ['init', '.', '--yes', '--editors', 'A. de Wit']).signal).toBe('SIGKILL');
  const found = Object.entries(filesOf(folder)).filter(([file]) => after[file] !== undefined);
  expect(found).toEqual(Object.entries(after).filter(([file]) => found.some(([name]) => name === file)));
  expect(found.length).toBeLessThan(Object.keys(after).length);
  const { good, asked, printed } = await begin(folder, [], []);
  expect({ good, asked, first: printed[0] }).toEqual({
    good: true,
    asked: [],
    first: 'Finished what was interrupted: dossier init',
  });
  expect(filesOf(folder)).toEqual(after);
});

test.each([
  ['above the folder', '../README.md'],
  ['that init does not write', '.git/hooks/pre-commit'],
])('a plan that names a file %s is not followed', async (_where, file) => {
  const folder = aFolder();
  const plan = { command: 'init', files: [{ file, before: null, after: 'x' }], archive: [] };
  writeFileSync(path.join(folder, '.dossier-change.json'), JSON.stringify(plan));
  await expect(begin(folder, ['--yes'])).rejects.toThrow(/ is no change that can be finished\. Remove it\.$/);
});
