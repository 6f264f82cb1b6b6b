import { describe, expect, test } from 'vitest';
import { ref } from '../../src/schema/entry-ref.ts';
import { backlinks } from '../../src/views/backlinks.ts';
import { actorsPage } from '../../src/views/actors-page.ts';
import { keyFigures } from '../../src/views/figures.ts';
import { entryName } from '../../src/views/link.ts';
import { page } from '../../src/views/page.ts';
import { quoteBlock } from '../../src/views/quote-block.ts';
import { searchRecord } from '../../src/views/search-record.ts';
import { sourcePage } from '../../src/views/source-page.ts';
import { shortened, textIn } from '../../src/views/text.ts';
import { both, aDossier, anActor, anEvent, aQuote, aSource } from '../fixtures/dossier.ts';
import { assembled } from '../fixtures/assembled.ts';
import { en, nl, quoting } from '../fixtures/view-parts.ts';

describe('a text for readers of a language', () => {
  test('is their own where there is one', () => {
    expect(textIn({ nl: 'ja', en: 'yes' }, 'en')).toEqual({ text: 'yes', lang: 'en', foreign: false });
  });

  test('is the other where there is none, and says so', () => {
    expect(textIn({ nl: 'ja' }, 'en')).toEqual({ text: 'ja', lang: 'nl', foreign: true });
  });

  test.each([
    ['exactly long enough', 19, 'exactly long enough'],
    ['cut at a word, not within', 15, 'cut at a word…'],
    ['Onafgebroken', 5, 'Onaf…'],
    ['👩👩👩', 4, '👩…'],
  ])('is cut at a word: %s', (text, length, cut) => {
    expect(shortened(text, length)).toBe(cut);
  });
});

describe('backlinks', () => {
  test('are named from where they lead to, in the language of the reader, mentions last', async () => {
    const dossier = await assembled(
      aDossier({
        actors: [
          anActor(),
          anActor({
            id: 'wim',
            kind: 'person',
            relations: [{ type: 'works-for', to: 'parket', role: { nl: 'griffier', en: 'clerk' } }],
          }),
        ],
        events: [anEvent({ id: 'inval', participants: [{ actor: 'parket', role: 'partner' }] })],
      }),
    );
    const seen = (locale: 'nl' | 'en') =>
      backlinks(dossier, locale, ref('actors', 'parket')).map(({ label, links }) => [
        label,
        ...links.map(({ link, role }) => `${link.text}${role ? `, ${role.text}` : ''}`),
      ]);
    expect(seen('nl')).toEqual([
      ['Werken hier', 'Name of wim, griffier'],
      ['Was als partner betrokken bij', 'Title of inval'],
      ['Vermeld in', 'Samenvatting'],
    ]);
    expect(seen('en')).toEqual([
      ['Work here', 'Name of wim, clerk'],
      ['Was involved in, as a partner', 'Title of inval'],
      ['Mentioned in', 'Summary'],
    ]);
  });
});

describe('a quotation', () => {
  test('keeps its words and gets a translation only for readers of another language', async () => {
    const dossier = await assembled(
      aDossier({
        quotes: [aQuote({ segments: [{ exact: 'Eén.' }, { exact: 'Twee.' }], translations: { en: ['One.', 'Two.'] } })],
      }),
    );
    const [quote] = [...dossier.quotes.values()];
    if (!quote) throw new Error('The dossier has a quotation.');
    expect(quoteBlock(dossier, 'nl', quote)).toMatchObject({
      segments: ['Eén.', 'Twee.'],
      lang: 'nl',
      translation: undefined,
      foreignLanguage: undefined,
    });
    expect(quoteBlock(dossier, 'en', quote)).toMatchObject({
      segments: ['Eén.', 'Twee.'],
      lang: 'nl',
      translation: { lang: 'en', texts: ['One.', 'Two.'], outdated: false },
      foreignLanguage: 'Dutch',
    });
    // What stands between the segments is left out, and may turn their meaning.
    expect(entryName(dossier, ref('quotes', quote.id), 'nl').text).toBe('Name of parket: ‘Eén. […]’');
  });
});

describe('the title of a source', () => {
  const arabic = 'وكالة أعماق';
  const named = async (parts: Parameters<typeof aSource>[0], locale: 'nl' | 'en') => {
    const dossier = await assembled(aDossier({ translations: 'optional', sources: [aSource(parts)] }));
    return entryName(dossier, ref('sources', 'artikel'), locale);
  };

  test('is in the language of the source, which the page need not name', async () => {
    expect(await named({ title: arabic, language: 'ar' }, 'nl')).toEqual(quoting(nl(arabic), 'ar', arabic));
    expect(await named({ title: 'Het bericht', language: 'nl-BE' }, 'en')).toEqual(
      quoting(en('Het bericht'), 'nl-BE', 'Het bericht'),
    );
  });

  test.each([
    ['in the language of the page', { title: 'Het bericht', language: 'nl-BE' }, 'Het bericht'],
    ['a description by the editors', { title: '[Video van Amaq]', language: 'fr' }, '[Video van Amaq]'],
    ['translated', { title: { nl: 'Bericht', en: 'Report' }, language: 'fr' }, 'Bericht'],
    ['in other letters than its language', { title: 'Bayan', language: 'ar' }, 'Bayan'],
  ])('says no language where it is %s', async (_, parts, title) => {
    expect(await named(parts, 'nl')).toEqual(nl(title));
  });

  test('says its language at the head of its page and in search, and the page does not say that it is translated', async () => {
    const dossier = await assembled(aDossier({ sources: [aSource({ title: arabic, language: 'ar' })] }));
    const [source] = [...dossier.sources.values()];
    if (!source) throw new Error('The dossier has a source.');
    const { title, titleLang, titleWords, citation } = sourcePage(dossier, 'en', source).page;
    expect([title, titleLang, titleWords]).toEqual([arabic, undefined, { text: arabic, lang: 'ar' }]);
    expect(citation).toContain(`‘\u2068${arabic}\u2069’.`);
    expect(searchRecord(dossier, 'en', source)).toMatchObject({ title: arabic, titleLang: 'ar' });
  });
});

test('the words of a source keep their apostrophes as they are, and those of editors are typographic', async () => {
  const dossier = await assembled(
    aDossier({ quotes: [aQuote({ segments: [{ exact: "Foto's." }], translations: { en: ["It's 'a' photo."] } })] }),
  );
  const [quote] = [...dossier.quotes.values()];
  if (!quote) throw new Error('The dossier has a quotation.');
  expect(quoteBlock(dossier, 'en', quote)).toMatchObject({
    segments: ["Foto's."],
    translation: { texts: ["It’s 'a' photo."] },
  });
});

describe('the list of actors', () => {
  test('is sorted by kind, and by name without regard to diacritics', async () => {
    const dossier = await assembled(
      aDossier({
        actors: [
          anActor({ id: 'zoe', kind: 'person', name: 'Zoë' }),
          anActor({ id: 'eva', kind: 'person', name: 'Éva', aliases: ['Evy'] }),
          anActor({ id: 'piet', kind: 'person', name: 'Piet de Boer', sortAs: 'Boer, Piet de' }),
        ],
      }),
    );
    const { groups, letters } = actorsPage(dossier, 'nl');
    expect(groups.map(({ label, actors }) => [label, ...actors.map(({ link }) => link.text)])).toEqual([
      ['Personen', 'Piet de Boer', 'Éva', 'Zoë'],
      ['Organisaties', 'Name of parket'],
    ]);
    expect(letters.map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)])).toEqual([
      ['B', 'Boer, Piet de'],
      ['E', 'Éva', 'Evy'],
      ['N', 'Name of parket'],
      ['Z', 'Zoë'],
    ]);
  });

  test('does not pass on a function that the editors correct without saying so', async () => {
    const dossier = await assembled(
      aDossier({
        actors: [
          anActor(),
          anActor({
            id: 'wim',
            kind: 'person',
            relations: [
              {
                type: 'leads',
                to: 'parket',
                role: both('hoofd'),
                note: { kind: 'correction', text: both('Dat is hij niet.') },
              },
            ],
          }),
        ],
      }),
    );
    const [people] = actorsPage(dossier, 'nl').groups;
    expect(people?.actors[0]?.detail).toEqual([nl('hoofd, Name of parket (correctie van de redactie)')]);
  });

  test.each([
    ['of a function', { nl: 'hoofd' }, both('Bureau'), [nl('hoofd', true), en(', Bureau (disputed)')]],
    ['of a name', both('head'), { nl: 'Het bureau' }, [en('head, '), nl('Het bureau', true), en(' (disputed)')]],
    ['of both', { nl: 'hoofd' }, { nl: 'Het bureau' }, [nl('hoofd, Het bureau', true), en(' (disputed)')]],
    [
      'after words of its own',
      undefined,
      { nl: 'Het bureau' },
      [en('Heads '), nl('Het bureau', true), en(' (disputed)')],
    ],
  ])('marks the foreign words %s, and no others', async (_, role, name, detail) => {
    const dossier = await assembled(
      aDossier({
        translations: 'optional',
        actors: [
          anActor({ name }),
          anActor({
            id: 'wim',
            relations: [
              { type: 'leads', to: 'parket', role, note: { kind: 'dispute', text: both('Dat is hij niet.') } },
            ],
          }),
        ],
      }),
    );
    const actors = actorsPage(dossier, 'en').groups.flatMap((group) => group.actors);
    expect(actors.find(({ id }) => id === 'wim')?.detail).toEqual(detail);
  });
});

describe('a key figure', () => {
  test.each([
    ['nl', 'meer dan 26.000'],
    ['en', 'more than 26,000'],
  ] as const)('is worded as the source qualifies it: %s', async (locale, number) => {
    const dossier = await assembled(
      aDossier({
        events: [
          anEvent({
            id: 'inval',
            figures: [
              { id: 'items', value: 26000, qualifier: 'more-than', unit: both('items'), label: both('offline') },
            ],
          }),
        ],
        keyFigures: [{ event: 'inval', figure: 'items' }],
      }),
    );
    expect(keyFigures(dossier, locale).map((figure) => `${figure.qualifier} ${figure.number}`)).toEqual([number]);
  });
});

describe('what the page of an entry tells the search index', () => {
  test('of an event: its title, its date and first day, and what it has to do with', async () => {
    const dossier = await assembled(
      aDossier({
        events: [
          anEvent({
            id: 'inval',
            date: '2018/2019',
            participants: [
              { actor: 'parket', role: 'executor', evidence: [{ source: 'artikel', exact: 'de gezochte woorden' }] },
            ],
          }),
        ],
      }),
    );
    expect(searchRecord(dossier, 'nl', ref('events', 'inval'))).toEqual({
      kind: 'events',
      title: 'Title of inval',
      names: [],
      speaker: undefined,
      date: 'van 2018 tot en met 2019',
      day: 17_532,
      years: [2018, 2019],
      actors: ['parket'],
      sources: ['artikel'],
    });
  });

  test('of an actor: its names in both languages, and the years of what it took part in', async () => {
    const dossier = await assembled(
      aDossier({
        actors: [anActor({ name: { nl: 'Het parket', en: 'The office' }, aliases: ['Parket'] })],
        events: [
          anEvent({ id: 'inval', date: '2018', participants: [{ actor: 'parket', role: 'executor' }] }),
          anEvent({ id: 'proces', date: '2020-03', participants: [{ actor: 'parket', role: 'participant' }] }),
        ],
      }),
    );
    expect(searchRecord(dossier, 'en', ref('actors', 'parket'))).toEqual({
      kind: 'actors',
      title: 'The office',
      names: ['Het parket', 'The office', 'Parket'],
      speaker: undefined,
      date: undefined,
      day: undefined,
      years: [2018, 2020],
      actors: ['parket'],
      sources: [],
    });
  });

  test('of a quotation: its words in their language, who said them, and that the date is only that of the source', async () => {
    const dossier = await assembled(aDossier({ quotes: [aQuote()], sources: [aSource({ issued: '2024-05' })] }));
    expect(searchRecord(dossier, 'en', ref('quotes', 'uitspraak'))).toEqual({
      kind: 'quotes',
      title: '‘Dat is zo.’',
      titleLang: 'nl',
      names: [],
      speaker: 'Name of parket',
      date: 'source of May\u00a02024',
      day: 19_844,
      years: [2024],
      actors: ['parket'],
      sources: ['artikel'],
    });
  });
});

describe('the frame of a page', () => {
  test('leads to itself in both languages, under the base path', async () => {
    const dossier = await assembled(aDossier(), { url: 'https://site.example', base: '/d/' });
    const view = page(dossier, 'en', { path: 'actors/', title: 'Actors', description: '', section: 'actors' });
    expect(view.alternates).toEqual([
      { hreflang: 'nl', href: 'https://site.example/d/nl/actors/' },
      { hreflang: 'en', href: 'https://site.example/d/en/actors/' },
      { hreflang: 'x-default', href: 'https://site.example/d/nl/actors/' },
    ]);
    expect(view.counterparts).toEqual([{ locale: 'nl', href: '/d/nl/actors/' }]);
    expect(view.citation).toBe(
      'Editors. ‘Actors’. A dossier, First edition. As of 31\u00a0January\u00a02025. https://site.example/d/en/actors/',
    );
    expect(view.windowTitle).toBe('Actors – A dossier');
  });

  test('has no absolute address where the editors gave none', async () => {
    const dossier = await assembled(aDossier(), { url: undefined, base: '/' });
    const view = page(dossier, 'nl', { path: '', title: 'A dossier', description: '', section: 'summary' });
    expect([view.canonical, view.alternates, view.exports]).toEqual([undefined, [], []]);
  });
});
