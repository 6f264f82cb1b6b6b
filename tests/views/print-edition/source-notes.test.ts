import { describe, expect, test } from 'vitest';
import { inlineText } from '../../../src/document/inline.ts';
import type { SourceNote } from '../../../src/document/finding.ts';
import type { Document } from '../../../src/document/nodes.ts';
import { assemble } from '../../../src/dossier/dossier.ts';
import { checkContent } from '../../../src/dossier/check-content.ts';
import { printEdition } from '../../../src/views/print-edition/edition.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier, anActor, anEvent, aQuote, aSource } from '../../fixtures/dossier.ts';
import { lockOf } from '../../fixtures/locked.ts';
import { nodesOf } from '../../harness/nodes.ts';

const harbour = { source: 'artikel', exact: 'de haven ging open' };
const mayor = { source: 'artikel', exact: 'de burgemeester' };

const entries = {
  actors: [
    anActor({ id: 'wim', name: 'Wim', relations: [{ type: 'works-for', to: 'parket', evidence: [mayor, harbour] }] }),
  ],
  events: [
    anEvent({
      id: 'opening',
      date: '2024-05',
      place: { name: 'Gent', evidence: [harbour] },
      participants: [{ actor: 'wim', role: 'speaker', evidence: [mayor, { ...mayor, credibility: 4 }] }],
    }),
  ],
  quotes: [aQuote({ segments: [{ exact: 'de haven ging open' }] })],
};
const content = aDossier(entries);

const notesOf = ({ parts }: Document): readonly SourceNote[] =>
  nodesOf(parts, 'source-notes').flatMap(({ notes }) => notes);

describe('source notes', () => {
  test('are numbered in the order of reading, each passage once, and lead back to every place', async () => {
    const notes = notesOf(printEdition(await assembled(content), ['nl']));
    expect(notes.map(({ number, exact, usedAt }) => [number, exact, ...usedAt.map(({ anchor }) => anchor)])).toEqual([
      [
        1,
        'de haven ging open',
        'note-1-part-timeline',
        'note-1-actors-wim',
        'note-1-events-opening',
        'note-1-quotes-uitspraak',
      ],
      [2, 'de burgemeester', 'note-2-actors-wim', 'note-2-events-opening'],
      [3, 'de burgemeester', 'note-3-events-opening'],
    ]);
  });

  test('are numbered by what stands first in an entry: the figures of an event before what is known of it', async () => {
    const event = anEvent({
      figures: [
        {
          id: 'bruggen',
          value: 3,
          unit: { nl: 'bruggen', en: 'bridges' },
          label: { nl: 'open', en: 'open' },
          evidence: [mayor],
        },
      ],
      participants: [{ actor: 'parket', role: 'speaker', evidence: [harbour] }],
    });
    const { parts } = printEdition(await assembled(aDossier({ events: [event] })), ['nl']);
    const [opening] = nodesOf(parts, 'entry').filter(({ key }) => key === 'events/operatie');
    expect(nodesOf(opening, 'notes').flatMap(({ refs }) => refs.map(({ number }) => number))).toEqual([1, 2]);
  });

  test('begin with those of the summary, once for both of its languages, and say that it uses them', async () => {
    const cite = (exact: string) => `<Cite source="artikel" exact="${exact}" />`;
    const summary = `[x](actor:parket) Een ${cite('de burgemeester')} ${cite('de eerste boot')}.`;
    const dossier = await assembled(aDossier({ ...entries, summary }));
    const { parts } = printEdition(dossier, ['nl', 'en']);
    expect(nodesOf(parts[1], 'notes').map(({ refs }) => refs.map(({ number, id }) => [number, id]))).toEqual([
      [
        [1, 'note-1-part-summary'],
        [2, 'note-2-part-summary'],
      ],
      [
        [1, undefined],
        [2, undefined],
      ],
    ]);
    const used = notesOf(printEdition(dossier, ['nl', 'en'])).map(({ exact, usedAt }) => [
      exact,
      usedAt[0]?.title.map(({ value }) => value.text),
    ]);
    expect(used.slice(0, 3)).toEqual([
      ['de burgemeester', ['Samenvatting', 'Summary']],
      ['de eerste boot', ['Samenvatting', 'Summary']],
      ['de haven ging open', ['Tijdlijn', 'Timeline']],
    ]);
  });

  test('are referred to in ascending order, with one id for each place that they lead back to', async () => {
    const { parts } = printEdition(await assembled(content), ['nl', 'en']);
    const wim = nodesOf(parts, 'entry').find(({ key }) => key === 'actors/wim');
    const [relation] = nodesOf(wim, 'columns').filter((columns) => nodesOf(columns, 'fact').length > 0);
    expect(
      relation?.cells.map(({ lang, value }) => [lang, nodesOf(value, 'notes').flatMap(({ refs }) => refs)]),
    ).toEqual([
      [
        'nl',
        [
          { number: 1, id: 'note-1-actors-wim' },
          { number: 2, id: 'note-2-actors-wim' },
        ],
      ],
      [
        'en',
        [
          { number: 1, id: undefined },
          { number: 2, id: undefined },
        ],
      ],
    ]);
  });

  test('are two where two sources have passages at the same place', async () => {
    const there = { source: 'krant', exact: 'de haven ging op' };
    const two = aDossier({
      sources: [aSource({ id: 'krant' })],
      events: [anEvent({ place: { name: 'Gent', evidence: [{ ...harbour, exact: 'de haven ging op' }, there] } })],
    });
    const { content: checked } = await checkContent('content', two);
    if (!checked) throw new Error('The content is sound.');
    const dossier = assemble(checked, { url: undefined, base: '/' }, { provenance: await lockOf(two) });
    expect(notesOf(printEdition(dossier, ['nl'])).map(({ exact }) => exact)).toEqual(['de haven ging op', there.exact]);
  });

  test('say where in the source the passage stands, and how credible it is', async () => {
    const { content: checked } = await checkContent('content', content);
    if (!checked) throw new Error('The content is sound.');
    const dossier = assemble(checked, { url: undefined, base: '/' }, { provenance: await lockOf(content) });
    const notes = notesOf(printEdition(dossier, ['nl', 'en']));
    const { start, end } = dossier.provenance?.passages['actors/wim#relations[0].evidence[0]'] ?? { start: 0, end: 0 };
    expect(
      notes[2]?.place.map(({ value }) => nodesOf(value, 'detail').map(({ children }) => inlineText(children))),
    ).toEqual([
      [`tekens ${start + 1}–${end}`, 'Geloofwaardigheid 4: twijfelachtig'],
      [`characters ${start + 1}–${end}`, 'Credibility 4: doubtful'],
    ]);
  });

  test('lead back to exactly one reference each, which stands where they say', async () => {
    const document = printEdition(await assembled(content), ['nl', 'en']);
    const cells = nodesOf(document.parts, 'grid').flatMap(({ rows }) => rows.flat());
    const refs = [...nodesOf(document.parts, 'notes'), ...nodesOf(document.parts, 'quotation'), ...cells];
    const ids = refs.flatMap((each) => each.refs).flatMap(({ id }) => id ?? []);
    const back = notesOf(document).flatMap(({ usedAt }) => usedAt.map(({ anchor }) => anchor));
    expect(ids.toSorted()).toEqual(back.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
