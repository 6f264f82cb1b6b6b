import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sha256Of } from '../../fixtures/archive.ts';
import { filesOf } from '../../fixtures/files.ts';
import { aContent, checked, read } from '../content.ts';
import { aFile, letter, make, page } from './ingested-file.ts';

describe('a file becomes a source', () => {
  test('whose fields each say where they were read, and which is a draft', async () => {
    const content = aContent();
    const html = page('“The bridge is safe,” said the mayor.', '<meta name=author content="An Verlinden">');
    const { good } = await make(content, [aFile('Release 1.html', html), '--yes']);
    expect(good).toBe(true);
    expect(read(content, 'archive/release-1.html')).toBe(html);
    expect(read(content, 'sources/release-1.yaml')).toBe(`# inferred from the kind of file
type: webpage
# from <meta og:title>
title: Bridge shut
# from <meta author>
author:
  - An Verlinden
# from <meta article:published_time>
issued: 2024-10-12
# from <link canonical>
URL: https://town.example/bridge
# from <html lang>
language: en-GB
# a careful choice: open, where the whole text may be published
rights: excerpt
# of release-1.html in the archive
sha256: ${sha256Of(html)}
# A draft until you have looked at what stands above: then remove this line.
draft: true
`);
    expect(await checked(content)).toMatch(/ files checked, no problems$/);
  });

  test('by what the command line says, before what the file says', async () => {
    const content = aContent();
    const copy = 'https://web.archive.org/web/20241013081500/https://town.example/bridge';
    const said = ['--type', 'report', '--language', 'nl', '--rights', 'open', '--archive-url', copy];
    await make(content, [aFile('verslag.html', page('Het verslag.')), ...said]);
    expect(parse(read(content, 'sources/verslag.yaml'))).toMatchObject({
      type: 'report',
      language: 'nl',
      rights: 'open',
      'archive-url': copy,
      archived: '2024-10-13',
    });
  });

  test('and is no draft once somebody at the terminal has said that it is right', async () => {
    const content = aContent();
    const shown = await make(content, [aFile('brief.txt', letter)], ['']);
    expect(shown.printed).toContain(`  language: nl  # inferred from the words of the text`);
    expect(parse(read(content, 'sources/brief.yaml'))).not.toHaveProperty('draft');
    await make(content, [aFile('nota.txt', `Nota. ${letter}`)], ['no']);
    expect(parse(read(content, 'sources/nota.yaml'))).toMatchObject({ draft: true });
  });

  test('and what no field can take stands in a comment', async () => {
    const content = aContent();
    const html = page('The bridge.', '<meta name=citation_date content="last week">');
    const { printed } = await make(content, [aFile('a1.html', html)]);
    const line =
      'issued: the file says "last week" (<meta citation_date>), which cannot stand here. Fill it in yourself.';
    expect(printed).toContain(line);
    expect(read(content, 'sources/a1.yaml')).toContain(`# ${line}\n`);
  });

  test('asks for the language where neither the file nor its words tell it, and says so where nobody answers', async () => {
    const content = aContent();
    const french = aFile('lettre.txt', 'Le maire de la ville a dit que le pont est fermé.');
    const { failed } = await make(content, [french]);
    expect(failed).toEqual([
      `Neither "${french}" nor its words say in which language it is. Give it, such as --language fr.`,
    ]);
    await make(content, [french], ['Frans', 'fr', '']);
    expect(parse(read(content, 'sources/lettre.yaml'))).toMatchObject({ language: 'fr' });
  });

  test('has the name of its file where that says something, and else its title', async () => {
    const content = aContent();
    await make(content, [aFile('document (3).txt', `Verslag van de raad\n\n${letter}`)]);
    await make(content, [aFile('Вестник.txt', `Brief aan de raad\n\n${letter} Ja.`)]);
    expect(readdirSync(path.join(content, 'sources')).toSorted()).toEqual([
      'artikel.yaml',
      'brief-aan-de-raad.yaml',
      'verslag-van-de-raad.yaml',
    ]);
  });
});

describe('said besides', () => {
  test('that a letter is not what it looks like: in the name of a file, in what it says, and in its text', async () => {
    const given = aFile('Аrtikel.txt', `Brief van Jan\n\n${letter} Еuropol zweeg.`);
    const { printed } = await make(aContent(), [given]);
    expect(printed.filter((line) => line.includes('looks like'))).toEqual([
      `${given}: text: "Еuropol" has Е (U+0415), which looks like a Latin letter and is none. Compare before you take it.`,
      `${given}: "Аrtikel" has А (U+0410), which looks like a Latin letter and is none. Compare before you take it.`,
    ]);
    const { printed: other } = await make(aContent(), [aFile('москва.txt', `Москва, 5 μm\n\n${letter}`)]);
    expect(other.join('\n')).not.toContain('looks like');
  });

  test('that nobody speaks in a text', async () => {
    const { good, printed } = await make(aContent(), [aFile('brief.txt', letter)]);
    expect([good, printed.at(-1)]).toEqual([
      true,
      'The text of brief gives no quotes, names or dated sentences: there is nothing to propose.',
    ]);
  });

  test('what would be done, of which nothing is', async () => {
    const content = aContent();
    const before = filesOf(content);
    const { printed } = await make(content, [aFile('brief.txt', letter), '--dry-run']);
    expect(printed[0]).toBe(`${path.join(content, 'archive/brief.txt')} would be written.`);
    expect(filesOf(content)).toEqual(before);
  });
});
