import { expect, test } from 'vitest';
import { mergedText } from '../../src/ingest/merged-text.ts';
import { anActor } from '../fixtures/dossier.ts';
import { present } from '../fixtures/full-dossier.ts';
import { dossierWith, drafted, en, evidence, nl, ofKind } from './ingested.ts';

test.each([
  [
    en('“Norovirus was found in three farms,” said Ruth Adeyemi, head of virology at the Marine Laboratory.'),
    { type: 'works-for', to: 'marine-laboratory', role: { en: 'head of virology' } },
    'Ruth Adeyemi, head of virology at the Marine Laboratory',
  ],
  [
    en(
      'Ann Tully, who chairs the Ardkeen Growers Association, left. ‘The bay is not dirty by itself,’ said Ann Tully.',
    ),
    { type: 'leads', to: 'ardkeen-growers-association' },
    'Ann Tully, who chairs the Ardkeen Growers Association',
  ],
  [
    nl('‘De baai is niet vuil’, zei Ann Tulders, die de Vereniging Oesterbaai voorzit.'),
    { type: 'leads', to: 'vereniging-oesterbaai' },
    'Ann Tulders, die de Vereniging Oesterbaai voorzit',
  ],
])('a person stands to a body as the words beside the name say', async (text, tie, words) => {
  const actors = ofKind(await drafted(text), 'actors');
  expect(actors.flatMap(({ fields }) => fields.relations ?? [])).toEqual([{ ...tie, evidence: evidence(words) }]);
});

const letter = en(
  'Dear Mr Moran,\n\nWe do not agree.\n\nYours sincerely,\n\nJudith Marsh\nManaging director, Tarnside Mill Ltd',
);
const known = [
  anActor({ id: 'judith-marsh', kind: 'person', name: 'Judith Marsh' }),
  anActor({ id: 'mill', kind: 'organisation', name: 'Tarnside Mill Ltd' }),
];

test('what a source says of somebody whom the dossier has is offered as an addition, by what is signed too', async () => {
  const [addition, ...others] = ofKind(await drafted(letter, dossierWith(letter, { actors: known })), 'actors');
  expect(others).toEqual([]);
  expect(present(addition)).toMatchObject({
    into: 'judith-marsh',
    fields: {
      relations: [
        {
          type: 'leads',
          to: 'mill',
          role: { en: 'Managing director' },
          evidence: evidence('Judith Marsh Managing director, Tarnside Mill Ltd'),
        },
      ],
    },
  });
  expect(mergedText('kind: person\nname: Judith Marsh\n', present(addition))).toBe(`kind: person
name: Judith Marsh
relations:
  - type: leads
    to: mill
    role:
      en: Managing director
    evidence:
      - source: artikel
        exact: Judith Marsh Managing director, Tarnside Mill Ltd
`);
});

test('what the dossier has of it from the same source already is not offered again', async () => {
  const relations = [
    { type: 'leads' as const, to: 'mill', evidence: evidence('Managing director, Tarnside Mill Ltd') },
  ];
  const actors = [{ ...present(known[0]), relations }, present(known[1])];
  expect(ofKind(await drafted(letter, dossierWith(letter, { actors })), 'actors')).toEqual([]);
});
