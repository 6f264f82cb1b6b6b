import { messages } from '../../../src/i18n/messages.ts';
import { expect, test } from 'vitest';
import { printEdition } from '../../../src/views/print-edition/edition.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aBriefing, aDossier, anActor, anEvent, aQuote, both } from '../../fixtures/dossier.ts';
import { nodesOf } from '../../harness/nodes.ts';

/** The contents as anchors: of each part, and of the entries that they name in it. */
async function contentsOf(content: ReturnType<typeof aDossier>): Promise<string[][]> {
  const { parts } = printEdition(await assembled(content), ['en']);
  const [contents] = nodesOf(parts, 'contents');
  return (contents?.lines ?? []).map(({ anchor, entries }) => [anchor, ...entries.map((entry) => entry.anchor)]);
}

test('the contents list every part and every entry, in the order of the edition', async () => {
  const content = aDossier({
    actors: [anActor({ id: 'wim', name: 'Wim', sortAs: 'Aerts, Wim' })],
    events: [anEvent({ id: 'later', date: '2024' }), anEvent({ id: 'eerst', date: '2023' })],
    quotes: [aQuote({ id: 'een' }), aQuote({ id: 'twee', speaker: 'wim' })],
  });
  expect(await contentsOf(content)).toEqual([
    ['part-summary'],
    ['part-timeline'],
    ['part-actors', 'actors-wim', 'actors-parket'],
    ['part-events', 'events-eerst', 'events-later'],
    ['part-quotes', 'quotes-twee', 'quotes-een'],
    ['part-notes'],
    ['part-sources', 'sources-artikel'],
    ['part-account'],
    ['part-index'],
  ]);
});

test('parts that would be empty are left out', async () => {
  expect(await contentsOf(aDossier())).toEqual([
    ['part-summary'],
    ['part-actors', 'actors-parket'],
    ['part-sources', 'sources-artikel'],
    ['part-account'],
    ['part-index'],
  ]);
});

test('the index leads to what describes or names an actor, in the order of the edition, and from aliases to the name', async () => {
  const dossier = await assembled(
    aDossier({
      actors: [
        anActor({ name: { nl: 'Het Parket', en: 'The Office' }, aliases: ['OM'] }),
        anActor({ id: 'wim', name: 'Wim', relations: [{ type: 'works-for', to: 'parket' }] }),
      ],
      events: [anEvent({ id: 'inval', participants: [{ actor: 'wim', role: 'speaker' }] })],
    }),
  );
  const [index] = nodesOf(printEdition(dossier, ['nl', 'en']).parts, 'index');
  expect(
    index?.letters.map(({ letter, names }) => [
      letter,
      ...names.map(({ name, see, places }) => [name, see?.text, ...places.map(({ anchor }) => anchor)]),
    ]),
  ).toEqual([
    ['H', ['Het Parket', undefined, 'part-summary', 'actors-parket', 'actors-wim']],
    ['O', ['OM', 'Het Parket']],
    ['T', ['The Office', undefined, 'part-summary', 'actors-parket', 'actors-wim']],
    ['W', ['Wim', undefined, 'part-summary', 'actors-parket', 'actors-wim', 'events-inval']],
  ]);
});

test('an actor who is named nowhere else has one place: where the edition describes it', async () => {
  const dossier = await assembled(aDossier({ actors: [anActor({ id: 'wim', name: 'Wim' })] }));
  const [index] = nodesOf(printEdition(dossier, ['nl']).parts, 'index');
  const wim = index?.letters.flatMap(({ names }) => names).find(({ name }) => name === 'Wim');
  expect(wim?.places.map(({ anchor, title }) => [anchor, title.text])).toEqual([
    ['part-summary', 'Samenvatting'],
    ['actors-wim', 'Wim'],
  ]);
});

test('the title page names the dossier, its edition and state, its editors, and where it is online', async () => {
  const content = aDossier({
    title: { nl: 'De brug', en: 'The bridge' },
    subtitle: { nl: 'Een opening', en: 'An opening' },
    editors: [{ nl: 'Ann', en: 'Ann' }, both('Bob')],
  });
  const { titlePage } = printEdition(await assembled(content, { url: 'https://site.example', base: '/d/' }), [
    'nl',
    'en',
  ]);
  const of = (at: string) => ({ file: 'content/dossier.yaml', at });
  const texts = (cells: typeof titlePage.title) => cells.map(({ value }) => value.text);
  expect({ ...titlePage, title: texts(titlePage.title), subtitle: texts(titlePage.subtitle) }).toEqual({
    title: ['De brug', 'The bridge'],
    subtitle: ['Een opening', 'An opening'],
    imprint: [
      { lang: 'nl', value: ['First edition', 'Stand van 31\u00a0januari\u00a02025', 'Samengesteld door: Ann en Bob'] },
      { lang: 'en', value: ['First edition', 'As of 31\u00a0January\u00a02025', 'Compiled by: Ann and Bob'] },
    ],
    address: 'https://site.example/d/',
    origins: {
      title: of('title'),
      subtitle: of('subtitle'),
      imprint: [of('edition'), of('cutoff'), of('editors')],
      address: of('url'),
    },
  });
});

test('an edition brings the words that its writers add, in each of its languages', async () => {
  expect(printEdition(await assembled(aDossier()), ['nl', 'en']).words).toEqual([
    {
      lang: 'nl',
      value: {
        lang: 'nl',
        note: 'Bronnoot {number}',
        pageRef: '(p. {page})',
        table: 'Tabel',
        omissions: messages.nl.quotes.omissions,
      },
    },
    {
      lang: 'en',
      value: {
        lang: 'en',
        note: 'Source note {number}',
        pageRef: '(p. {page})',
        table: 'Table',
        omissions: messages.en.quotes.omissions,
      },
    },
  ]);
});

test('every reference of an edition leads to a place that it has', async () => {
  const dossier = await assembled(
    aDossier({
      actors: [anActor({ id: 'wim', name: 'Wim', relations: [{ type: 'works-for', to: 'parket' }] })],
      events: [anEvent({ date: '2024', participants: [{ actor: 'wim', role: 'speaker' }] })],
      quotes: [aQuote({ event: 'operatie' })],
      summary:
        '[Wim](actor:wim), [e](event:operatie), [b](briefing:kort), [p](actor:parket), [s](source:artikel)\n\n<Timeline />',
      files: { 'briefings/kort/nl.mdx': aBriefing('nl'), 'briefings/kort/en.mdx': aBriefing('en') },
    }),
  );
  for (const locales of [['nl'], ['nl', 'en']] as const) {
    const document = printEdition(dossier, locales);
    const places = new Set([
      ...document.parts.map(({ anchor }) => anchor),
      ...nodesOf(document.parts, 'entry').map(({ anchor }) => anchor),
    ]);
    const led = nodesOf(document.parts, 'reference').map(({ to }) => to);
    expect(led.length).toBeGreaterThan(5);
    expect(led.filter((to) => !places.has(to))).toEqual([]);
  }
});

test('a summary that is missing in the language of the edition stands in the other, which is said in that of the edition', async () => {
  const { summary, ...dossier } = await assembled(aDossier());
  const english = summary.en ? { en: summary.en } : {};
  const { parts } = printEdition({ ...dossier, summary: english }, ['nl']);
  const notices = nodesOf(parts, 'paragraph').filter(({ role }) => role === 'notice');
  expect(notices.map(({ children }) => children)).toEqual([
    [{ type: 'text', value: 'Deze tekst bestaat alleen in het Engels.' }],
  ]);
  expect(nodesOf(parts, 'foreign').map(({ lang }) => lang)).toEqual(['en']);
});

test('a remark says where it was written, so that what is wrong with it on paper can be told', async () => {
  const note = { kind: 'context', text: both('Later gewijzigd.') } as const;
  const dossier = await assembled(aDossier({ actors: [anActor({ id: 'wim', name: 'Wim', notes: [note] })] }));
  const [remark] = nodesOf(printEdition(dossier, ['nl']).parts, 'remark');
  const places = nodesOf(remark ? [remark] : [], 'paragraph').map(({ origin }) => origin?.at);
  expect([remark?.origin, places]).toEqual([{ file: 'content/actors/wim.yaml', at: 'notes[0]' }, ['notes[0].text.nl']]);
});

test('an edition is written once for all who ask for it one after the other', async () => {
  const dossier = await assembled(aDossier());
  const dutch = printEdition(dossier, ['nl']);
  expect(printEdition(dossier, ['nl'])).toBe(dutch);
  expect(printEdition(dossier, ['nl', 'en']).locales).toEqual(['nl', 'en']);
  expect(printEdition(dossier, ['nl'])).toEqual(dutch);
});
