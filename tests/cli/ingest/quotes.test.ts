import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { quotesInHypothesis } from '../../../src/cli/ingest/hypothesis.ts';
import { ingest } from '../../../src/cli/ingest/ingest.ts';
import { tableText } from '../../../src/cli/ingest/marked-quotes.ts';
import { placeMarked, segmentsOf } from '../../../src/cli/ingest/marked-words.ts';
import { quotesInCsv } from '../../../src/cli/ingest/quotes-csv.ts';
import { readOptions } from '../../../src/cli/options.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../../fixtures/written-dossier.ts';

const nothing = { speaker: '', note: '', prefix: '', suffix: '' };

describe('a table of quotations', () => {
  test.each([
    ['semicolons and Dutch names', 'Citaat;Spreker;Opmerking\n"A; b";An;kern\n'],
    ['commas and English names', 'Note,Speaker,Words\nkern,An,A; b\n'],
    ['tabs', 'words\tspeaker\tnote\nA; b\tAn\tkern\n'],
  ])('is read with %s', (_, text) => {
    expect(quotesInCsv(text, 'q.csv')).toEqual([
      { ...nothing, at: '2', segments: ['A; b'], speaker: 'An', note: 'kern' },
    ]);
  });

  test('names the lines of its rows, those with line ends and the sign of Excel counted', () => {
    const rows = quotesInCsv('sep=;\r\nWoorden;Nota\r\n"een\ntwee";x\r\n\r\ndrie;y\r\n', 'q.csv');
    expect(rows.map(({ at, segments }) => [at, segments])).toEqual([
      ['3', ['een\ntwee']],
      ['6', ['drie']],
    ]);
  });

  test('without a column of words is refused, with what its columns are called', () => {
    expect(() => quotesInCsv('Citat;Wie\na;b\n', 'q.csv')).toThrow(
      'q.csv:1  No column of it is called words (or woorden, quote, citaat); it has "Citat", "Wie". Did you mean "citaat"? Write the names of the columns in its first row.',
    );
  });

  const text = 'Woorden\ncafé ‘dicht’\n';
  test.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), undefined],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), undefined],
    ['UTF-16 without', Buffer.from(text, 'utf16le'), undefined],
    ['big-endian UTF-16', Buffer.from(text, 'utf16le').swap16(), undefined],
    ['windows-1252', Buffer.from('Woorden\ncaf\xe9 \x91dicht\x92\n', 'latin1'), undefined],
    ['what is said', Buffer.from('Woorden\ncaf\x8e \xd4dicht\xd5\n', 'latin1'), 'macintosh'],
  ])('is read in %s', (_, bytes, encoding) => {
    expect(tableText(bytes, encoding, 'q.csv')).toBe(text);
  });
});

test('marks around words, and signs that something is left out, are no words', () => {
  expect(segmentsOf(' ‘De brug is veilig […] voor ons’ ')).toEqual(['De brug is veilig', 'voor ons']);
  expect(segmentsOf('“A (...) b”')).toEqual(['A', 'b']);
  expect(segmentsOf('vrienden’ van ’s avonds')).toEqual(['vrienden’ van ’s avonds']);
  expect(segmentsOf('“”')).toEqual([]);
  const many = `${'"'.repeat(20_000)}a${' '.repeat(20_000)}b`;
  expect(segmentsOf(many)).toEqual([many]);
});

describe('an export of Hypothesis', () => {
  const target = [
    {
      selector: [{ type: 'RangeSelector' }, { type: 'TextQuoteSelector', exact: 'De brug', prefix: 'a', suffix: 'b' }],
    },
  ];
  const annotation = { id: 'x1', uri: 'https://a.example/', text: 'kern', tags: ['spreker: An'], target };
  const expected = {
    ...{
      at: 'x1',
      uri: 'https://a.example/',
      segments: ['De brug'],
      prefix: 'a',
      suffix: 'b',
      speaker: 'An',
      note: 'kern',
    },
  };
  test.each([
    ['as its program exports it', { annotations: [annotation, { id: 'page note' }] }],
    ['as its search answers', { total: 1, rows: [annotation] }],
    ['as a list', [annotation]],
  ])('is read %s', (_, data) => {
    expect(quotesInHypothesis(JSON.stringify(data), 'h.json')).toEqual([expected]);
  });

  test('is refused where it is none', () => {
    expect(() => quotesInHypothesis('{', 'h.json')).toThrow('h.json is no JSON.');
    expect(() => quotesInHypothesis('{"a":1}', 'h.json')).toThrow('h.json is no export of Hypothesis');
  });
});

describe('marked words in a source', () => {
  const text =
    'Zij zei: ‘De brug is veilig.’ Hij zei: ‘De brug is veilig.’ De rest van de brug is dicht voor alle verkeer.';
  test('have the place that what is around them tells, also where that is cut within a word', () => {
    const [words] = [{ at: '2', segments: ['De brug is veilig'], prefix: 'lig.’ Hij zei: ‘', suffix: '' }];
    const { marked, missing } = placeMarked([words], { text }, []);
    expect(missing).toEqual([]);
    expect(marked).toEqual([
      {
        speech: {
          segments: [{ start: 40, end: 57 }],
          form: 'whole',
          speakers: [{ unknown: true }],
          evidence: { start: 40, end: 57, because: 'marked' },
          confidence: 1,
        },
      },
    ]);
  });

  test('that are not there, or at several places, are listed with what is nearest', () => {
    const { marked, missing } = placeMarked(
      [
        { at: '2', segments: ['De rest van de brug is open voor alle verkeer'] },
        { at: '3', segments: ['De brug is veilig'] },
      ],
      { text },
      [],
    );
    expect(marked).toEqual([]);
    expect(missing.map(({ at, message }) => [at, message.slice(0, 60)])).toEqual([
      ['2', 'not in the source. Line 1 has “…De rest van de brug is [d]ic'],
      ['3', '“De brug is veilig” may stand at 2 places in the source: lin'],
    ]);
  });
});

test('what is not in the source is said with its line, and what is there is counted', async () => {
  const content = path.join(aWrittenDossier(), 'content');
  const [words = ''] =
    /zei de woordvoerder aan de ene krant/.exec(readFileSync(path.join(content, 'archive/artikel.txt'), 'utf8')) ?? [];
  const file = path.join(aFolder(), 'q.csv');
  writeFileSync(file, `woorden;spreker\n${words};An\nniets van dit alles staat er;An\n`);
  const terminal = aTerminal();
  const run = (...args: string[]) =>
    ingest(readOptions(['ingest', ...args, '--content', content], {}), terminal, undefined, 'nl');
  expect(await run('--quotes', file, '--source', 'artikel')).toBe(false);
  expect(terminal.failed).toEqual([
    expect.stringContaining(`${file}:3  “niets van dit alles staat er” is not in the source`),
  ]);
  expect(terminal.printed[0]).toBe('Gemarkeerde passages die in de bron artikel staan: 1 van 2.');
  await expect(run('--quotes', file)).rejects.toThrow('Name it with --source ID.');
  await expect(run('--quotes', file, '--source', 'artikle')).rejects.toThrow('Did you mean "artikel"?');
});
