import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { checkContent } from '../../src/dossier/check-content.ts';
import { diskFolder } from '../../src/reader/content-folder.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { random } from '../generator/random.ts';
import { treeMutators } from './file-mutators.ts';
import { type Finding, fuzz, type FuzzOptions } from './fuzz.ts';
import { faults, signature } from './judge.ts';
import { bases, mutated, runOf } from './mutations.ts';
import { pageMutators } from './page-mutators.ts';
import { realCommand } from './pool.ts';
import { dateMutators, yamlMutators } from './text-mutators.ts';
import { writeTree } from './tree.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

/** Fuzzes, and removes what was kept. */
async function fuzzed(options: Partial<FuzzOptions>): Promise<readonly Finding[]> {
  const { findings, kept } = await fuzz({ seed: 1, runs: [0], builds: 0, processes: 1, ...options });
  if (kept !== undefined) onTestFinished(() => rmSync(path.dirname(kept), { recursive: true, force: true }));
  return findings;
}

/** A command in which a test has planted a fault. */
function planted(main: string): string {
  const file = path.join(aFolder(), 'planted.mjs');
  writeFileSync(
    file,
    `import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { main as real } from '${pathToFileURL(realCommand).href}';
export const main = async (args, terminal) => { ${main} };`,
  );
  return file;
}

describe('the generator', () => {
  test('keeps the rules in twenty runs, of which one that passes is built', async () => {
    const summary = await fuzz({ seed: 112_026, runs: range(20), builds: 1, processes: 2 });
    expect({ ...summary, passed: summary.passed > 0 }).toEqual({
      checked: 20,
      passed: true,
      built: 1,
      findings: [],
      kept: undefined,
    });
  });
});

describe('a fault that is planted', () => {
  test.each([
    ['throws', 'null.title;', /^a trace: at .*main/],
    [
      'prints a stack',
      "terminal.fail('content/a.yaml is odd.\\n    at main (file:///src/cli/main.ts:1:1)'); return 1;",
      /^a trace: at main/,
    ],
    [
      'has no place',
      "terminal.fail('Something is wrong.'); return 1;",
      /^no problem has a place: Something is wrong\.$/,
    ],
    [
      'names no rule',
      "terminal.print('content/a.yaml:1:1  no-such-rule\\n  Mend it.'); return 1;",
      /^there is no rule no-such-rule$/,
    ],
    [
      'writes to the terminal',
      "terminal.print('content/a.yaml:1:1  broken-yaml\\n  \\u001b[31mMend it.'); return 1;",
      /^the report holds U\+001B as it is$/,
    ],
    [
      'turns what is read',
      "terminal.print('content/a.yaml:1:1  broken-yaml\\n  \\u202eMend it.'); return 1;",
      /^the report holds U\+202E as it is$/,
    ],
    ['ends with another code', 'return 2;', /^exit code 2$/],
    ['ends the process', 'process.exit(0);', /^the process ended without an exit code$/],
    ['waits for ever', 'await new Promise((resolve) => setTimeout(resolve, 1e6));', /^did not end within 30 s$/],
    ['never rests', 'for (;;);', /^did not end within 30 s$/],
    ['takes memory', 'globalThis.kept = Buffer.alloc(2.1 * 1024 ** 3, 1); return 0;', /^took 2\.\d GB$/],
  ])('is found where the command %s', async (name, main, fault) => {
    const findings = await fuzzed({ command: planted(main), ...(/ever|rests/.test(name) ? { seconds: 3 } : {}) });
    expect(findings.map((finding) => finding.fault)).toContainEqual(expect.stringMatching(fault));
  });

  test('is found where a dossier that passes does not build, and where that costs the old site', async () => {
    const command = planted("if (args[0] === 'check') return 0; rmSync(args[5] + '/index.html'); return 1;");
    expect((await fuzzed({ command, builds: 1 })).map(({ fault }) => fault)).toEqual([
      'what passed the check did not build',
      'a build that failed changed the old site',
    ]);
  });

  test('is found where a build says that it is done, and is not', async () => {
    const found = (await fuzzed({ command: planted('return 0;'), builds: 1 })).map(({ fault }) => fault);
    expect(found).toContain('the new site lacks nl/print/index.html');
    expect(found).toContain('the new site holds a page of the old one');
  });

  test('is found with the one mutation that it needs, and again by its number', async () => {
    const command = planted(`
      const files = readdirSync(args[2], { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const text = ({ parentPath, name }) => readFileSync(parentPath + '/' + name, 'utf8');
      if (files.some((entry) => text(entry).includes('\\r'))) throw new TypeError('x is not a function');
      return 0;`);
    const findings = await fuzzed({ command, runs: range(25) });
    const [first] = findings;
    expect(first?.mutations).toHaveLength(1);
    const again = await fuzzed({ command, runs: [first?.run ?? -1] });
    expect(again).toEqual(findings.filter(({ run }) => run === first?.run));
  });
});

describe('what the fuzzer judges by', () => {
  const outcome = { code: 1, output: '', seconds: 1, memory: 1000 };

  test.each([
    'content/a.yaml:2:3  broken-yaml\n  title: A text.\n  > 2 | a: *b\n      |    ^\n\n1 error in 4 files',
    'content/a.yaml:2:3  unused-entry (warning)\n  Nothing.\n\ncontent/b.yaml:1:1  not-utf8\n  Save it.\n\n1 error in 4 files',
    'There is no folder /tmp/x/content. Give another with --content DIR.',
  ])('lets a report pass that gives places, rules or a path: %j', (output) => {
    expect(faults({ ...outcome, output })).toEqual([]);
  });

  test('counts faults as one that differ in paths and numbers', () => {
    expect(signature('took 31 s: /tmp/a/b.yaml')).toBe(signature('took 45 s: /tmp/c.yaml'));
  });
});

describe('mutations', () => {
  test('start from dossiers that have no problems', async () => {
    for (const [name, make] of Object.entries(bases)) {
      const folder = path.join(aFolder(), name);
      writeTree(folder, make(5));
      const archive = await openArchive(path.join(folder, 'archive'));
      const { problems } = await checkContent(folder, diskFolder(folder), { archive });
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('are the same for the same seed and number', () => {
    const made = (seed: number) => {
      const { tree, mutations } = runOf(seed, 7);
      return [mutations.map(({ name }) => name), [...mutated(tree, mutations)]];
    };
    expect(made(3)).toEqual(made(3));
    expect(made(3)).not.toEqual(made(4));
  });

  test('all come up in many runs, and all change something', () => {
    const known = [yamlMutators, pageMutators, dateMutators, treeMutators].flatMap((mutators) => Object.keys(mutators));
    const seen = new Set(
      range(1500).flatMap((number) => runOf(1, number).mutations.map(({ name }) => name.replace(/^.*: /, ''))),
    );
    expect(known.filter((name) => !seen.has(name))).toEqual([]);
    const page =
      '---\ntitle: Een titel\n---\n\nEerste regel in het begin\n\nTweede *regel* van <Timeline from="2019" />\n';
    const yaml = 'title:\n  nl: Een titel\n  en: A té\n  edtf: 2019-11\n';
    const idle = Object.entries({ ...pageMutators, ...yamlMutators, ...dateMutators }).filter(([, mutate]) =>
      range(12).every((seed) => [page, yaml].every((text) => mutate(text, random(seed, 'x')) === text)),
    );
    expect(idle.map(([name]) => name)).toEqual([]);
  });
});
