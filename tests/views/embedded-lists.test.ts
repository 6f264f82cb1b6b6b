import { beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { actorsGiven, embeddedActors, embeddedTimeline } from '../../src/views/embedded-lists.ts';
import { actorGroups } from '../../src/views/actors-page.ts';
import { listRoom } from '../../src/views/list-room.ts';
import { givenPart, timelineItems, timelinePages } from '../../src/views/timeline-page.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aBriefing, aDossier, anActor, anEvent, aQuote, both } from '../fixtures/dossier.ts';
import { en, link, nl, quoting } from '../fixtures/view-parts.ts';

/** Room for so much, whole or not. */
const only = (weight: number) => ({ whole: weight, cut: weight });

const count = 1_200;
const numbers = Array.from({ length: count }, (_, index) => index);
const eventId = (number: number): string => `e${String(number).padStart(4, '0')}`;
const both2 = (path: string, text: string) => ({
  [`briefings/${path}/nl.mdx`]: aBriefing('nl', text),
  [`briefings/${path}/en.mdx`]: aBriefing('en', text),
});

/** 1,200 events from 1980 to 2019, of two actors in turn, and 62 actors. */
const long = (): Promise<Dossier> =>
  assembled(
    aDossier({
      actors: [
        anActor({ id: 'havana', name: { nl: 'Havana-ploeg' } }),
        ...numbers.slice(0, 60).map((number) => anActor({ id: `a${number}`, kind: 'group', name: `Group ${number}` })),
      ],
      summary: 'Text.',
      translations: 'optional',
      events: numbers.map((number) =>
        anEvent({
          id: eventId(number),
          date: String(1980 + Math.floor((number * 40) / count)),
          description: both('What happened, in so many words that few of such events fit into a text.'),
          participants: [{ actor: ['parket', 'havana'][number % 2] ?? '', role: 'partner' }],
        }),
      ),
      files: {
        ...both2('kort', '<Timeline />\n\n<Actors />'),
        ...both2('vol', `${'Woorden '.repeat(1_500)}\n\n<Timeline />`),
        ...both2('twee', '<Timeline />\n\n<Timeline from="1990" />'),
      },
    }),
  );

let dossier: Dossier;
beforeAll(async () => {
  dossier = await long();
});

describe('the timeline in a text', () => {
  test('is whole where it fits, and leads nowhere', () => {
    const part = givenPart({ from: '1980', to: '1980' });
    expect(embeddedTimeline(dossier, 'nl', part, only(10_000))).toEqual({
      items: timelineItems(dossier, 'nl', part),
      more: undefined,
    });
    expect(embeddedTimeline(dossier, 'nl', givenPart({ from: '2030' }), only(500))).toEqual({
      items: [],
      more: undefined,
    });
  });

  test('says less of each event before it leaves any out', () => {
    const part = givenPart({ from: '1980', to: '1980', actors: 'parket' });
    const lines = timelineItems(dossier, 'en', part).map((item) => ({ ...item, lead: undefined }));
    expect(lines.length).toBe(15);
    expect(embeddedTimeline(dossier, 'en', part, only(900))).toEqual({ items: lines, more: undefined });
  });

  test.each([
    ['nl', nl('Alle 1.200 gebeurtenissen: tijdlijn')],
    ['en', en('All 1,200 events: timeline')],
  ] as const)('shows the first events that fit, and leads to all, in %s', (locale, text) => {
    const { items, more } = embeddedTimeline(dossier, locale, {}, only(500));
    expect(items.map(({ id }) => id)).toEqual(numbers.slice(0, items.length).map(eventId));
    expect(items.length).toBeGreaterThan(5);
    expect(items.length).toBeLessThan(15);
    expect(more).toEqual(link(`/${locale}/timeline/`, text));
  });

  test('leads to the page of the timeline on which a period begins', () => {
    const { more } = embeddedTimeline(dossier, 'en', givenPart({ from: '2001', to: '2010' }), only(500));
    const first = eventId(numbers.findIndex((number) => 1980 + Math.floor((number * 40) / count) === 2001));
    const page = timelinePages(dossier).find(
      ({ locale, view }) => locale === 'en' && view.items.some(({ id }) => id === first),
    );
    expect(page?.path).toBeDefined();
    expect(more).toEqual(link(`/en/timeline/${page?.path ?? ''}/#${first}`, en('All 300 events: timeline')));
  });

  test('leads to the line at which a period begins where the timeline is one page', async () => {
    const events = [2001, 2002].map((year) => anEvent({ id: `in-${year}`, date: String(year) }));
    const short = await assembled(aDossier({ events }));
    expect(embeddedTimeline(short, 'nl', givenPart({ from: '2001' }), only(50)).more).toEqual(
      link('/nl/timeline/#in-2001', nl('Alle 2 gebeurtenissen: tijdlijn')),
    );
  });

  test('leads to the page of one actor, in whatever language that has a name, and to the timeline for several', () => {
    const more = (actors: string) => embeddedTimeline(dossier, 'en', givenPart({ actors }), only(500)).more;
    expect(more('parket')).toEqual(link('/en/actors/parket/', en('All 600 events: Name of parket')));
    expect(more('havana')).toEqual(
      link('/en/actors/havana/', quoting(en('All 600 events: Havana-ploeg'), 'nl', 'Havana-ploeg')),
    );
    expect(more('parket havana')).toEqual(link('/en/timeline/', en('All 1,200 events: timeline')));
  });
});

describe('actors in a text', () => {
  test('are all there where they fit', () => {
    expect(embeddedActors(dossier, 'nl', actorsGiven(dossier, undefined), only(10_000))).toEqual({
      groups: actorGroups(dossier, 'nl'),
      more: undefined,
    });
  });

  test.each([
    ['nl', nl('Alle 62 actoren: lijst van actoren')],
    ['en', en('All 62 actors: list of actors')],
  ] as const)('are those that most leads to where they do not, with the way to all, in %s', (locale, text) => {
    const { groups, more } = embeddedActors(dossier, locale, actorsGiven(dossier, undefined), only(45));
    expect(groups.flatMap(({ actors }) => actors.map(({ id }) => id)).toSorted()).toEqual(['havana', 'parket']);
    expect(more).toEqual(link(`/${locale}/actors/`, text));
  });

  test('are the first that the editors name', () => {
    const given = actorsGiven(dossier, 'a9 a3  a9 a1 parket');
    expect(given.map(({ id }) => id)).toEqual(['a9', 'a3', 'a1', 'parket']);
    const { groups, more } = embeddedActors(dossier, 'en', given, only(30));
    expect(groups.flatMap(({ actors }) => actors.map(({ id }) => id))).toEqual(['a3', 'a9']);
    expect(more?.text).toBe('All 4 actors: list of actors');
  });
});

describe('what a list in a text may weigh', () => {
  const room = (id: string | undefined): number => Math.round(listRoom(dossier, 'nl', id).cut);

  test('is what the briefing leaves of its page, shared with its other long lists', () => {
    // All actors are no long list, but they weigh.
    expect(room('kort')).toBeGreaterThan(2_400);
    expect(room('kort')).toBeLessThan(2_800);
    expect(room('twee')).toBeGreaterThan(1_600);
    expect(room('twee')).toBeLessThan(1_750);
  });

  test('is more for a list that its editors meant to print: ninety short events stand whole', () => {
    const some = (from: string, to: string) =>
      embeddedTimeline(dossier, 'nl', givenPart({ from, to }), listRoom(dossier, 'nl', 'vol'));
    const [ninety, more] = [some('1990', '1992'), some('1990', '1999')];
    expect([ninety.items.length, ninety.more, ninety.items[0]?.lead !== undefined]).toEqual([90, undefined, true]);
    expect([more.items.length < 5, more.more?.text]).toEqual([true, 'Alle 300 gebeurtenissen: tijdlijn']);
    expect(listRoom(dossier, 'nl', undefined)).toEqual({ whole: 2_000, cut: 400 });
  });

  test('is a line or two where the briefing leaves nothing, and a few lines in the summary', () => {
    expect([room('vol'), room(undefined)]).toEqual([180, 400]);
  });
});

test('all that stands in a briefing counts', async () => {
  const of = async (text: string): Promise<number> => {
    const all = await assembled(
      aDossier({
        actors: numbers.slice(0, 60).map((number) => anActor({ id: `a${number}` })),
        events: [
          anEvent({
            id: 'inval',
            figures: [{ id: 'items', value: 3, qualifier: 'exactly', unit: both('items'), label: both('offline') }],
          }),
        ],
        quotes: [aQuote({ id: 'uitspraak' })],
        keyFigures: [{ event: 'inval', figure: 'items' }],
        files: both2('kort', `<Actors />\n\n${text}`),
      }),
    );
    return listRoom(all, 'nl', 'kort').cut;
  };
  const texts = [
    ['.', 'Woorden.'],
    ['.', '[.](actor:parket)'],
    ['Een.', 'Een.<Cite source="artikel" exact="Dat is zo." />'],
    ['.', '<Quote id="uitspraak" />'],
    ['.', '<Event id="inval" />'],
    ['.', '<Figures event="inval" />'],
    ['.', '<Figures />'],
    ['.', '<Source id="artikel" />'],
    ['.', '<Timeline />'],
    ['.', '<Actors ids="a1 a2" />'],
  ] as const;
  for (const [without, text] of texts) expect([text, (await of(text)) < (await of(without))]).toEqual([text, true]);
});
