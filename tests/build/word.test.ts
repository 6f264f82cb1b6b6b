import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { readWord } from '../harness/word.ts';
import { wordFaults } from '../harness/word-faults.ts';

const site = await builtSite('site');
const files = [
  'nl/dossier.docx',
  'en/dossier.docx',
  'dossier-nl-en.docx',
  'nl/briefings/persbriefing.docx',
  'en/briefings/persbriefing.docx',
];

describe('the Word documents of the first dossier', () => {
  test.each(files)('are sound: %s', (file) => {
    expect(wordFaults(readWord(readFileSync(path.join(site, file))))).toEqual([]);
  });

  test.each(files)('are the same bytes when they are made again: %s', async (file) => {
    const [first, second] = [site, await builtSite('again')].map((folder) => readFileSync(path.join(folder, file)));
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
  });
});
