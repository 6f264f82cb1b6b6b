import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../fixtures/files.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';
import { aContent, read } from '../content.ts';
import { aFile, letter, make, page } from './ingested-file.ts';

describe('what a dossier has already', () => {
  test('is not added again: the same file, under any name', async () => {
    const content = aContent();
    await make(content, [aFile('brief.txt', letter)]);
    const before = filesOf(content);
    const again = aFile('kopie.txt', letter);
    const { good, printed } = await make(content, [again]);
    expect([good, printed[0]]).toEqual([true, `${again} is source brief already. No source was added.`]);
    expect(filesOf(content)).toEqual(before);
  });

  test('is put into the archive where that lost it', async () => {
    const content = aContent();
    const text = read(content, 'archive/artikel.txt');
    const archive = aFolder();
    const given = aFile('van-de-krant.txt', text);
    const { printed } = await make(content, [given, '--archive', archive]);
    const kept = path.join(archive, 'artikel.txt');
    expect(printed[0]).toBe(`${given} is source artikel already; the archive lacked it, and has it now as ${kept}.`);
    expect(readFileSync(kept, 'utf8')).toBe(text);
  });

  test('is not added again: the same text in another file', async () => {
    const content = aContent();
    await make(content, [aFile('brief.txt', letter)]);
    const before = filesOf(content);
    for (const [name, text] of [
      ['crlf.txt', `\ufeff${letter.replaceAll('\n', '\r\n')}`],
      ['brief.html', `<p>${letter.replace('niets', 'niets\n')}</p>`],
    ] as const) {
      const given = aFile(name, text);
      const { good, printed } = await make(content, [given]);
      expect([good, printed]).toEqual([
        true,
        [
          `${given} has the same text as source brief, in another file. Nothing was added. To make a source of it all the same: dossier new source.`,
        ],
      ]);
    }
    expect(filesOf(content)).toEqual(before);
  });

  test.each([
    ['the same web address', (words: string) => page(words), 'It is closed.', 'Nothing is as it was.'],
    [
      'the same title, and mostly the same text',
      (words: string) => `<title>Brug dicht</title><p>${letter}${words}</p>`,
      'Tot dinsdag.',
      'Tot woensdag.',
    ],
  ])('is offered as a new edition where it has %s', async (by, write, first, second) => {
    const content = aContent();
    await make(content, [aFile('brug.html', write(first))]);
    const before = read(content, 'sources/brug.yaml');
    const { printed } = await make(content, [aFile('later.html', write(second))]);
    expect(printed).toContain(
      'It is a newer version of source brug, so it is a source of its own. What rests on brug stays; to have it rest on the new one: dossier merge source brug brug-2, and dossier verify.',
    );
    expect(read(content, 'sources/brug-2.yaml').split('\n', 1)).toEqual([`# A newer version of source brug (${by}).`]);
    expect(read(content, 'sources/brug.yaml')).toBe(before);
    expect(read(content, 'archive/brug-2.html')).toContain(second);
  });

  test('has no earlier version in another document of the same title', async () => {
    const content = aContent();
    await make(content, [aFile('een.html', `<title>Persbericht</title><p>${letter}</p>`)]);
    const other = 'De raad stemde over het budget van de school en de bouw van een nieuwe sporthal in het centrum.';
    const { printed } = await make(content, [aFile('twee.html', `<title>Persbericht</title><p>${other}</p>`)]);
    expect(printed.join('\n')).not.toContain('newer version');
  });
});
