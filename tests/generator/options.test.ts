import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { generateOptions, RefusedOptions } from './options.ts';

describe('the command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  mkdirSync(path.join(folder, 'full'));
  for (const file of ['full/notes.txt', 'file']) writeFileSync(path.join(folder, file), '');
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    [['--seed', '1'], '--entries is missing. Give a whole number from 10 to 100000.'],
    [['--entries', '9', '--seed', '1'], '"9" is no number for --entries. Give a whole number from 10 to 100000.'],
    [['--entries', '1e3', '--seed', '1'], '"1e3" is no number for --entries. Give a whole number from 10 to 100000.'],
    [
      ['--entries', '10', '--seed', '-1'],
      'Write npm run generate -- --entries N --seed S [--out DIR], and nothing else.',
    ],
    [
      ['--entries', '10', '--seed', '4294967296'],
      '"4294967296" is no number for --seed. Give a whole number from 0 to 4294967295.',
    ],
    [
      ['--entries', '10', '--seed', '1', '--fast'],
      'Write npm run generate -- --entries N --seed S [--out DIR], and nothing else.',
    ],
    [
      ['--entries', '10', '--seed', '1', '--out', 'full'],
      `${folder}/full is not empty, and nothing in it is overwritten. Give a new folder with --out DIR.`,
    ],
    [
      ['--entries', '10', '--seed', '1', '--out', 'file'],
      `${folder}/file is a file. Give a new folder with --out DIR.`,
    ],
  ])('refuses %j in one line', (args, message) => {
    expect(() => generateOptions(args, folder)).toThrow(new RefusedOptions(message));
  });

  test('names its folder for what it holds, below the folder of whoever asks', () => {
    expect(generateOptions(['--entries', '10', '--seed', '3'], folder)).toEqual({
      entries: 10,
      seed: 3,
      out: `${folder}/generated-10-entries-seed-3`,
    });
  });
});
