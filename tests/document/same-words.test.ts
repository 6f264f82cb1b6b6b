import { describe, expect, test } from 'vitest';
import { htmlText } from '../../src/document/html.ts';
import { editionMarkup } from '../../src/document/writers/markup/edition.ts';
import { bookDocuments } from '../../src/epub/documents.ts';
import { xhtml } from '../../src/epub/xhtml.ts';
import type { Languages } from '../../src/document/row.ts';
import { locales } from '../../src/schema/locales.ts';
import { printEdition } from '../../src/views/print-edition/edition.ts';
import { generatedModel } from '../fixtures/generated-model.ts';
import { documentWords, firstDifference } from '../harness/document-words.ts';
import { markupWords } from '../harness/markup-words.ts';

const editions: readonly { readonly languages: Languages }[] = [
  { languages: ['nl'] },
  { languages: ['en'] },
  { languages: ['nl', 'en'] },
];

describe.each([
  [40, 1],
  [40, 2],
  [60, 3],
  [11, 4],
])('a generated dossier of %i entries with the seed %i', async (entries, seed) => {
  const dossier = await generatedModel({ entries, seed });

  test.each(editions)('has all its words once and in order on its page in $languages', ({ languages }) => {
    const document = printEdition(dossier, languages);
    expect(documentWords(document).length).toBeGreaterThan(entries * 100);
    const page = markupWords(htmlText(editionMarkup(document)));
    expect(firstDifference(page, documentWords(document))).toBeUndefined();
  });

  test.each(locales)('has them in the documents of its book in %s', (locale) => {
    const document = printEdition(dossier, [locale]);
    const made = bookDocuments(document, locale).map((each) => xhtml(each, locale, ''));
    expect(firstDifference(made.flatMap(markupWords), documentWords(document))).toBeUndefined();
  });
});
