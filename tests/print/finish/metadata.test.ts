import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { DocumentFacts } from '../../../src/print/finish/document-facts.ts';
import { writeMetadata } from '../../../src/print/finish/metadata.ts';
import { pdfFile } from '../../../src/print/finish/pdf-file.ts';
import { aPdf } from '../../fixtures/pdf.ts';
import { documentInfo } from '../../harness/pdf-parts.ts';
import { pdfProperties } from '../../harness/xmp.ts';

const facts: DocumentFacts = {
  title: 'Vraag & <antwoord>',
  lang: 'nl',
  authors: ['Redactie', 'Anderen'],
  description: 'Wat er gebeurde.',
  keywords: ['een', 'twee'],
  date: '2025-02-01T12:00:00Z',
};

/** The file of a document with these facts. */
async function finished(parts: Partial<DocumentFacts> = {}, isPdfUa = true): Promise<Uint8Array> {
  const document = await PDFDocument.load(aPdf(['One']), { updateMetadata: false });
  writeMetadata(document, { ...facts, ...parts }, isPdfUa);
  return pdfFile(document.context);
}

test('a document says of itself what it is, to any parser of XML', async () => {
  const moment = [{ text: '2025-02-01T12:00:00Z' }];
  expect(await pdfProperties(await finished())).toEqual({
    'pdfuaid:part': [{ text: '1' }],
    'dc:format': [{ text: 'application/pdf' }],
    'dc:title': [
      { text: 'Vraag & <antwoord>', lang: 'x-default' },
      { text: 'Vraag & <antwoord>', lang: 'nl' },
    ],
    'dc:creator': [{ text: 'Redactie' }, { text: 'Anderen' }],
    'dc:description': [
      { text: 'Wat er gebeurde.', lang: 'x-default' },
      { text: 'Wat er gebeurde.', lang: 'nl' },
    ],
    'dc:language': [{ text: 'nl' }],
    'dc:subject': [{ text: 'een' }, { text: 'twee' }],
    'pdf:Keywords': [{ text: 'een, twee' }],
    'pdf:Producer': [{ text: 'Chromium' }],
    'xmp:CreatorTool': [{ text: 'Dossier' }],
    'xmp:CreateDate': moment,
    'xmp:ModifyDate': moment,
    'xmp:MetadataDate': moment,
  });
});

test('a document that does not follow PDF/UA-1 does not claim it, and says all else', async () => {
  const { 'pdfuaid:part': claim, ...rest } = await pdfProperties(await finished());
  expect(claim).toEqual([{ text: '1' }]);
  expect(await pdfProperties(await finished({}, false))).toEqual(rest);
});

test.each([
  ['accents and signs of currency', 'Één café in Köln – ‘€ 5’', 'Één café in Köln – ‘€ 5’'],
  ['other scripts and emoji', 'Операция عملية 行动 👩‍💻𝔄', 'Операция عملية 行动 👩‍💻𝔄'],
  [
    'marks of XML',
    ']]> <![CDATA[ &amp; "a" \'b\' <?xml ?> <!-- -->',
    ']]> <![CDATA[ &amp; "a" \'b\' <?xml ?> <!-- -->',
  ],
  ['characters that XML cannot hold', 'a\u0000\u0001\f\u000b\u001b\ufffe\uffffb', 'ab'],
  ['halves of surrogate pairs', 'a\ud83db \udc69c', 'ab c'],
  ['control characters that it can hold', 'a\tb\r\nc\rd\u007f\u0085\u2028e', 'a\tb\r\nc\rd\u007f\u0085\u2028e'],
])('%s in a title are the same in the XMP as for readers of PDF', async (_, title, written) => {
  const pdf = await finished({ title, authors: [title], description: title, keywords: [title] });
  const properties = await pdfProperties(pdf);
  for (const name of ['dc:title', 'dc:description'])
    expect(properties[name]).toEqual([
      { text: written, lang: 'x-default' },
      { text: written, lang: 'nl' },
    ]);
  for (const name of ['dc:creator', 'dc:subject', 'pdf:Keywords'])
    expect(properties[name]).toEqual([{ text: written }]);
  expect(await documentInfo(pdf)).toMatchObject({ title: written, author: written, lang: 'nl' });
});
