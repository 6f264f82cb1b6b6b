import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { UsageError } from '../../../src/cli/options.ts';
import { aContent, checked, read } from '../content.ts';
import { make, statement } from './made-entry.ts';

describe('the words of a quotation', () => {
  const words = (exact: string, ...args: string[]) => [
    'quote',
    'q',
    '--source',
    'artikel',
    '--speaker',
    'parket',
    '--exact',
    exact,
    ...args,
  ];

  test('are refused with the nearest, where the source does not have them', async () => {
    const content = aContent();
    await expect(make(content, words('We hebben het ditmaal beter gedaan!'))).rejects.toThrow(
      /^--exact: not in the source\. Line 3 has “.*\[\.\].*”, you wrote “.*\[!\]”/,
    );
    expect(existsSync(path.join(content, 'quotes/q.yaml'))).toBe(false);
  });

  test('that stand there twice need what is before or after', async () => {
    const content = aContent();
    await expect(make(content, words('Dat was nodig'))).rejects.toThrow(
      /may stand at 2 places in the source: .* Add the prefix or suffix/,
    );
    await expect(make(content, words('Dat was nodig', '--prefix', 'hoi'))).rejects.toThrow(/^--prefix: /);
    await make(content, words('Dat was nodig', '--prefix', 'hij: ‘'));
    expect(parse(read(content, 'quotes/q.yaml'))).toMatchObject({
      segments: [{ exact: 'Dat was nodig', prefix: 'hij: ‘' }],
    });
  });

  test('are recorded in the lock, where that records nothing else', async () => {
    const content = aContent();
    const { printed } = await make(content, ['quote', 'q', ...statement, '--translation-en', 'the spokesman said']);
    expect(printed.at(-1)).toBe(
      `The words are in the source, and ${path.join(content, 'provenance.lock.json')} says so.`,
    );
    // They stand outside its marks, which is no fault of the lock.
    expect(await checked(content)).toBe('1 warning in 11 files');
  });

  test('are left to verify, where other passages have changed', async () => {
    const content = aContent();
    const actor = path.join(content, 'actors/europol.yaml');
    writeFileSync(
      actor,
      readFileSync(actor, 'utf8').replace('exact: met hulp van Europol', 'exact: met hulp van Europol meer'),
    );
    const lock = read(content, 'provenance.lock.json');
    const { printed } = await make(content, ['quote', 'q', ...statement]);
    expect(printed.at(-1)).toBe('The words are in the source. To record that, run: dossier verify');
    expect(read(content, 'provenance.lock.json')).toBe(lock);
  });

  test('cannot be looked up without the archive', async () => {
    const content = aContent();
    rmSync(path.join(content, 'archive'), { recursive: true });
    await expect(make(content, ['quote', ...statement])).rejects.toThrow(
      /has no file of source "artikel", so no words can be looked up/,
    );
  });

  test('cannot be looked up in another file, which is named', async () => {
    const content = aContent();
    writeFileSync(path.join(content, 'archive/artikel.txt'), 'Iets anders.');
    await expect(make(content, ['quote', ...statement])).rejects.toThrow(
      /^--source: artikel\.txt in \S+archive is not the file that the source names/,
    );
  });

  test('are not translated into their own language', async () => {
    await expect(make(aContent(), ['quote', ...statement, '--translation-nl', 'x'])).rejects.toThrow(
      new UsageError('--translation-nl: the quotation is in nl itself. Leave it out, or correct --lang.'),
    );
  });
});
