import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { verify } from '../../src/cli/verify.ts';
import { filesOf } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';
import { allProven, lockIn, month, replaceIn, run } from './verified.ts';

test('a new dossier gets a lock, and passes', async () => {
  const folder = aWrittenDossier('missing-lock');
  expect(await run(folder)).toEqual({
    good: true,
    printed: ['9 passages found in 1 source; content/provenance.lock.json written', allProven],
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
    printed: ['9 passages found in 1 source; content/provenance.lock.json is up to date', allProven],
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
  expect(terminal.printed).toEqual(['10 files checked, no problems', allProven]);
});

test('the archive may stand elsewhere, under other names', async () => {
  const folder = aWrittenDossier();
  const archive = path.join(folder, 'texts');
  const text = readFileSync(path.join(folder, 'content/archive/artikel.txt'), 'utf8');
  rmSync(path.join(folder, 'content/archive'), { recursive: true });
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

test('shows how many sources are done, and how many there are', async () => {
  const terminal = aTerminal();
  await verify(readOptions(['verify', '--content', path.join(aWrittenDossier(), 'content')], {}), terminal, month);
  expect(terminal.shown).toEqual(['Looking for the passages in their sources', 'Passages, source by source: 1 of 1']);
});

test('where a change was interrupted, the lock stays: that change counts on it', async () => {
  const folder = aWrittenDossier('unfinished-change');
  writeFileSync(lockIn(folder), '{}');
  const { good, printed, failed } = await run(folder);
  expect(good).toBe(false);
  expect(printed.join('\n')).toContain('unfinished-change\n  dossier rename actor vloot vloot-noord was interrupted');
  expect(failed).toEqual(['Not verified. content/provenance.lock.json is as it was.']);
  expect(readFileSync(lockIn(folder), 'utf8')).toBe('{}');
});
