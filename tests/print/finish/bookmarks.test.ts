import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { wordBookmarks } from '../../../src/print/finish/bookmarks.ts';
import { aPdf } from '../../fixtures/pdf.ts';

/** The titles that the bookmarks of a document get. */
async function worded(titles: readonly string[], headings: readonly string[]): Promise<string[]> {
  const document = await PDFDocument.load(aPdf(['One']), { updateMetadata: false });
  const { context } = document;
  const parent = context.register(context.obj({}));
  const refs = titles.map((title) =>
    context.register(context.obj({ Title: PDFHexString.fromText(title), Parent: parent })),
  );
  wordBookmarks(document, headings);
  return refs.map((ref) =>
    context.lookup(ref, PDFDict).lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText(),
  );
}

test('a bookmark reads as its heading does, with the space at the end of a line and what stands between languages', async () => {
  expect(
    await worded(['Man arrestedin the port', 'ActorenActors'], ['Actoren / Actors', 'Man arrested in the port']),
  ).toEqual(['Man arrested in the port', 'Actoren / Actors']);
});

test('one in Arabic reads in the order of its words, which are drawn from the right', async () => {
  expect(await worded(['الله عبد محمد'], ['محمد عبد الله'])).toEqual(['محمد عبد الله']);
});

test('one that no heading belongs to stays as it is', async () => {
  expect(await worded(['One', 'A(B)'], ['Two', 'A b'])).toEqual(['One', 'A(B)']);
});
