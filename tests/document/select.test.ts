import { describe, expect, test } from 'vitest';
import { inlineText } from '../../src/document/inline.ts';
import type { Block, Entry } from '../../src/document/nodes.ts';
import type { Languages } from '../../src/document/row.ts';
import { type Choice, select, type Selected, type Shelf } from '../../src/document/select.ts';
import { printEdition } from '../../src/views/print-edition/edition.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, anActor, anEvent, aQuote, aSource } from '../fixtures/dossier.ts';
import { shelfOf, shelfPartsOf } from '../harness/shelf-of.ts';

const content = aDossier({
  actors: [
    anActor({
      id: 'wim',
      name: 'Wim',
      description: { nl: 'Wim sprak.', en: 'Wim spoke.' },
      evidence: [{ source: 'artikel', exact: 'de burgemeester' }],
    }),
    anActor({
      id: 'parket',
      name: 'Het parket',
      description: { nl: '[Wim](actor:wim) sprak, en [de site](https://a.example/).', en: '[Wim](actor:wim) spoke.' },
      evidence: [
        { source: 'verslag', exact: 'in het verslag' },
        { source: 'artikel', exact: 'de burgemeester' },
      ],
    }),
  ],
  events: [anEvent({ id: 'opening', date: '2024-05', participants: [{ actor: 'wim', role: 'speaker' }] })],
  quotes: [aQuote({ id: 'zo', speaker: 'wim' })],
  sources: [aSource(), aSource({ id: 'verslag' })],
});

const shelf = async (locales: Languages): Promise<Shelf> =>
  shelfOf(shelfPartsOf(printEdition(await assembled(content), locales)));

async function selected(keys: readonly string[], more: Partial<Choice> = {}): Promise<Selected> {
  const { languages = ['nl'] } = more;
  return select(await shelf(languages), {
    keys,
    languages,
    originals: true,
    addressOf: (anchor, locale) => (anchor.startsWith('part-') ? undefined : `https://d.example/${locale}/${anchor}/`),
    reference: (number) => `(§ ${number})`,
    ...more,
  });
}

/** Every node of blocks, in the order of reading. */
function nodesIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Record<string, unknown>;
  return [own, ...Object.values(own).flatMap(nodesIn)];
}
const ofType = (blocks: readonly Block[], type: string) => nodesIn(blocks).filter((node) => node['type'] === type);
const refsIn = (entry: Entry | undefined) => nodesIn(entry).flatMap((node) => ('refs' in node ? [node['refs']] : []));

describe('a selection', () => {
  test('has its entries in order, each once, numbered; and the sources that they rest on', async () => {
    const { entries, sources } = await selected(['events/opening', 'actors/parket', 'actors/nobody', 'events/opening']);
    expect(entries.map(({ key, number }) => [key, number])).toEqual([
      ['events/opening', 1],
      ['actors/parket', 2],
    ]);
    expect(sources.map(({ key, number }) => [key, number])).toEqual([
      ['sources/verslag', undefined],
      ['sources/artikel', undefined],
    ]);
  });

  test('numbers notes from 1 in the order of its entries, and leads back to each place that cites them', async () => {
    const { entries, notes } = await selected(['actors/parket', 'actors/wim']);
    expect(notes.map(({ number, exact, usedAt }) => [number, exact, usedAt.map(({ anchor }) => anchor)])).toEqual([
      [1, 'in het verslag', ['ref-1-actors-parket']],
      [2, 'de burgemeester', ['ref-2-actors-parket', 'ref-2-actors-wim']],
    ]);
    expect(notes[1]?.usedAt.map(({ title, number }) => [title[0]?.value.text, number])).toEqual([
      ['Het parket', 1],
      ['Wim', 2],
    ]);
    expect(refsIn(entries[1])).toEqual([[{ number: 2, id: 'ref-2-actors-wim' }]]);
  });

  test('references beside each other ascend, whatever came first', async () => {
    const { entries } = await selected(['actors/wim', 'actors/parket']);
    expect(refsIn(entries[1])).toEqual([
      [
        { number: 1, id: 'ref-1-actors-parket' },
        { number: 2, id: 'ref-2-actors-parket' },
      ],
    ]);
  });

  test('refers to its own entries by their number, and to all else on the site', async () => {
    const within = await selected(['actors/parket', 'actors/wim']);
    expect(ofType(within.entries[0]?.children ?? [], 'reference')[0]).toMatchObject({
      to: 'actors-wim',
      page: false,
      section: '(§ 2)',
      href: 'https://d.example/nl/actors-wim/',
    });
    const without = await selected(['actors/parket']);
    expect(ofType(without.entries[0]?.children ?? [], 'reference')).toEqual([]);
    expect(ofType(without.entries[0]?.children ?? [], 'link').slice(0, 2)).toMatchObject([
      { href: 'https://d.example/nl/actors-wim/', external: false },
      { href: 'https://a.example/', external: true },
    ]);
    const nowhere = await selected(['actors/parket'], { addressOf: () => undefined });
    expect(ofType(nowhere.entries[0]?.children ?? [], 'link')).toMatchObject([{ href: 'https://a.example/' }]);
  });

  test('leads to the site in the language of the column', async () => {
    const { entries } = await selected(['actors/parket'], { languages: ['nl', 'en'] });
    const links = ofType(entries[0]?.children ?? [], 'link').map(({ href }) => href);
    expect(links).toEqual(
      expect.arrayContaining(['https://d.example/nl/actors-wim/', 'https://d.example/en/actors-wim/']),
    );
  });
});

describe('without originals', () => {
  test('a quotation with a translation has that alone, still marked, with the references of its original', async () => {
    const options = { languages: ['en'], originals: false } as const;
    const whole = await selected(['quotes/zo'], { languages: ['en'] });
    const { entries, notes } = await selected(['quotes/zo', 'actors/wim'], options);
    expect(ofType(entries[0]?.children ?? [], 'quotation')).toEqual([]);
    expect(ofType(entries[0]?.children ?? [], 'translation')).toMatchObject([
      { labels: ['Translation by the editors'], segments: ['That is so.'], refs: [{ number: 1 }] },
    ]);
    expect(notes[0]?.exact).toBe(whole.notes[0]?.exact);
    // Its name holds words of the original.
    expect(entries[0]?.name.map(({ value }) => value.text)).toEqual(['Wim']);
    const named = ofType(entries[1]?.children ?? [], 'reference').filter(({ to }) => to === 'quotes-zo');
    expect(named.map(({ children }) => inlineText(children as never))).toEqual(['Wim']);
  });

  test('a name that no longer has the words is in the language of the speaker', async () => {
    const languagesOf = async (originals: boolean) => {
      const { entries } = await selected(['quotes/zo', 'actors/wim'], { languages: ['en'], originals });
      const named = ofType(entries[1]?.children ?? [], 'reference').filter(({ to }) => to === 'quotes-zo');
      return named.map(({ lang }) => lang);
    };
    expect(await languagesOf(true)).toEqual(['nl']);
    expect(await languagesOf(false)).toEqual([undefined]);
  });

  test('a quotation without one stays as it is', async () => {
    const { entries } = await selected(['quotes/zo'], { originals: false });
    expect(ofType(entries[0]?.children ?? [], 'quotation')).toHaveLength(1);
  });
});
