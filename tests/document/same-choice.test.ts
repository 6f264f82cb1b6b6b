import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { composedDocument } from '../../src/client/composer/composed-document.ts';
import { dossierPlace } from '../../src/client/composer/dossier-place.ts';
import { htmlText } from '../../src/document/html.ts';
import { mapBlocks } from '../../src/document/map.ts';
import type { Block, Document, Entry, Part } from '../../src/document/nodes.ts';
import type { Languages } from '../../src/document/row.ts';
import { composedMarkup } from '../../src/document/writers/markup/composed.ts';
import { markdown } from '../../src/document/writers/markdown.ts';
import { plainText } from '../../src/document/writers/plain-text.ts';
import { composedInput } from '../../src/document/writers/word/document.ts';
import { wordFile } from '../../src/document/writers/word/package.ts';
import { perLocale } from '../../src/schema/locales.ts';
import { composerData } from '../../src/views/composer/composer-data.ts';
import { printEdition } from '../../src/views/print-edition/edition.ts';
import { bilingual } from '../../src/views/print-edition/print-page.ts';
import { generatedModel } from '../fixtures/generated-model.ts';
import { choices } from '../harness/choices.ts';
import { blockWords, firstDifference, noteWords, wordsOf } from '../harness/document-words.ts';
import { markupWords } from '../harness/markup-words.ts';
import { allNodes, nodesOf } from '../harness/nodes.ts';
import { shelfOf, shelfPartsOf } from '../harness/shelf-of.ts';
import { footnoteWords, readWord, wordWords } from '../harness/word.ts';
import { wordFaults } from '../harness/word-faults.ts';

const dossier = await generatedModel({ entries: 30, seed: 3 });
const data = composerData(dossier, 'nl', '');
const editions = {
  ...perLocale((locale) => printEdition(dossier, [locale])),
  both: printEdition(dossier, bilingual(dossier)),
};
const place = dossierPlace(data, '/');

const blocksOf = ({ parts }: { readonly parts: readonly Part[] }): Block[] => parts.flatMap(({ children }) => children);
const entriesOf = (document: { readonly parts: readonly Part[] }): ReadonlyMap<string, Entry> =>
  new Map(blocksOf(document).flatMap((block) => (block.type === 'entry' ? [[block.key, block] as const] : [])));

/** The numbers of the notes that blocks cite, in the order of reading. */
function numbersIn(blocks: readonly Block[], locales: Languages): number[] {
  const numbers: number[] = [];
  mapBlocks(
    blocks,
    {
      refs: (refs) => {
        numbers.push(...refs.map(({ number }) => number));
        return refs;
      },
      reference: (node) => [node],
    },
    locales[0],
  );
  return numbers;
}

const withoutNumbers = (blocks: readonly Block[], [locale]: Languages): Block[] =>
  mapBlocks(blocks, { refs: () => [], reference: (node) => [node] }, locale);

/** What an entry says, by what its numbers lead to: the words, the blocks, and the passages. */
function saidBy(entry: Entry | undefined, document: Pick<Document, 'parts' | 'locales'>) {
  const { locales } = document;
  const notes = new Map(
    nodesOf(document.parts, 'source-notes').flatMap(({ notes }) => notes.map((note) => [note.number, note] as const)),
  );
  const bare = withoutNumbers(entry ? [entry] : [], locales);
  const passage = (number: number): string => {
    const note = notes.get(number);
    return note ? noteWords(note).join(' ') : `no note ${number}`;
  };
  // References beside each other ascend, in each document by its own numbers.
  const cited = numbersIn(entry ? [entry] : [], locales).map(passage);
  return {
    words: blockWords(bare),
    blocks: allNodes(bare)
      .map(({ type }) => type)
      .filter((type) => !['reference', 'link', 'run'].includes(type)),
    passages: cited.toSorted(),
  };
}

/** The first of some words that do not stand among others in their order, as a line; `undefined` where all do. */
function lacking(words: readonly string[], all: readonly string[]): string | undefined {
  let at = 0;
  for (const [index, word] of words.entries()) {
    const found = all.indexOf(word, at);
    if (found === -1) return `word ${index + 1}: ${words.slice(Math.max(0, index - 4), index + 4).join(' ')}`;
    at = found + 1;
  }
  return undefined;
}

const inMarkdown = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(inMarkdown) : [])];

describe.each(choices([...entriesOf(editions.nl).values()]))('a document of $name', ({ selection }) => {
  const edition = editions[selection.languages];
  const document = composedDocument(shelfOf(shelfPartsOf(edition)), selection, data, place, 'https://site.example/x/');
  const chosen = document.parts.find(({ anchor }) => anchor === 'composed-entries')?.children ?? [];

  test('has the entries that were chosen, in their order, and the paragraphs between them', () => {
    const keys = chosen.map((block) => (block.type === 'entry' ? block.key : block.type));
    expect(keys).toEqual(selection.entries.map((key) => (key.startsWith('own/') ? 'remark' : key)));
    expect(keys.length).toBeGreaterThan(0);
  });

  test('says in each entry what the print edition says, and rests on the same passages', () => {
    const printed = entriesOf(edition);
    for (const [key, entry] of entriesOf(document)) {
      const [found, expected] = [saidBy(entry, document), saidBy(printed.get(key), edition)];
      if (selection.originals) expect(found).toEqual(expected);
      else expect(lacking(found.words, expected.words)).toBeUndefined();
    }
  });

  test('numbers its notes from 1 in the order of reading, each once', () => {
    const numbers = numbersIn(blocksOf(document), document.locales);
    const firsts = [...new Set(numbers)].map((_, index) => index + 1);
    expect([...new Set(numbers)].toSorted((a, b) => a - b)).toEqual(firsts);
    expect(nodesOf(document.parts, 'source-notes').flatMap(({ notes }) => notes.map(({ number }) => number))).toEqual(
      firsts,
    );
  });

  test('is the same for Word, with each note at the foot of a page', () => {
    const files = readWord(Buffer.concat([...wordFile(composedInput(document))]));
    expect(wordFaults(files)).toEqual([]);
    expect(firstDifference(wordWords(files), markupWords(htmlText(composedMarkup(document))))).toBeUndefined();
    const notes = nodesOf(document.parts, 'source-notes').flatMap((block) => block.notes.map(noteWords));
    expect(footnoteWords(files)).toEqual(notes);
  });

  const words = withoutNumbers(
    chosen.flatMap((block) => (block.type === 'entry' || block.type === 'remark' ? block.children : [])),
    document.locales,
  );
  const numbers = numbersIn(chosen, document.locales);

  test('is the same as Markdown', () => {
    const nodes = inMarkdown(
      fromMarkdown(markdown(document), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    );
    const said = nodes.flatMap((node) => ('value' in node ? wordsOf(node.value) : []));
    expect(lacking(blockWords(words), said)).toBeUndefined();
    const cited = nodes.flatMap((node) => (node.type === 'footnoteReference' ? [Number(node.identifier)] : []));
    expect(cited.slice(0, numbers.length)).toEqual(numbers);
  });

  test('is the same as text', () => {
    const said = plainText(document);
    expect(lacking(blockWords(words), wordsOf(said))).toBeUndefined();
    const cited = [...said.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
    expect(cited.slice(0, numbers.length)).toEqual(numbers);
  });
});
