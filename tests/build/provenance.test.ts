import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { parseLock } from '../../src/dossier/provenance/lock-file.ts';
import { sha256Of } from '../fixtures/archive.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../fixtures/written-dossier.ts';
import { builtSite } from '../harness/built-site.ts';
import { siteFiles } from '../harness/pages.ts';
import { siteTexts } from '../harness/site-texts.ts';

const sources = path.resolve('../shared/sources');
const hasSources = existsSync(sources);

/** A copy of the first dossier, as a clone has it. */
function theFirstDossier(): string {
  const folder = aFolder();
  cpSync('content', path.join(folder, 'content'), {
    recursive: true,
    filter: (file) => !/^content[/\\]archive/.test(file),
  });
  return folder;
}

/** Runs a command on the dossier in a folder; names in what it says are as if it ran there. */
async function run(folder: string, command: string, ...args: string[]) {
  const terminal = aTerminal();
  const out = command === 'build' ? ['--out', path.join(folder, 'dist')] : [];
  const code = await main([command, '--content', path.join(folder, 'content'), ...out, ...args], terminal);
  const said = (lines: readonly string[]): string => lines.join('\n').replaceAll(`${folder}/`, '');
  return { code, stdout: said(terminal.printed), stderr: said(terminal.failed) };
}

const withoutArchive = (folder: string): string => {
  rmSync(path.join(folder, 'content/archive'), { recursive: true, force: true });
  return folder;
};

/** Every passage of a dossier that stands on a line of its own: its file, its line (from 0) and its words. */
function passageLines(folder: string): { file: string; line: number; words: string }[] {
  const files = siteFiles(path.join(folder, 'content')).filter((file) => file.endsWith('.yaml'));
  return files.flatMap((file) => {
    const lines = readFileSync(path.join(folder, 'content', file), 'utf8').split('\n');
    return lines.flatMap((text, line) => {
      const words = /^ *(?:- )?exact: (?!>)(.+)$/.exec(text)?.[1];
      return words === undefined ? [] : [{ file, line, words }];
    });
  });
}

/** Changes one letter in the middle of a line, does something, and changes it back. */
async function withOneLetterChanged<T>(file: string, line: number, work: () => Promise<T>): Promise<T> {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const [, before = '', letter = '', after = ''] = /^(.*exact: .*)(\p{L})(.*)$/u.exec(lines[line] ?? '') ?? [];
  writeFileSync(file, lines.with(line, `${before}${letter === 'x' ? 'y' : 'x'}${after}`).join('\n'));
  try {
    return await work();
  } finally {
    writeFileSync(file, text);
  }
}

describe('one letter of a quotation changed', () => {
  const report = `content/quotes/uitspraak.yaml:6:12  changed-words
  segments[1].exact: These are no longer the words that were found in the source "artikel". Restore them, or run npm run verify to look for the new ones.
    5 |   - exact: We hebben het ditmaal beter gedaan.
  > 6 |   - exact: Dat was nodix.
      |            ^
    7 | translations:

1 error in 10 files`;

  const change = (folder: string) => {
    const file = path.join(folder, 'content/quotes/uitspraak.yaml');
    return withOneLetterChanged(file, 5, () => run(folder, 'build'));
  };

  test('fails the build where the archive is absent', async () => {
    expect(await change(withoutArchive(aWrittenDossier()))).toEqual({
      code: 1,
      stdout: `${report}\nArchive not found: compared with the lock only.`,
      stderr: 'Not built.',
    });
  });

  test('fails the build where the archive is present, with the words of the source', async () => {
    const { code, stdout, stderr } = await change(aWrittenDossier());
    expect([code, stderr]).toEqual([1, 'Not built.']);
    expect(stdout).toMatch(
      /^content\/quotes\/uitspraak\.yaml:6:12 {2}quote-not-found\n {2}segments\[1\]\.exact: not in the source\. Line 4 has .*\[g\]\..*, you wrote “Dat was nodi\[x\]\.”; first difference at character 13/,
    );
  });

  test('fails the build even where the lock is deleted', async () => {
    const folder = aWrittenDossier();
    rmSync(path.join(folder, 'content/provenance.lock.json'));
    const { code, stdout } = await change(folder);
    expect([code, stdout.match(/ {2}(?:missing-lock|quote-not-found)$/gm)]).toEqual([
      1,
      ['  missing-lock', '  quote-not-found'],
    ]);
  });

  test.each([
    ['without its archive', 'changed-words', []],
    ...(hasSources ? [['with its archive', 'quote-not-found', ['--archive', sources]] as const] : []),
  ] as const)('fails the build of the first dossier %s, in whatever passage', async (_how, rule, args) => {
    const folder = theFirstDossier();
    const passages = passageLines(folder);
    expect(passages.length).toBeGreaterThan(60);
    for (const { file, line, words } of passages) {
      const place = path.join(folder, 'content', file);
      const { code, stdout } = await withOneLetterChanged(place, line, () => run(folder, 'build', ...args));
      expect([words, code, stdout.split('\n', 1)[0]]).toEqual([
        words,
        1,
        expect.stringMatching(new RegExp(`^content/${file}:${line + 1}:\\d+  ${rule}$`)),
      ]);
    }
  });
});

test.runIf(hasSources)('the first dossier stands in its source, as its lock says', async () => {
  const folder = theFirstDossier();
  const lock = path.join(folder, 'content/provenance.lock.json');
  const before = readFileSync(lock, 'utf8');
  expect(await run(folder, 'verify', '--archive', sources)).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(lock, 'utf8')).toBe(before);
  expect(await run(folder, 'check', '--archive', sources, '--require-archive', '--strict')).toMatchObject({ code: 0 });
});

test('a clone without the archive is built from the lock, and says so', async () => {
  const { code, stdout } = await run(withoutArchive(aWrittenDossier()), 'build');
  expect([code, stdout.split('\n').slice(0, 2)]).toEqual([
    0,
    ['10 files checked, no problems', 'Archive not found: compared with the lock only.'],
  ]);
});

/** Every stretch of a number of code points in a text. */
const windows = (points: readonly string[], size: number): string[] =>
  points.slice(0, Math.max(0, points.length - size + 1)).map((_, at) => points.slice(at, at + size).join(''));

describe('of a source that may only be quoted', () => {
  test('nothing but the passages is in any byte of the site', async () => {
    const folder = aWrittenDossier();
    const archived = path.join(folder, 'content/archive/artikel.txt');
    const source = path.join(folder, 'content/sources/artikel.yaml');
    const silent = ['Zwijgzaam begin', 'zwijgzaam einde'];
    const text = `${silent[0] ?? ''}. ${readFileSync(archived, 'utf8')} Een ${silent[1] ?? ''}.`;
    writeFileSync(archived, text);
    writeFileSync(source, readFileSync(source, 'utf8').replace(/^sha256: .*$/m, `sha256: ${sha256Of(text)}`));
    expect((await run(folder, 'verify')).code).toBe(0);
    expect((await run(folder, 'build')).code).toBe(0);
    const texts = siteTexts(path.join(folder, 'dist'));
    expect(texts.filter((each) => each.includes('Dat was nodig.')).length).toBeGreaterThan(0);
    for (const words of [...silent, 'zei de woordvoerder aan', 'Nous avons fait mieux'])
      expect(texts.filter((each) => each.includes(words))).toEqual([]);
  });

  test.runIf(hasSources)('the first dossier shows nothing but its passages', async () => {
    const { provenance } = parseLock('lock', readFileSync('content/provenance.lock.json', 'utf8'));
    const text = Array.from(readFileSync(path.join(sources, 'is-amaq-2019-11.txt'), 'utf8'));
    const used = new Set(
      Object.values(provenance?.passages ?? {}).flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, index) => start + index),
      ),
    );
    // Every stretch in no passage that is too long for editors to have written it by themselves.
    const stretches = text
      .map((point, index) => (used.has(index) ? '\n' : point))
      .join('')
      .split('\n')
      .flatMap((part) => windows(Array.from(part), 50));
    expect(stretches.length).toBeGreaterThan(100);
    const texts = siteTexts(await builtSite('site'));
    expect(stretches.filter((stretch) => texts.some((each) => each.includes(stretch)))).toEqual([]);
  });
});
