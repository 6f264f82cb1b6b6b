import { expect, test } from 'vitest';
import { nodeKey } from '../../src/dossier/edges.ts';
import { ref } from '../../src/schema/entry-ref.ts';
import { fullDossier } from '../fixtures/full-dossier.ts';

const dossier = await fullDossier();

test('every relation leads from what declares it to the other, and back', () => {
  const told = dossier.entries.map((entry) => [
    nodeKey(entry),
    dossier.outgoing(entry).map(({ type, to }) => `${type} ${nodeKey(to)}`),
    dossier.incoming(entry).map(({ type, from }) => `${type} ${nodeKey(from)}`),
  ]);
  expect(told).toEqual([
    ['actors/dienst', ['part-of actors/parket'], ['leads actors/wim', 'mentions actors/parket']],
    [
      'actors/parket',
      ['mentions actors/dienst'],
      [
        'part-of actors/dienst',
        'works-for actors/wim',
        'executor events/inval',
        'spoken-by quotes/bericht',
        'mentions summary',
      ],
    ],
    [
      'actors/wim',
      ['works-for actors/parket', 'leads actors/dienst'],
      ['suspect events/inval', 'spoken-by quotes/ontkenning', 'mentions summary'],
    ],
    [
      'events/inval',
      ['executor actors/parket', 'suspect actors/wim'],
      ['follows events/proces', 'spoken-at quotes/ontkenning', 'about quotes/ontkenning', 'mentions briefings/lang'],
    ],
    ['events/overleg', [], []],
    ['events/proces', ['follows events/inval'], []],
    ['quotes/bericht', ['spoken-by actors/parket', 'quoted-from sources/report'], []],
    [
      'quotes/ontkenning',
      ['spoken-by actors/wim', 'spoken-at events/inval', 'about events/inval', 'quoted-from sources/artikel'],
      [],
    ],
    ['sources/artikel', [], ['quoted-from quotes/ontkenning']],
    ['sources/report', [], ['quoted-from quotes/bericht']],
  ]);
});

test('a relation keeps its function, its period, its words and the remark on it', () => {
  const [worksFor] = dossier.outgoing(ref('actors', 'wim'));
  expect(worksFor).toMatchObject({
    role: { nl: 'griffier' },
    date: { edtf: { text: '2018/2019' } },
    evidence: [{ source: ref('sources', 'artikel'), exact: 'griffier Wim' }],
    note: { kind: 'dispute' },
  });
  const [executor] = dossier.outgoing(ref('events', 'inval'));
  expect(executor?.evidence.map(({ exact }) => exact)).toEqual(['het parket viel binnen']);
});
