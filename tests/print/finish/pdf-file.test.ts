import { PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { pdfFile } from '../../../src/print/finish/pdf-file.ts';
import { pdfPages } from '../../harness/pdf.ts';
import { aPdf } from '../../fixtures/pdf.ts';

const written = async (texts: readonly string[]): Promise<Uint8Array> =>
  pdfFile((await PDFDocument.load(aPdf(texts), { updateMetadata: false })).context);

const many = Array.from({ length: 300 }, (_, page) => `Text of page ${page + 1}`);

test('a file holds what the document held', async () => {
  expect(await pdfPages(await written(many))).toEqual(many);
});

test('it is smaller than with every object by itself', async () => {
  expect((await written(many)).length).toBeLessThan(aPdf(many).length);
});

test('what the document no longer uses is left out', async () => {
  const document = await PDFDocument.load(aPdf(['One']), { updateMetadata: false });
  document.context.register(PDFHexString.fromText('unused'));
  const { context } = await PDFDocument.load(pdfFile(document.context));
  const objects = context.enumerateIndirectObjects().map(([, object]) => String(object));
  expect(objects).not.toContain(String(PDFHexString.fromText('unused')));
});

test('the same document gives the same bytes, and another one another id', async () => {
  const id = (pdf: Uint8Array): string | undefined =>
    /\/ID \[(<[\da-f]{32}>) \1\]/.exec(Buffer.from(pdf).toString('latin1'))?.[1];
  const [first, again, other] = [await written(['One']), await written(['One']), await written(['Two'])];
  expect(Buffer.from(first).equals(again)).toBe(true);
  expect(id(first)).toBeDefined();
  expect(id(other)).not.toBe(id(first));
});

test('strings keep every sign', async () => {
  const document = await PDFDocument.load(aPdf(['One']), { updateMetadata: false });
  document.context.trailerInfo.Info = document.context.register(
    document.context.obj({ Title: PDFHexString.fromText('Eén – „twee” 🜁') }),
  );
  expect((await PDFDocument.load(pdfFile(document.context))).getTitle()).toBe('Eén – „twee” 🜁');
});
