import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';
import { lockIn, run } from './verified.ts';

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
