import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { entryId } from '../../src/schema/entry-ref.ts';
import { evidenceViews } from '../../src/views/evidence.ts';
import { page } from '../../src/views/page.ts';
import { sourcePage, sourcePartPage } from '../../src/views/source-page.ts';
import { assembledOpen } from '../fixtures/assembled.ts';
import { present } from '../fixtures/full-dossier.ts';

const id = entryId<'sources'>('verslag');
const open = await assembledOpen();
const source = present(open.sources.get(id));
const supports = open.supports(id).toSorted((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0));
const whole = present(sourcePage(open, 'en', source).text);

/** The same dossier, its report cut before a paragraph, at a place between the passages. */
const cutAt = 3;
const passagesBefore = whole.paragraphs.slice(0, cutAt).flatMap(({ runs }) => runs.flatMap(({ anchors }) => anchors));
const first = whole.paragraphs.slice(cutAt).flatMap(({ runs }) => runs.flatMap(({ anchors }) => anchors))[0] ?? '';
const start = Number(/\d+/.exec(first)?.[0]) - 1;
const dossier: Dossier = {
  ...open,
  partsOf: () => ({
    starts: [0, start],
    paragraphs: whole.paragraphs.map((_, index) => (index < cutAt ? 1 : 2)),
  }),
};

describe('a source in two parts', () => {
  const main = sourcePage(dossier, 'en', source);
  const further = sourcePartPage(dossier, 'en', source, 2);

  test('has its paragraphs in the one or the other, the notes numbered on', () => {
    const texts = [present(main.text), present(further.text)];
    const shown = texts.map(({ paragraphs }) => paragraphs.map(({ runs }) => runs.map(({ text }) => text)));
    expect(shown.flat()).toEqual(whole.paragraphs.map(({ runs }) => runs.map(({ text }) => text)));
    expect(shown[0]).toHaveLength(cutAt);
    const numbers = texts.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ notes }) => notes.map(({ number }) => number)),
    );
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test('says which part it is, and leads to the other', () => {
    const counted = (part: 0 | 1): number =>
      present([main.text, further.text][part]).paragraphs.flatMap(({ notes }) => notes).length;
    const ways = [
      { href: '/en/sources/verslag/', number: 1, from: 1 },
      { href: '/en/sources/verslag/2/', number: 2, from: start + 1 },
    ];
    const link = (text: string, href: string) => ({ text, href, lang: 'en', foreign: false });
    expect(main.text?.parts).toEqual({
      label: `Part 1 of 2, with ${counted(0)} passages`,
      links: ways.map((way, index) => ({ ...way, current: index === 0 })),
      previous: undefined,
      next: link('part 2 of 2', '/en/sources/verslag/2/'),
    });
    expect(further.text?.parts).toEqual({
      label: `Part 2 of 2, with ${counted(1)} passages`,
      links: ways.map((way, index) => ({ ...way, current: index === 1 })),
      previous: link('part 1 of 2', '/en/sources/verslag/'),
      next: undefined,
    });
  });

  test('has a page whose title and place in the dossier say so, and the facts on the first', () => {
    const { title, windowTitle, path, trail, record, counterparts } = further.page;
    expect([path, counterparts.map(({ href }) => href)]).toEqual(['sources/verslag/2/', ['/nl/sources/verslag/2/']]);
    expect(title).toBe(`${main.page.title}, part 2 of 2`);
    expect(windowTitle).toMatch(/, part 2 of 2( – .+)?$/);
    expect(trail.slice(-1)).toEqual([
      { href: '/en/sources/verslag/', text: main.page.title, lang: 'nl', foreign: true },
    ]);
    expect(record?.title).toBe(`${main.page.title}, part 2 of 2`);
    expect([main.text?.lead, further.text?.lead]).toEqual([whole.lead, '']);
  });

  test('is where evidence leads: to the part that has the words', () => {
    const hrefs = supports.flatMap(({ exact, place }) => {
      const words = { source: { collection: 'sources', id }, exact } as const;
      const [view] = evidenceViews({ ...dossier, placeOf: () => place }, 'en', [words]);
      return view?.href ?? [];
    });
    const anchors = hrefs.map((href) => href.split('#'));
    expect(anchors).toHaveLength(supports.length);
    for (const [address, anchor = ''] of anchors)
      expect(address).toBe(`/en/sources/verslag/${passagesBefore.includes(anchor) ? '' : '2/'}`);
  });
});

test('the title of a window says which part it is, however long the name', () => {
  const input = { path: 'sources/verslag/2/', title: 'Een verslag van '.repeat(20).trim(), part: 'part 2 of 2' };
  const { windowTitle } = page(dossier, 'en', { ...input, description: '' });
  expect(windowTitle).toMatch(/^Een verslag van .+…, part 2 of 2$/);
  expect(windowTitle.length).toBeLessThanOrEqual(71);
});

test('a passage that goes on in the next part is led to from there', () => {
  const begun = present(supports[0]?.place);
  const everything: Dossier = {
    ...dossier,
    supports: () => [{ ...present(supports[0]), place: { ...begun, start: 0, end: start + 5 } }],
  };
  const [one, two] = [sourcePage(everything, 'en', source).text, sourcePartPage(everything, 'en', source, 2).text];
  expect(one?.paragraphs[0]?.runs[0]?.anchors).toEqual([`passage-1-${start + 5}`]);
  expect(one?.paragraphs.flatMap(({ notes }) => notes)).toEqual([]);
  expect(two?.paragraphs.flatMap(({ notes }) => notes).map(({ href }) => href)).toEqual([
    `/en/sources/verslag/#passage-1-${start + 5}`,
  ]);
  expect(one?.parts?.label).toBe('Part 1 of 2, with no passages');
  expect(two?.parts?.label).toBe('Part 2 of 2, with one passage');
});
