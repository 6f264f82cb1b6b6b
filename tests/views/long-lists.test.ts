import { beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { entryId } from '../../src/schema/entry-ref.ts';
import { locales } from '../../src/schema/locales.ts';
import { actorsList, actorsPages } from '../../src/views/actors-list.ts';
import { actorPage } from '../../src/views/actor-page.ts';
import { briefingsPages } from '../../src/views/briefings-page.ts';
import { entryParts } from '../../src/views/entry-parts.ts';
import { eventPage } from '../../src/views/event-page.ts';
import type { Jumps } from '../../src/views/jumps.ts';
import { partsOfList } from '../../src/views/list-pages.ts';
import { quotesPages } from '../../src/views/quotes-list.ts';
import { siteMapPage } from '../../src/views/site-map-page.ts';
import { sourcesPages } from '../../src/views/sources-page.ts';
import { summaryPage } from '../../src/views/summary-page.ts';
import { timelinePages } from '../../src/views/timeline-page.ts';
import { verificationPages } from '../../src/views/verification-list.ts';
import { aDossier, anActor, anEvent, aQuote, aSource, both } from '../fixtures/dossier.ts';
import { assembled } from '../fixtures/assembled.ts';
import { fullDossier, present } from '../fixtures/full-dossier.ts';

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
const numbers = Array.from({ length: 10 }, (_, index) => index);
const ids = letters.flatMap((letter) => numbers.map((number) => `${letter}${number}`));

/** 261 actors, 260 events, quotations and sources; the events are all of `a0`, who said all at the first of them. */
const of = (collection: string): string[] => ids.map((id) => `${id}-${collection}`);

const long = (): Promise<Dossier> =>
  assembled(
    aDossier({
      actors: ids.map((id) => anActor({ id, name: `${id} of the alliance`, kind: 'group' })),
      events: of('events').map((id, index) =>
        anEvent({
          id,
          date: String(1990 + (index % 30)),
          description: both(`What happened at ${id}, in so many words that few of them fit on a page.`),
          participants: [{ actor: 'a0', role: 'partner' }],
        }),
      ),
      quotes: of('quotes').map((id) =>
        aQuote({ id, speaker: 'a0', event: 'a0-events', segments: [{ exact: `Dat ${id} zo is.` }] }),
      ),
      sources: of('sources').map((id) => aSource({ id, title: `${id}: a report` })),
    }),
  );

const labels = (jumps: Jumps | undefined) =>
  jumps?.sections.map(({ title, ranges }) => [title, ranges.map(({ label, count }) => `${label} ${count}`).join(', ')]);

describe('what does not fit on a page', () => {
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = await long();
  });

  test('the list of actors has a part for each range of letters, the first at the address of the list', () => {
    const pages = actorsPages(dossier).filter(({ locale }) => locale === 'en');
    expect(pages.map(({ path, view }) => [path, view.page.title])).toEqual([
      [undefined, 'Actors'],
      ['group_a_v', 'Actors: Groups, A–V'],
      ['group_w_z', 'Actors: Groups, W–Z'],
      ['name_a_p', 'Actors: A to Z, A–P'],
      ['name_q_z', 'Actors: A to Z, Q–Z'],
    ]);
    expect(labels(pages[0]?.jumps)).toEqual([
      ['Organisations', 'N 1'],
      ['Groups', 'A–V 220, W–Z 40'],
      ['A to Z', 'A–P 161, Q–Z 100'],
    ]);
    expect(pages[2]?.jumps).toMatchObject({
      previous: { href: '/en/actors/group_a_v/', text: 'Groups, A–V' },
      next: { href: '/en/actors/name_a_p/', text: 'A to Z, A–P' },
      pieces: [],
    });
    expect(labels(pages[2]?.jumps)).toEqual([
      ['Organisations', 'N 1'],
      ['Groups', 'A–V 220, W–Z 40'],
      ['A to Z', 'A–Z 261'],
    ]);
    expect(pages[2]?.view.page.trail.map(({ href }) => href)).toEqual(['/en/', '/en/actors/']);
    expect(pages[2]?.view.page.counterparts).toEqual([{ locale: 'nl', href: '/nl/actors/group_w_z/' }]);
  });

  test.each(locales)('every entry is in the parts of its list once, in %s', (locale) => {
    const own = <P extends { locale: string }>(pages: readonly P[]): P[] =>
      pages.filter((each) => each.locale === locale);
    const hrefs = (collection: string): string[] =>
      of(collection)
        .map((id) => `/${locale}/${collection}/${id}/`)
        .toSorted();
    const actors = own(actorsPages(dossier)).flatMap(({ view }) => view.groups.flatMap((group) => group.actors));
    expect(actors.map(({ id }) => id).toSorted()).toEqual([...ids, 'parket'].toSorted());
    const events = own(timelinePages(dossier)).flatMap(({ view }) => view.items);
    expect(events.map(({ id }) => id)).toEqual(dossier.timeline.map(({ id }) => id));
    const sources = own(sourcesPages(dossier)).flatMap(({ view }) => view.rows);
    expect(sources.map(({ link }) => link.href).toSorted()).toEqual(
      [...hrefs('sources'), `/${locale}/sources/artikel/`].toSorted(),
    );
    const quotes = own(quotesPages(dossier)).flatMap(({ view }) => (view.compact ? [view.compact] : []));
    for (const title of new Set(quotes.map((each) => each.title))) {
      const rows = quotes
        .filter((each) => each.title === title)
        .flatMap(({ groups }) => groups.flatMap((group) => group.rows));
      expect(rows.map(({ link }) => link.href).toSorted()).toEqual(hrefs('quotes'));
    }
  });

  test('both languages have the same addresses', () => {
    const lists = [actorsPages, timelinePages, sourcesPages, quotesPages, verificationPages];
    for (const pages of lists) {
      const of = (locale: string) =>
        pages(dossier).flatMap((each) => (each.locale === locale ? (each.path ?? '') : []));
      expect(of('nl')).toEqual(of('en'));
      expect(of('nl').length).toBeGreaterThan(2);
    }
  });

  test('a year that is too long is cut, and its page leads to the others of that year', async () => {
    const year = await assembled(
      aDossier({ events: ids.map((id) => anEvent({ id, date: '2019', description: both(`At ${id} `.repeat(9)) })) }),
    );
    const pages = timelinePages(year).filter(({ locale }) => locale === 'nl');
    expect(pages[1]?.path).toBe('2019_2');
    expect(pages[1]?.view.page.title).toBe(`Tijdlijn: 2019, deel 2 van ${pages.length}`);
    expect(pages[1]?.jumps?.pieces[0]?.ranges.slice(0, 2)).toEqual([
      { label: '1', href: '/nl/timeline/', count: '', current: false },
      { label: '2', href: '/nl/timeline/2019_2/', count: '', current: true },
    ]);
  });

  test('the page of an actor shows the first, and leads to all', () => {
    const view = actorPage(dossier, 'en', present(dossier.actors.get(entryId('a0'))));
    expect(view.quotes).toEqual([]);
    expect(view.quoteRows?.flatMap(({ rows }) => rows.map(({ link }) => link.text))).toEqual(
      ['a0', 'a1', 'a2', 'a3', 'a4'].map((id) => `‘Dat ${id}-quotes zo is.’`),
    );
    expect(view.backlinks.map(({ links }) => links.length)).toEqual([5, 1]);
    expect(view.jumps?.sections.map(({ title, count }) => [title, count])).toEqual([
      ['Was involved in, as a partner', '260'],
      ['In their own words', '260'],
    ]);
    const parts = entryParts(dossier).filter(
      ({ locale, id, collection }) => `${locale} ${collection}/${id}` === 'en actors/a0',
    );
    expect(parts[0]).toMatchObject({ part: 'in-partner_t_1', view: { page: { path: 'actors/a0/in-partner_t_1/' } } });
    expect(parts.flatMap(({ view: { quotes } }) => quotes.flatMap(({ rows }) => rows)).length).toBe(260);
    expect(parts.flatMap(({ view: { backlinks } }) => backlinks.flatMap(({ links }) => links)).length).toBe(260);
    expect(parts[0]?.view.page.trail.map(({ href }) => href)).toEqual(['/en/', '/en/actors/', '/en/actors/a0/']);
  });

  test('the page of an event shows its first quotations, and one that has few shows all', () => {
    expect(eventPage(dossier, 'nl', present(dossier.events.get(entryId('a0-events')))).quoteRows?.length).toBe(1);
    const other = eventPage(dossier, 'nl', present(dossier.events.get(entryId('b0-events'))));
    expect([other.quoteRows, other.jumps]).toEqual([undefined, undefined]);
  });

  test('the map leads to the parts of each list, and to a list that has none', () => {
    const map = siteMapPage(dossier, 'en');
    expect([map.letters, map.kinds]).toEqual([[], []]);
    expect(map.lists?.map(({ title, jumps }) => [title, jumps.sections[0]?.ranges[0]?.href])).toEqual([
      ['Actors', '/en/actors/name_a_p/'],
      ['Timeline', '/en/timeline/'],
      ['Quotes', '/en/quotes/'],
      ['Sources', '/en/sources/'],
    ]);
  });

  test('the summary names the actors that most leads to, at most 12', () => {
    const named = summaryPage(dossier, 'en').actors.flatMap(({ actors }) => actors.map(({ id }) => id));
    expect(named.length).toBe(12);
    expect(named).toContain('a0');
  });
});

test('quotations weigh on the page of who said them with all their words', async () => {
  /** How many of twelve stand there, with all their words or as lines. */
  const said = async (words: string): Promise<(number | undefined)[]> => {
    const dossier = await assembled(
      aDossier({
        quotes: ids.slice(0, 12).map((id) => aQuote({ id, segments: [{ exact: `${id} ${words}` }] })),
        files: { 'provenance.lock.json': undefined },
      }),
    );
    const { quotes, quoteRows } = actorPage(dossier, 'nl', present(dossier.actors.get(entryId('parket'))));
    return [quotes.length, quoteRows?.flatMap(({ rows }) => rows).length];
  };
  expect(await said('zei hij.')).toEqual([12, undefined]);
  expect(await said(`zei ${'en zei '.repeat(60)}hij.`)).toEqual([0, 5]);
});

test('what fits on a page has no parts', async () => {
  const dossier = await fullDossier();
  for (const pages of [actorsPages, timelinePages, sourcesPages, quotesPages, briefingsPages, verificationPages])
    expect(pages(dossier).map(({ locale, path, jumps }) => [locale, path, jumps])).toEqual([
      ['nl', undefined, undefined],
      ['en', undefined, undefined],
    ]);
  expect(siteMapPage(dossier, 'nl').lists).toBeUndefined();
  expect(entryParts(dossier)).toEqual([]);
  expect(partsOfList(actorsList(dossier)).length).toBeGreaterThan(0);
});
