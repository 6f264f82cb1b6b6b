import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pdfText } from '../../../src/archive/pdf/pdf-text.ts';
import { foldedText } from '../../../src/dossier/verification/folded-text.ts';
import { passages } from '../../../src/dossier/verification/passages.ts';

/** What readers see in files that several programs have made, as they would type it. */
const seen: Readonly<Record<string, readonly string[]>> = {
  chromium: [
    'dat de samenwerking met de scheepvaartmaatschappijen bevredigend was, en dat het Noord-Hollandse plan',
    'De voor- en nadelen zijn volgens haar afgewogen, ook die van de verantwoordelijkheid van 12 km2 water in de officiële haven.',
    'قال الوزير إن الخطة ستبدأ في مارس 2023.',
  ],
  groff: [
    'international cooperation with neighbouring municipalities had been remarkably satisfactory in the winter',
    'international co-operation with neighbouring',
    'The officials had found nothing extraordinary about the infrastructure',
    'eleven concern the surrounding roads and bridges and twenty-two the communication',
    'Paragraph number 11 mentions administration, understanding and development of the municipality',
    '1 According to the harbour master, in a letter.',
  ],
  libreoffice: [
    'dat de samenwerking met de maatschappijen goed verloopt, en dat het Noord-Hollandse plan daarom doorgaat.',
    'Daarna gaat de officiële tekst verder, met “aanhalingstekens”.',
    '1 Volgens de havenmeester.',
  ],
  wkhtmltopdf: ['dat de samenwerking met de maatschappijen goed verloopt', 'eerste punt van de lijst'],
  'owner-password': ['dat de samenwerking met de maatschappijen goed verloopt', 'tweede punt van de lijst'],
};

const unseen: Readonly<Record<string, readonly string[]>> = {
  chromium: ['Dit ziet niemand'],
  groff: ['The officials1', 'administration, Verslag', 'coop-eration'],
  wkhtmltopdf: ['1/1'],
};

const read = async (name: string): Promise<string> =>
  (await pdfText(readFileSync(`tests/fixtures/pdf/${name}.pdf`))).text;

test.each(Object.keys(seen))('what a reader sees in a PDF of %s is quoted as it is typed', async (name) => {
  const source = foldedText(await read(name));
  expect(seen[name]?.filter((exact) => passages(source, { exact }).length !== 1)).toEqual([]);
});

test.each(Object.keys(unseen))('what no reader sees in a PDF of %s is not in its text', async (name) => {
  const source = foldedText(await read(name));
  expect(unseen[name]?.filter((exact) => passages(source, { exact }).length > 0)).toEqual([]);
});

test('a PDF says who wrote it, and what it is called', async () => {
  const { about } = await pdfText(readFileSync('tests/fixtures/pdf/chromium.pdf'));
  expect(about).toEqual({
    title: 'De haven in de winter',
    issued: '2026-11-27',
    language: 'nl',
    from: { title: 'PDF Title', issued: 'PDF CreationDate', language: 'PDF Language' },
  });
});
