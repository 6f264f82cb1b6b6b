import { describe, expect, test } from 'vitest';
import { inlineText } from '../../../src/document/inline.ts';
import type { Block, Columns, Entry } from '../../../src/document/nodes.ts';
import type { Languages } from '../../../src/document/row.ts';
import { printEdition } from '../../../src/views/print-edition/edition.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier, anActor, anEvent, aQuote } from '../../fixtures/dossier.ts';
import { nodesOf } from '../../harness/nodes.ts';

async function entry(key: string, locales: Languages, content: Parameters<typeof aDossier>[0]): Promise<Entry> {
  const { parts } = printEdition(await assembled(aDossier(content)), locales);
  const found = nodesOf(parts, 'entry').find((candidate) => candidate.key === key);
  if (!found) throw new Error(`The edition has no ${key}.`);
  return found;
}

/** The rows of an entry that have a role; `undefined` for its facts and remarks. */
const rowsOf = ({ children }: Entry, role: Columns['role']): Columns[] =>
  children.filter((block): block is Columns => block.type === 'columns' && block.role === role);

/** What the paragraphs of a cell say. */
const said = (blocks: readonly Block[]): string[] =>
  nodesOf(blocks, 'paragraph').map(({ children }) => inlineText(children));

describe('a quotation', () => {
  /** Each cell as its language, and what stands in it with the language of that. */
  const kinds = (quote: Entry) =>
    rowsOf(quote, 'quotation').map(({ cells }) =>
      cells.map(({ lang, value }) => [
        lang,
        ...[...nodesOf(value, 'quotation'), ...nodesOf(value, 'translation')].flatMap((node) => [node.type, node.lang]),
      ]),
    );

  test('stands in the column of its language, with its translation beside it', async () => {
    expect(kinds(await entry('quotes/uitspraak', ['nl', 'en'], { quotes: [aQuote()] }))).toEqual([
      [
        ['nl', 'quotation', 'nl'],
        ['en', 'translation', 'en'],
      ],
    ]);
  });

  test('in a third language stands above its translations', async () => {
    const quotes = [aQuote({ lang: 'fr', translations: { nl: ['Dat is zo.'], en: ['That is so.'] } })];
    expect(kinds(await entry('quotes/uitspraak', ['nl', 'en'], { quotes }))).toEqual([
      [['nl', 'quotation', 'fr']],
      [
        ['nl', 'translation', 'nl'],
        ['en', 'translation', 'en'],
      ],
    ]);
  });

  test('has its translation only for readers of another language', async () => {
    expect(kinds(await entry('quotes/uitspraak', ['nl'], { quotes: [aQuote()] }))).toEqual([
      [['nl', 'quotation', 'nl']],
    ]);
    expect(kinds(await entry('quotes/uitspraak', ['en'], { quotes: [aQuote()] }))).toEqual([
      [['en', 'quotation', 'nl']],
      [['en', 'translation', 'en']],
    ]);
  });
});

describe('two languages of an entry', () => {
  test('stand paragraph beside paragraph, and the longer goes on alone', async () => {
    const description = { nl: 'Eén.\n\nTwee.', en: 'One.\n\nTwo.\n\nThree.' };
    const actor = await entry('actors/parket', ['nl', 'en'], { actors: [anActor({ description })] });
    expect(rowsOf(actor, 'text').map(({ cells }) => cells.map(({ value }) => said(value)))).toEqual([
      [['Eén.'], ['One.']],
      [['Twee.'], ['Two.']],
      [[], ['Three.']],
    ]);
  });

  test('are not both filled with the one that exists', async () => {
    const actor = await entry('actors/parket', ['nl', 'en'], {
      translations: 'optional',
      actors: [anActor({ description: { nl: 'Eén.\n\nTwee.' } })],
    });
    expect(rowsOf(actor, 'text').map(({ cells }) => cells.map(({ value }) => said(value)))).toEqual([
      [['Eén.'], ['This text exists in Dutch only.']],
      [['Twee.'], []],
    ]);
    expect(nodesOf(rowsOf(actor, 'text'), 'paragraph').map(({ role }) => role)).toEqual([
      undefined,
      'notice',
      undefined,
    ]);
  });

  test('are one name where it is the same in both', async () => {
    const { title } = await entry('actors/parket', ['nl', 'en'], { actors: [anActor({ name: 'Europol' })] });
    expect(title).toEqual([{ lang: 'nl', value: { text: 'Europol', lang: 'nl', foreign: false } }]);
  });
});

test('alone, a text in the other language says so once, and each of its paragraphs is marked', async () => {
  const actor = await entry('actors/parket', ['en'], {
    translations: 'optional',
    actors: [anActor({ description: { nl: 'Eén.\n\nTwee.' } })],
  });
  expect(
    nodesOf(rowsOf(actor, 'text'), 'paragraph').map(({ role, lang, children }) => [role, lang, inlineText(children)]),
  ).toEqual([
    ['notice', undefined, 'This text exists in Dutch only.'],
    [undefined, 'nl', 'Eén.'],
    [undefined, 'nl', 'Twee.'],
  ]);
});

test('an entry names the file and the field that it was written in, and what contents and notes call it', async () => {
  const { origin, anchor, title, name, kind } = await entry('quotes/uitspraak', ['en'], { quotes: [aQuote()] });
  expect({ origin, anchor, title: title[0]?.value.text, name: name[0]?.value.text, kind }).toEqual({
    origin: { file: 'content/quotes/uitspraak.yaml', at: 'speaker' },
    anchor: 'quotes-uitspraak',
    title: 'Name of parket',
    name: 'Name of parket: ‘Dat is zo.’',
    kind: [{ lang: 'en', value: 'Quote' }],
  });
});

test('a remark of the editors says of what kind it is, with its paragraphs and what they rest on', async () => {
  const actor = await entry('actors/parket', ['en'], {
    actors: [
      anActor({
        notes: [
          {
            kind: 'correction',
            text: { nl: 'Eén.\n\nTwee.', en: 'One.\n\nTwo.' },
            evidence: [{ source: 'artikel', exact: 'het parket' }],
          },
        ],
      }),
    ],
  });
  const [remark] = nodesOf(actor, 'remark');
  expect([remark?.label, said(remark?.children ?? []), nodesOf(remark, 'notes').flatMap(({ refs }) => refs)]).toEqual([
    'Correction by the editors',
    ['One.', 'Two.'],
    [{ number: 1, id: 'note-1-actors-parket' }],
  ]);
});

describe('the page of what is named', () => {
  test('is given at the first mention, unless the facts give it', async () => {
    const event = await entry('events/inval', ['nl'], {
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
    expect(nodesOf(rowsOf(event, 'text'), 'reference').map(({ to, page }) => [to, page])).toEqual([
      ['actors-wim', true],
      ['actors-wim', false],
      ['actors-parket', false],
    ]);
  });

  test('is not given again under “mentioned in” where another relation leads there', async () => {
    const actor = await entry('actors/parket', ['en'], {
      events: [
        anEvent({
          id: 'inval',
          participants: [{ actor: 'parket', role: 'executor' }],
          description: { nl: '[Het parket](actor:parket).', en: '[The office](actor:parket).' },
        }),
      ],
    });
    expect(
      nodesOf(actor, 'fact').map(({ label, values }) => [label, ...values.map(({ children }) => inlineText(children))]),
    ).toEqual([
      ['Carried out', 'Title of inval'],
      ['Mentioned in', 'Summary'],
    ]);
  });
});
