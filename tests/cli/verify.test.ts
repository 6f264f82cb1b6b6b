import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { verify } from '../../src/cli/verify.ts';
import { edtf } from '../../src/schema/edtf.ts';
import { filesOf } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';

const month = edtf().parse('2026-12');

/** Runs the command on the dossier in a folder, and tells what it says. */
async function run(folder: string, ...args: string[]) {
  const terminal = aTerminal();
  const options = readOptions(['verify', '--content', path.join(folder, 'content'), ...args], {});
  const good = await verify(options, terminal, month);
  const short = (lines: string[]) => lines.map((line) => line.replaceAll(`${folder}/`, ''));
  return { good, printed: short(terminal.printed), failed: short(terminal.failed) };
}

const lockIn = (folder: string): string => path.join(folder, 'content/provenance.lock.json');

const replaceIn = (file: string, from: string, to: string): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

test('a new dossier gets a lock, and passes', async () => {
  const folder = aWrittenDossier('missing-lock');
  expect(await run(folder)).toEqual({
    good: true,
    printed: ['9 passages found in 1 source; content/provenance.lock.json written'],
    failed: [],
  });
  const options = readOptions(['check', '--content', path.join(folder, 'content')], {});
  expect(await check(options, aTerminal())).toBeDefined();
});

test('a dossier of which nothing changed keeps its lock to the byte', async () => {
  const folder = aWrittenDossier();
  const [text, { mtimeMs }] = [readFileSync(lockIn(folder), 'utf8'), statSync(lockIn(folder))];
  expect(await run(folder)).toEqual({
    good: true,
    printed: ['9 passages found in 1 source; content/provenance.lock.json is up to date'],
    failed: [],
  });
  expect(readFileSync(lockIn(folder), 'utf8')).toBe(text);
  expect(statSync(lockIn(folder)).mtimeMs).toBe(mtimeMs);
});

test('nothing but the lock is written, and nothing beside it', async () => {
  const folder = aWrittenDossier('unverified-passage');
  const { 'content/provenance.lock.json': old, ...before } = filesOf(folder);
  expect((await run(folder)).good).toBe(true);
  const { 'content/provenance.lock.json': now, ...after } = filesOf(folder);
  expect(after).toEqual(before);
  expect(now).not.toBe(old);
  expect(readdirSync(path.join(folder, 'content')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('where a passage is not found, the lock stays as it was', async () => {
  const folder = aWrittenDossier('quote-not-found');
  const before = filesOf(folder);
  const { good, printed, failed } = await run(folder);
  expect([good, failed]).toEqual([false, ['Not verified. content/provenance.lock.json is as it was.']]);
  expect(printed.join('\n')).toMatch(/^content\/quotes\/uitspraak\.yaml:5:12 {2}quote-not-found\n/);
  expect(filesOf(folder)).toEqual(before);
});

test('where there was no lock, none is written either', async () => {
  const folder = aWrittenDossier('quote-not-found');
  rmSync(lockIn(folder));
  expect((await run(folder)).failed).toEqual(['Not verified. No lock was written.']);
  expect(existsSync(lockIn(folder))).toBe(false);
});

test('a broken lock is written anew', async () => {
  const folder = aWrittenDossier('broken-lock');
  expect((await run(folder)).good).toBe(true);
  expect(JSON.parse(readFileSync(lockIn(folder), 'utf8'))).toMatchObject({ version: 1 });
});

test('an outdated translation can be said to hold', async () => {
  const folder = aWrittenDossier('outdated-translation');
  const before = readFileSync(lockIn(folder), 'utf8');
  await run(folder);
  expect(readFileSync(lockIn(folder), 'utf8')).toBe(before);
  await run(folder, '--keep-translations');
  expect(readFileSync(lockIn(folder), 'utf8')).not.toBe(before);
  const terminal = aTerminal();
  await check(readOptions(['check', '--strict', '--content', path.join(folder, 'content')], {}), terminal);
  expect(terminal.printed).toEqual(['10 files checked, no problems']);
});

test('the archive may stand elsewhere, under other names', async () => {
  const folder = aWrittenDossier();
  const archive = path.join(folder, 'texts');
  const text = readFileSync(path.join(folder, 'content/archive/artikel.txt'), 'utf8');
  rmSync(path.join(folder, 'content/archive'), { recursive: true });
  await expect(run(folder)).rejects.toThrow(
    new UsageError(
      `There is no archive in ${folder}/content/archive. Put the texts of the sources there, or name another folder with --archive DIR.`,
    ),
  );
  mkdirSync(archive);
  writeFileSync(path.join(archive, 'krant.txt'), text);
  expect((await run(folder, '--archive', archive)).good).toBe(true);
});

test('other programs get the problems as JSON', async () => {
  const folder = aWrittenDossier('quote-too-short');
  const { printed } = await run(folder, '--json');
  expect(JSON.parse(printed.join('\n'))).toMatchObject({ problems: [{ rule: 'quote-too-short' }] });
});

test('check says when there is no archive, and can be told to ask for it', async () => {
  const folder = aWrittenDossier();
  rmSync(path.join(folder, 'content/archive'), { recursive: true });
  const content = ['check', '--content', path.join(folder, 'content')];
  const terminal = aTerminal();
  expect((await check(readOptions(content, {}), terminal)).content).toBeDefined();
  expect(terminal.printed).toEqual([
    '10 files checked, no problems',
    'Archive not found: compared with the lock only.',
  ]);
  await expect(check(readOptions([...content, '--require-archive'], {}), terminal)).rejects.toThrow(
    new UsageError(
      `There is no archive in ${folder}/content/archive, and --require-archive asks for it. Name its folder with --archive DIR.`,
    ),
  );
  replaceIn(path.join(folder, 'content/quotes/uitspraak.yaml'), 'ditmaal', 'ditmaaI');
  expect((await check(readOptions(content, {}), terminal)).content).toBeUndefined();
});

describe('the words of a claim in running text', () => {
  const cite = (exact: string) => `<Cite source="artikel" exact="${exact}" />`;
  const claim = 'haalde in november 2019 met hulp van Europol meer dan 26.000 items offline';

  /** What a second verification says, of a summary that claimed this and now claims that. */
  async function printedAfter(before: readonly string[], after: readonly string[]): Promise<readonly string[]> {
    const folder = aWrittenDossier();
    const file = path.join(folder, 'content/summary/nl.mdx');
    const sound = readFileSync(file, 'utf8');
    const write = (claims: readonly string[]) =>
      writeFileSync(file, `${sound}\n${claims.map((exact) => `Het parket meldde dat ${cite(exact)}.\n`).join('\n')}`);
    write(before);
    expect((await run(folder)).good).toBe(true);
    write(after);
    const { good, printed } = await run(folder);
    expect(good).toBe(true);
    return printed.slice(0, -1);
  }
  const asked = (line: number) =>
    `content/summary/nl.mdx:${line} has other words than at the last verification. Look whether that was meant.`;

  test('are asked about where they have lost a word', async () => {
    expect(await printedAfter([claim], [claim.replace(' offline', '')])).toEqual([asked(7)]);
  });
  test('are asked about where they are others altogether', async () => {
    expect(await printedAfter([claim], ['een operatie tegen servers'])).toEqual([asked(7)]);
  });
  test('are asked about where they stand in part where others still do', async () => {
    expect(await printedAfter([claim], [claim, claim.replace('haalde in ', '')])).toEqual([asked(9)]);
  });
  test('are not where they only moved, or others came to them, or some are gone', async () => {
    const other = 'een operatie tegen servers';
    expect(await printedAfter([claim, other], [other, claim])).toEqual([]);
    expect(await printedAfter([claim], [claim, other])).toEqual([]);
    expect(await printedAfter([claim, other], [claim])).toEqual([]);
  });
});

test('words that changed and stand in the source all the same are named, for somebody to look at', async () => {
  const folder = aWrittenDossier();
  replaceIn(path.join(folder, 'content/quotes/uitspraak.yaml'), 'beter gedaan.', 'beter gedaan');
  expect(await run(folder)).toEqual({
    good: true,
    printed: [
      'quotes/uitspraak#segments[0] has other words than at the last verification. Look whether that was meant.',
      '9 passages found in 1 source; content/provenance.lock.json written',
    ],
    failed: [],
  });
});
