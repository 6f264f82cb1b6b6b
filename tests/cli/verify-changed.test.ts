import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { readOptions } from '../../src/cli/options.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aWrittenDossier } from '../fixtures/written-dossier.ts';
import { allProven, lockIn, replaceIn, run } from './verified.ts';

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
    // What stands between two parts of a statement is not known where one of them is not found.
    const places = (text: string) =>
      text
        .replaceAll(/,"gap":"[^"]*"/g, '')
        .split('\n')
        .filter((line) => line.includes('"start"'));
    const kept = places(readFileSync(path.join(import.meta.dirname, '../fixtures/valid/provenance.lock.json'), 'utf8'));
    const now = places(readFileSync(lockIn(folder), 'utf8'));
    const gone = kept.filter((line) => !now.includes(line));
    expect(now.filter((line) => !kept.includes(line))).toEqual([]);
    expect(gone.map((line) => line.split('"')[1])).toEqual(['quotes/uitspraak#segments[0]']);
  });
});
