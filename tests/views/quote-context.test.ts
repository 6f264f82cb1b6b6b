import { expect, test } from 'vitest';
import { type BlockFields, type SourceText, TextBuilder } from '../../src/archive/source-text.ts';
import { entryId } from '../../src/schema/entry-ref.ts';
import { quoteContext } from '../../src/views/quote-context.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, aQuote, aSource } from '../fixtures/dossier.ts';
import { present } from '../fixtures/full-dossier.ts';

function built(...blocks: readonly (readonly [BlockFields, string])[]): SourceText {
  const builder = new TextBuilder();
  for (const [fields, words] of blocks) builder.block(fields, words, fields.kind === 'cell' ? '\t' : '\n');
  return builder.text();
}

/** What is shown around the words of a quotation, of which each segment stands once in a text. */
async function shown(source: SourceText, ...exact: readonly string[]): Promise<string | undefined> {
  const segments = exact.map((words) => ({ exact: words }));
  const dossier = await assembled(
    aDossier({
      sources: [aSource({ rights: 'open' })],
      quotes: [aQuote({ segments, translations: { en: exact.map(() => 'Translated.') } })],
    }),
  );
  const placed = {
    ...dossier,
    openTexts: new Map([[entryId<'sources'>('artikel'), source]]),
    placeOf: ({ exact: words }: { readonly exact: string }) => {
      const start = source.text.indexOf(words);
      return { source: 'artikel', words: '', start, end: start + words.length };
    },
  };
  return quoteContext(placed, 'nl', present(dossier.quotes.get(entryId('uitspraak'))))
    ?.parts.map(({ text, href }) => (href === undefined ? text : `[${text}]`))
    .join('');
}

const item: BlockFields = { kind: 'item', level: 1 };
const cell = (row: number): BlockFields => ({ kind: 'cell', table: 0, row });

test('each item of a list around a quotation stands by itself', async () => {
  const list = built(
    [item, 'De brug sluit om acht uur'],
    [item, 'Fietsers stappen af, zegt zij'],
    [item, 'Honden mogen'],
  );
  expect(await shown(list, 'Fietsers stappen af')).toBe(
    'De brug sluit om acht uur\n[Fietsers stappen af], zegt zij\nHonden mogen',
  );
});

test('so do the cells of a table, and a heading before it', async () => {
  const table = built(
    [{ kind: 'heading', level: 2 }, 'Wie wat zei'],
    [cell(0), 'De burgemeester'],
    [cell(0), 'De brug blijft dicht'],
    [cell(1), 'De wethouder'],
  );
  expect(await shown(table, 'De brug blijft dicht')).toBe('De burgemeester\n[De brug blijft dicht]\nDe wethouder');
  expect(await shown(table, 'De burgemeester')).toBe('Wie wat zei\n[De burgemeester]\nDe brug blijft dicht');
});

test('between segments of a quotation, blocks stand apart too', async () => {
  const list = built([item, 'De brug sluit'], [item, 'Dat is zo'], [item, 'Zij blijft dicht']);
  expect(await shown(list, 'De brug sluit', 'Zij blijft dicht')).toBe('[De brug sluit]\nDat is zo\n[Zij blijft dicht]');
});

test('sentences of one paragraph go on beside each other', async () => {
  const paragraph = built([{ kind: 'paragraph' }, 'Zij kwam. De brug\nblijft dicht. Zij ging.']);
  expect(await shown(paragraph, 'De brug\nblijft dicht.')).toBe('Zij kwam. [De brug\nblijft dicht.] Zij ging.');
});
