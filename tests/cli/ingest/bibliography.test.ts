import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cslItems } from '../../../src/cli/ingest/bibliography/csl-json.ts';
import { itemFields } from '../../../src/cli/ingest/bibliography/item-fields.ts';
import { itemFor } from '../../../src/cli/ingest/bibliography/matching.ts';
import { ingest } from '../../../src/cli/ingest/ingest.ts';
import { readOptions } from '../../../src/cli/options.ts';
import { checkContent } from '../../../src/dossier/check-content.ts';
import { sha256Of } from '../../fixtures/archive.ts';
import { filesOf } from '../../fixtures/files.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../../fixtures/written-dossier.ts';

const item = {
  id: 'pieters2024',
  type: 'article-newspaper',
  title: 'Brug van Temse <i>blijft</i> dicht',
  author: [{ family: 'Wit', given: 'Lotte', 'non-dropping-particle': 'de' }, { literal: 'Redactie' }],
  issued: { 'date-parts': [[2024, '5', 16]] },
  URL: 'https://bode.example/brug',
  language: 'Nederlands',
  'container-title': 'De Bode',
};

async function make(content: string, args: readonly string[]) {
  const terminal = aTerminal();
  const options = readOptions(['ingest', ...args, '--content', content], {});
  return { good: await ingest(options, terminal, undefined, 'en'), ...terminal };
}

function aBibliography(items: unknown): string {
  const file = path.join(aFolder(), 'library.json');
  writeFileSync(file, JSON.stringify(items));
  return file;
}

const aContent = (): string => path.join(aWrittenDossier(), 'content');
const source = (content: string, id: string): unknown =>
  parse(readFileSync(path.join(content, `sources/${id}.yaml`), 'utf8'), { schema: 'core' });

describe('an item of CSL-JSON', () => {
  test('says of a source what its fields can take, in their words', () => {
    const { fields, unread } = itemFields({ ...item, accessed: { raw: 'yesterday' } }, '/home/me/library.json', 'en');
    expect(Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))).toEqual({
      type: 'article-newspaper',
      title: 'Brug van Temse blijft dicht',
      author: ['Lotte de Wit', 'Redactie'],
      'container-title': 'De Bode',
      issued: '2024-05-16',
      URL: 'https://bode.example/brug',
      language: 'nl',
    });
    expect(fields.title?.comment).toBe('from library.json');
    expect(unread).toEqual([
      'accessed: the bibliography says "{"raw":"yesterday"}", which cannot stand here. Fill it in yourself.',
    ]);
  });

  test.each([
    [{ issued: { 'date-parts': [[2019], [2020, 2]] } }, 'issued', '2019/2020-02'],
    [{ issued: { 'date-parts': [[1984]], circa: true } }, 'issued', '1984~'],
    [{ issued: { raw: '12 October 2024' } }, 'issued', '2024-10-12'],
    [{ DOI: 'doi: 10.1000/xyz' }, 'URL', 'https://doi.org/10.1000/xyz'],
    [{ type: 'paper-conference' }, 'type', 'article-journal'],
    [{ type: 'software' }, 'type', 'document'],
    [{ language: 'en_GB' }, 'language', 'en-GB'],
    [{ title: 'The state of the bridges and what it is to cost the town' }, 'language', 'en'],
  ])('%j has the %s %s', (given, name, value) => {
    expect(itemFields(given, 'a.json', 'en').fields).toHaveProperty([name, 'value'], value);
  });

  test('is the one of a document by its address, its title or the name of its file, where it is only one', () => {
    const items = [item, { id: '7', title: 'Verslag van de raad', issued: { raw: '2020' } }];
    const none = { titles: [], address: undefined, issued: undefined };
    expect(itemFor({ ...none, address: 'http://www.bode.example/brug/#top' }, items)).toBe(items[0]);
    expect(itemFor({ ...none, titles: ['verslag van de Raad'] }, items)).toBe(items[1]);
    expect(itemFor({ ...none, titles: ['Verslag van de raad'], issued: '2021-02' }, items)).toBeUndefined();
    expect(itemFor({ ...none, given: '/x/Raad - 2020 - Verslag van de raad.pdf' }, items)).toBe(items[1]);
    expect(itemFor({ ...none, given: 'pieters2024.pdf' }, items)).toBe(items[0]);
    expect(itemFor({ ...none, titles: ['Verslag van de raad'] }, [...items, ...items])).toBeUndefined();
  });
});

describe('a bibliography', () => {
  test('without documents becomes drafts of sources, of which check says what they lack; what is there is not added', async () => {
    const content = aContent();
    const library = aBibliography([item, { id: 'http://zotero.org/users/1/items/A', title: 'Zonder taal' }]);
    const { good, printed } = await make(content, ['--bibliography', library]);
    expect([good, printed.slice(0, 2).map((line) => path.basename(line))]).toEqual([
      true,
      ['pieters2024.yaml written.', 'zonder-taal.yaml written.'],
    ]);
    expect(source(content, 'pieters2024')).toMatchObject({ title: 'Brug van Temse blijft dicht', draft: true });
    const { problems } = await checkContent(content);
    expect(problems.map(({ file, message }) => [path.basename(file), message.split('.', 1)[0]])).toEqual([
      ['pieters2024.yaml', '"sha256" is missing'],
      ['zonder-taal.yaml', '"language" is missing'],
      ['zonder-taal.yaml', '"sha256" is missing'],
    ]);
    const before = filesOf(content);
    const again = await make(content, ['--bibliography', library]);
    expect(again.printed).toEqual([
      'Brug van Temse blijft dicht is source pieters2024 already. No source was added.',
      'Zonder taal is source zonder-taal already. No source was added.',
    ]);
    expect(filesOf(content)).toEqual(before);
  });

  test('gives a document that comes with it its fields and its id', async () => {
    const content = aContent();
    const file = path.join(aFolder(), 'scan.html');
    writeFileSync(
      file,
      '<title>Brug van Temse blijft dicht</title><p>De brug blijft dicht tot in de lente van volgend jaar.',
    );
    await make(content, [file, '--yes', '--bibliography', aBibliography({ items: [item] })]);
    expect(source(content, 'pieters2024')).toMatchObject({
      type: 'article-newspaper',
      author: ['Lotte de Wit', 'Redactie'],
      issued: '2024-05-16',
      sha256: sha256Of(readFileSync(file, 'utf8')),
    });
    expect(readdirSync(path.join(content, 'archive'))).toContain('pieters2024.html');
  });

  test('has its source completed by the document that comes later, of which nothing else changes', async () => {
    const content = aContent();
    await make(content, ['--bibliography', aBibliography([{ ...item, language: undefined }])]);
    const place = path.join(content, 'sources/pieters2024.yaml');
    writeFileSync(place, `${readFileSync(place, 'utf8')}reliability: B # mine\n`);
    const file = path.join(aFolder(), 'brug.html');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(
      file,
      `<html lang=nl><title>Oud</title><link rel=canonical href="${item.URL}"><p>De brug blijft dicht.`,
    );
    const { printed } = await make(content, [file, '--yes']);
    expect(printed).toContain('Source pieters2024 of the bibliography has its document now.');
    expect(source(content, 'pieters2024')).toMatchObject({
      language: 'nl',
      sha256: sha256Of(readFileSync(file, 'utf8')),
    });
    expect(readFileSync(place, 'utf8')).toContain('reliability: B # mine\n');
    expect((await checkContent(content)).problems).toEqual([]);
    const before = filesOf(content);
    await make(content, [file, '--yes']);
    expect(filesOf(content)).toEqual(before);
  });

  test.each([
    ['@article{x, title = {A}}', 'a.bib is BibTeX. '],
    ['TY  - JOUR\nER  - ', 'a.bib is RIS. '],
    ['<xml/>', 'a.bib is XML. '],
    ['nothing', 'a.bib is no JSON. '],
    ['{"a": 1}', 'a.bib is no list of items. '],
  ])('that is %j is refused, with what to export instead', (text, message) => {
    expect(() => cslItems(text, 'a.bib')).toThrow(
      `${message}Export the bibliography as CSL JSON (in Zotero: Export Library, CSL JSON), and give that.`,
    );
  });

  test('with an item that is none says which, and takes the others', async () => {
    const content = aContent();
    const library = aBibliography([{ title: 5 }, item]);
    const { good, failed } = await make(content, ['--bibliography', library]);
    expect([good, failed]).toEqual([
      false,
      [`${library}: [0].[title]: Invalid input: expected string, received number. The item is left out.`],
    ]);
    expect(readdirSync(path.join(content, 'sources'))).toContain('pieters2024.yaml');
  });

  test('is not given with what was marked', async () => {
    await expect(make(aContent(), ['--bibliography', 'a.json', '--quotes', 'b.csv'])).rejects.toThrow(
      'Give --bibliography and --quotes one after the other.',
    );
  });
});
