import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { readOptions, UsageError } from '../../../src/cli/options.ts';
import { printText } from '../../../src/cli/text/print-text.ts';
import { aPdf } from '../../fixtures/pdf.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../../fixtures/written-dossier.ts';

async function run(args: readonly string[], locale: 'nl' | 'en' = 'en') {
  const terminal = aTerminal();
  const isDone = await printText(readOptions(['text', ...args], {}), terminal, locale);
  return { isDone, printed: terminal.printed.join('\n'), failed: terminal.failed.join('\n') };
}

function aFile(name: string, bytes: string | Uint8Array): string {
  const file = path.join(aFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

const mail =
  'From: An\nSubject: De brug\nDate: 4 Mar 2025 10:00\nMIME-Version: 1.0\n\nDe brug is veilig.\n\nGroeten\nAn';

test('what a file says of itself stands before its text, whose paragraphs are numbered as on pages', async () => {
  expect(await run([aFile('a.eml', mail)], 'nl')).toEqual({
    isDone: true,
    printed:
      'Titel: De brug\nAuteur: An\nDatum: 2025-03-04\n\nkop  De brug\n\n  1  De brug is veilig.\n\n  2  Groeten\n     An',
    failed: '',
  });
});

test('pages and times stand where they begin', async () => {
  const pdf = aFile('a.pdf', aPdf(['De brug is veilig.', 'Niet voor vrachtwagens.']));
  expect((await run([pdf])).printed).toBe('p. 1  De brug is veilig.\n\np. 2  Niet voor vrachtwagens.');
  const srt = aFile(
    'a.srt',
    '1\n00:00:09,000 --> 00:00:11,000\nDe brug\n\n2\n01:14:32,500 --> 01:14:34,000\nis veilig.',
  );
  expect((await run([srt])).printed).toBe('00:00:09  De brug\n\n01:14:32  is veilig.');
});

test('a text without blocks is numbered by its lines, and a row of a table is one paragraph', async () => {
  const lines = '\nEen 🌉\nbrug.\n\n\nTwee.\r\n\r\nDrie.';
  expect((await run([aFile('a.txt', lines)])).printed).toBe('2  Een 🌉\n   brug.\n\n6  Twee.\n\n8  Drie.');
  const { printed } = await run(['tests/fixtures/documents/libreoffice.docx']);
  expect(printed).toContain('5  links\trechts\n\n      6  onder\t4,5\u00a0m\n');
});

test('the source of a dossier is named by its id', async () => {
  const content = path.join(aWrittenDossier(), 'content');
  const { isDone, printed } = await run(['artikel', '--content', content]);
  expect([isDone, printed.startsWith('1  ')]).toEqual([true, true]);
  await expect(run(['artikl', '--content', content])).rejects.toThrow(
    new UsageError('There is no source and no file "artikl". Did you mean "artikel"?'),
  );
  writeFileSync(path.join(content, 'archive/artikel.txt'), 'iets anders');
  await expect(run(['artikel', '--content', content])).rejects.toThrow(
    `artikel.txt in ${path.join(content, 'archive')} is not the file that the source names: its SHA-256 is another. dossier verify says what to do.`,
  );
});

const bridge = 'De brug is veilig, zei An. Zij kijkt.\n\nDe brug is veilig, zei Jan.\n\nHet einde van de tekst.';

test('words that stand once are shown with what surrounds them', async () => {
  expect(await run([aFile('a.txt', bridge), '--find', 'einde van de tekst'])).toEqual({
    isDone: true,
    printed: '5  De brug is veilig, zei Jan.\n   Het [einde van de tekst].',
    failed: '',
  });
});

test('words that stand at several places, or are too few, are shown as well', async () => {
  const several = await run([aFile('a.txt', bridge), '--find', 'De brug is veilig']);
  expect([several.isDone, several.printed.split('\n').at(-1)]).toEqual([
    true,
    'The words stand at 2 places. A prefix or a suffix says which one you mean.',
  ]);
  expect(several.printed).toContain('1  [De brug is veilig], zei An. Zij kijkt.\n');
  const few = await run([aFile('a.txt', bridge), '--find', 'kijkt']);
  expect([few.isDone, few.printed]).toEqual([
    true,
    '1  De brug is veilig, zei An. Zij [kijkt].\n   De brug is veilig, zei Jan.\nSo few words prove nothing by themselves. Quote more of the sentence.',
  ]);
});

test('words that are not there get the nearest, and the code 1', async () => {
  const file = aFile('a.txt', bridge);
  const { isDone, printed, failed } = await run([file, '--find', 'Het einde van de text.']);
  expect([isDone, printed]).toEqual([false, '']);
  expect(failed).toMatch(/^--find: not in the source\. Line 5 has .* first difference at character 20: /);
  expect(await main(['text', file, '--find', 'Het einde van de text.'], aTerminal())).toBe(1);
  expect(await main(['text', file, '--find', 'Het einde van de tekst.'], aTerminal())).toBe(0);
});

test('words that are nearly there are placed as verification places them: on a page by the paragraph', async () => {
  const file = aFile('a.html', '<h1>Kop</h1><p>Een eerste alinea.<p>De brug is veilig voor fietsers.');
  const { failed } = await run([file, '--find', 'De brug is veilig voor wandelaars.']);
  expect(failed).toMatch(/^--find: not in the source\. Paragraph 2 has /);
});

const page =
  '<nav><a href="/">Start</a></nav><main><h1>De brug</h1><p>Een.</p><h2>Wat nu</h2><ul><li>De brug is dicht.</ul></main>';

test('the margin, messages and the lock count alike: the paragraphs of the article, and no heading', async () => {
  const file = aFile('a.html', page);
  expect((await run([file], 'nl')).printed.split('\n\n').slice(-5)).toEqual([
    'navigatie  Start',
    '      kop  De brug',
    '        1  Een.',
    'tussenkop  Wat nu',
    '        2  De brug is dicht.',
  ]);
  const places = async (words: string): Promise<unknown> =>
    JSON.parse((await run([file, '--json', '--find', words])).printed);
  expect(await places('De brug is dicht')).toMatchObject({ places: [{ paragraph: 2 }] });
  expect((await run([file, '--find', 'De brug is dicht'])).printed).toContain('2  ');
  expect((await run([file, '--find', 'De brug is open'])).failed).toMatch(/Paragraph 2 has/);
});

test('other programs get all of it as JSON', async () => {
  const file = aFile('a.txt', bridge);
  expect(JSON.parse((await run([file, '--json'])).printed)).toMatchObject({ file: 'a.txt', text: bridge });
  expect(JSON.parse((await run([file, '--json', '--find', 'einde van de tekst'])).printed)).toMatchObject({
    found: true,
    places: [{ start: 72, end: 90, line: 5, words: 'einde van de tekst' }],
  });
  expect(JSON.parse((await run([file, '--json', '--find', 'einde van de text'])).printed)).toMatchObject({
    found: false,
    fault: { rule: 'quote-not-found' },
  });
});

test('nothing of a file acts on the screen', async () => {
  expect((await run([aFile('a.txt', 'De \u001b[2Jbrug\u202e')])).printed).toBe('1  De ␛[2Jbrug<U+202E>');
});

test.each([
  ['', ['--find', ' '], /^--find needs words\./],
  ['', ['--encoding', 'x'], /^--encoding: "x" is not an encoding\./],
  [Buffer.from([0xe9]), [], /^a\.txt is not in UTF-8\. /],
])('what makes no sense is said in a line', async (bytes, args, message) => {
  await expect(run([aFile('a.txt', bytes), ...args])).rejects.toThrow(message);
});
