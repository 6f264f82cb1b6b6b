import { describe, expect, test } from 'vitest';
import { printEdition } from '../../../src/views/print-edition/edition.ts';
import type { EntryView } from '../../../src/views/print-edition/entries.ts';
import type { Languages } from '../../../src/views/print-edition/row.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier, anActor, anEvent, aQuote } from '../../fixtures/dossier.ts';

async function entry(key: string, locales: Languages, parts: Parameters<typeof aDossier>[0]): Promise<EntryView> {
  const { entries } = printEdition(await assembled(aDossier(parts)), locales);
  const found = Object.values(entries)
    .flat()
    .find((candidate) => candidate.key === key);
  if (!found) throw new Error(`The edition has no ${key}.`);
  return found;
}

describe('a quotation', () => {
  const kinds = ({ quote }: EntryView) =>
    quote.map((cells) => cells.map(({ lang, value }) => [lang, value?.kind, value?.lang]));

  test('stands in the column of its language, with its translation beside it', async () => {
    expect(kinds(await entry('quotes/uitspraak', ['nl', 'en'], { quotes: [aQuote()] }))).toEqual([
      [
        ['nl', 'original', 'nl'],
        ['en', 'translation', 'en'],
      ],
    ]);
  });

  test('in a third language stands above its translations', async () => {
    const quotes = [aQuote({ lang: 'fr', translations: { nl: ['Dat is zo.'], en: ['That is so.'] } })];
    expect(kinds(await entry('quotes/uitspraak', ['nl', 'en'], { quotes }))).toEqual([
      [['nl', 'original', 'fr']],
      [
        ['nl', 'translation', 'nl'],
        ['en', 'translation', 'en'],
      ],
    ]);
  });

  test('has its translation only for readers of another language', async () => {
    expect(kinds(await entry('quotes/uitspraak', ['nl'], { quotes: [aQuote()] }))).toEqual([
      [['nl', 'original', 'nl']],
    ]);
    expect(kinds(await entry('quotes/uitspraak', ['en'], { quotes: [aQuote()] }))).toEqual([
      [['en', 'original', 'nl']],
      [['en', 'translation', 'en']],
    ]);
  });
});

describe('two languages of an entry', () => {
  test('stand paragraph beside paragraph, and the longer goes on alone', async () => {
    const description = { nl: 'Eén.\n\nTwee.', en: 'One.\n\nTwo.\n\nThree.' };
    const { paragraphs } = await entry('actors/parket', ['nl', 'en'], { actors: [anActor({ description })] });
    const texts = paragraphs.map((cells) =>
      cells.map(({ value }) => value?.nodes.map((node) => (node.type === 'text' ? node.value : '')).join('')),
    );
    expect(texts).toEqual([
      ['Eén.', 'One.'],
      ['Twee.', 'Two.'],
      [undefined, 'Three.'],
    ]);
  });

  test('are not both filled with the one that exists', async () => {
    const { paragraphs } = await entry('actors/parket', ['nl', 'en'], {
      translations: 'optional',
      actors: [anActor({ description: { nl: 'Eén.\n\nTwee.' } })],
    });
    expect(paragraphs.map((cells) => cells.map(({ value }) => value?.nodes.length))).toEqual([
      [1, 0],
      [1, undefined],
    ]);
    expect(paragraphs[0]?.[1]?.value?.foreign).toBe('nl');
  });

  test('are one name where it is the same in both', async () => {
    const { title } = await entry('actors/parket', ['nl', 'en'], { actors: [anActor({ name: 'Europol' })] });
    expect(title).toEqual([{ lang: 'nl', value: { text: 'Europol', lang: 'nl', foreign: false } }]);
  });
});

describe('the page of what is named', () => {
  test('is given at the first mention, unless the facts give it', async () => {
    const { paragraphs } = await entry('events/inval', ['nl'], {
      actors: [anActor(), anActor({ id: 'wim', name: 'Wim' })],
      events: [
        anEvent({
          id: 'inval',
          participants: [{ actor: 'parket', role: 'executor' }],
          description: {
            nl: '[Wim](actor:wim), [hij](actor:wim) en [het parket](actor:parket).',
            en: 'Wim and the office.',
          },
        }),
      ],
    });
    const links = paragraphs[0]?.[0]?.value?.nodes.flatMap((node) => (node.type === 'link' ? [node] : []));
    expect(links?.map(({ href, pageOf }) => [href, pageOf])).toEqual([
      ['#actors-wim', 'actors-wim'],
      ['#actors-wim', undefined],
      ['#actors-parket', undefined],
    ]);
  });

  test('is not given again under “mentioned in” where another relation leads there', async () => {
    const { facts } = await entry('actors/parket', ['en'], {
      events: [
        anEvent({
          id: 'inval',
          participants: [{ actor: 'parket', role: 'executor' }],
          description: { nl: '[Het parket](actor:parket).', en: '[The office](actor:parket).' },
        }),
      ],
    });
    expect(
      facts.map((cells) => [cells[0]?.value?.label, ...(cells[0]?.value?.values.map(({ value }) => value.text) ?? [])]),
    ).toEqual([
      ['Carried out', 'Title of inval'],
      ['Mentioned in', 'Summary'],
    ]);
  });
});
