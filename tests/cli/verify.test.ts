import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '../../src/cli/check.ts';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { verify } from '../../src/cli/verify.ts';
import { edtf } from '../../src/schema/edtf.ts';
import { filesOf } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';

const month = edtf().parse('2026-12');
const allProven = '9 passages: 9 proven, 0 refused, 0 not checkable';

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

test('without an archive no passage is checkable: each is listed, all are counted, and the lock stays', async () => {
  const folder = aWrittenDossier();
  rmSync(path.join(folder, 'content/archive'), { recursive: true });
  const before = readFileSync(lockIn(folder), 'utf8');
  const { good, printed, failed } = await run(folder);
  expect(good).toBe(false);
  expect(printed).toHaveLength(10);
  expect(printed).toContain('quotes/uitspraak#segments[0] is not checkable: of artikel, there is no archive.');
  expect(printed.at(-1)).toBe('9 passages: 0 proven, 0 refused, 9 not checkable');
  expect(failed).toEqual([
    'There is no archive in content/archive. Put the texts of the sources there, or name another folder with --archive DIR.',
    'Not verified. content/provenance.lock.json is as it was.',
  ]);
  expect(readFileSync(lockIn(folder), 'utf8')).toBe(before);
  const { passages } = z
    .object({ passages: z.object({ proven: z.int(), notCheckable: z.array(z.object({ why: z.string() })) }) })
    .parse(JSON.parse((await run(folder, '--json')).printed.join('\n')));
  expect([passages.proven, passages.notCheckable.length, passages.notCheckable[0]?.why]).toEqual([
    0,
    9,
    'there is no archive',
  ]);
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
    return printed.slice(0, -2);
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
      allProven,
    ],
    failed: [],
  });
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

describe('the count adds up', () => {
  test('where some words are refused', async () => {
    const { printed } = await run(aWrittenDossier('quote-not-found'));
    expect(printed.at(-1)).toBe('9 passages: 8 proven, 1 refused, 0 not checkable');
  });

  test.each([
    ['is not there', 'content/archive has no file of it, whose rights keep it from travelling with the content'],
    ['is another', 'artikel.txt in content/archive is another file than it names'],
    ['is of no known kind', 'artikel.xyz in content/archive is none of '],
  ])('where the file of a source %s, and each passage is listed with the reason', async (state, why) => {
    const folder = aWrittenDossier();
    const before = readFileSync(lockIn(folder), 'utf8');
    const file = path.join(folder, 'content/archive/artikel.txt');
    if (state === 'is another') writeFileSync(file, 'Iets anders.');
    if (state === 'is of no known kind') writeFileSync(file.replace('.txt', '.xyz'), readFileSync(file));
    if (state !== 'is another') rmSync(file);
    const { good, printed } = await run(folder);
    const listed = printed.filter((line) => line.includes(' is not checkable: of artikel, '));
    expect(good).toBe(false);
    expect(printed.at(-1)).toBe('9 passages: 0 proven, 0 refused, 9 not checkable');
    expect(listed).toHaveLength(9);
    expect(listed[0]).toContain(`is not checkable: of artikel, ${why}`);
    expect(readFileSync(lockIn(folder), 'utf8')).toBe(before);
  });

  test('where the source itself does not exist', async () => {
    const folder = aWrittenDossier();
    rmSync(path.join(folder, 'content/sources/artikel.yaml'));
    const { good, printed } = await run(folder);
    expect([good, printed.at(-1)]).toEqual([false, '9 passages: 0 proven, 0 refused, 9 not checkable']);
    expect(printed.filter((line) => line.endsWith('of artikel, there is no such source.'))).toHaveLength(9);
  });

  test('for other programs too', async () => {
    const folder = aWrittenDossier();
    rmSync(path.join(folder, 'content/archive/artikel.txt'));
    const { passages } = JSON.parse((await run(folder, '--json')).printed.join('\n')) as {
      passages: { total: number; proven: number; refused: number; notCheckable: { passage: string; source: string }[] };
    };
    const { notCheckable, ...counts } = passages;
    expect(counts).toEqual({ total: 9, proven: 0, refused: 0 });
    expect(notCheckable.map(({ source }) => source)).toEqual(Array(9).fill('artikel'));
  });
});

describe('a file that is read by another version of the program than when it was verified', () => {
  const other = (folder: string) => replaceIn(lockIn(folder), '"verified"', '"reader":"text 9","verified"');

  test('gets one warning where every passage stands where it stood, and verify writes the lock', async () => {
    const folder = aWrittenDossier();
    other(folder);
    const terminal = aTerminal();
    await check(readOptions(['check', '--content', path.join(folder, 'content')], {}), terminal);
    expect(terminal.printed[0]).toContain('other-reader (warning)');
    expect(terminal.printed[0]).toContain('1 warning in 10 files');
    const { good, printed } = await run(folder);
    expect([good, printed[0]]).toEqual([
      true,
      'Read by another version of the program than at the last verification: artikel.',
    ]);
    expect(readFileSync(lockIn(folder), 'utf8')).not.toContain('reader');
  });

  test('has what is still proven moved, and what is not listed, in one report', async () => {
    const folder = aWrittenDossier();
    other(folder);
    const lock = readFileSync(lockIn(folder), 'utf8');
    writeFileSync(
      lockIn(folder),
      lock.replaceAll(/"start":(\d+)/g, '"start":1$1').replaceAll(/"end":(\d+)/g, '"end":1$1'),
    );
    const quote = path.join(folder, 'content/quotes/uitspraak.yaml');
    replaceIn(quote, 'ditmaal', 'ditmaaI');
    const { good, printed, failed } = await run(folder);
    expect([good, failed]).toEqual([
      false,
      [
        'Not verified. content/provenance.lock.json has the new places of the passages that are still proven in artikel, and no others are changed.',
      ],
    ]);
    expect(printed[0]).toContain('quote-not-found');
    expect(printed.at(-1)).toBe('9 passages: 8 proven, 1 refused, 0 not checkable');
    const places = (text: string) => text.split('\n').filter((line) => line.includes('"start"'));
    const kept = places(readFileSync(path.join(import.meta.dirname, '../fixtures/valid/provenance.lock.json'), 'utf8'));
    const now = places(readFileSync(lockIn(folder), 'utf8'));
    const gone = kept.filter((line) => !now.includes(line));
    expect(now.filter((line) => !kept.includes(line))).toEqual([]);
    expect(gone.map((line) => line.split('"')[1])).toEqual(['quotes/uitspraak#segments[0]']);
  });
});
