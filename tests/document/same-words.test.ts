import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/nodes.ts';
import { editionInput } from '../../src/document/writers/word/document.ts';
import { wordFile } from '../../src/document/writers/word/package.ts';
import { editionHtml } from '../../src/document/writers/markup/edition.ts';
import { bytesOf } from '../../src/papers/epub/book-text.ts';
import { bookDocuments } from '../../src/papers/epub/documents.ts';
import { linked, openXhtml } from '../../src/papers/epub/xhtml.ts';
import type { Languages } from '../../src/document/row.ts';
import { printEdition } from '../../src/views/print-edition/edition.ts';
import { generatedModel } from '../fixtures/generated-model.ts';
import { documentWords, firstDifference, noteWords } from '../harness/document-words.ts';
import { footnoteWords, readWord, wordWords } from '../harness/word.ts';
import { wordFaults } from '../harness/word-faults.ts';
import { nodesOf } from '../harness/nodes.ts';
import { markupWords } from '../harness/markup-words.ts';

const editions: readonly { readonly languages: Languages }[] = [
  { languages: ['nl'] },
  { languages: ['en'] },
  { languages: ['nl', 'en'] },
];

/** The same without the footnotes of running text below it: in some formats they stand at the foot of the page. */
function withoutFootnotes(document: Document): Document {
  const copy = structuredClone(document);
  for (const block of nodesOf(copy, 'footnotes')) Object.assign(block, { title: '', notes: [] });
  return copy;
}

const facts = { title: 'A', subject: undefined, creators: [], revised: undefined };

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
    const page = markupWords([...editionHtml(document)].join(''));
    expect(firstDifference(page, documentWords(document))).toBeUndefined();
  });

  test.each(editions)('has them in the documents of its book in $languages', ({ languages }) => {
    const document = printEdition(dossier, languages);
    const made = [...bookDocuments(document)].map((each) =>
      Buffer.from(bytesOf(linked(openXhtml(each, languages[0], ''), () => each.file))).toString(),
    );
    expect(firstDifference(made.flatMap(markupWords), documentWords(document))).toBeUndefined();
  });

  test.each(editions)(
    'has them in its Word document in $languages, with each note at the foot of a page',
    ({ languages }) => {
      const document = printEdition(dossier, languages);
      const files = readWord(Buffer.concat([...wordFile(editionInput(document, facts))]));
      expect(wordFaults(files)).toEqual([]);
      expect(firstDifference(wordWords(files), documentWords(withoutFootnotes(document)))).toBeUndefined();
      const notes = [
        ...nodesOf(document, 'source-notes').flatMap((block) => block.notes.map(noteWords)),
        ...nodesOf(document, 'footnotes').flatMap((block) => block.notes.map(noteWords)),
      ].map((words) => words.join(' '));
      expect(
        footnoteWords(files)
          .map((words) => words.join(' '))
          .toSorted(),
      ).toEqual(notes.toSorted());
    },
  );
});
