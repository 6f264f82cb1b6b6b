import { expect, test } from 'vitest';
import { inlineText } from '../../../src/document/inline.ts';
import type { Block, Document, GridCell } from '../../../src/document/nodes.ts';
import { factsheet, type SheetOf } from '../../../src/views/factsheet/factsheet.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier, anActor, anEvent, aQuote, aSource, both } from '../../fixtures/dossier.ts';

const words = (source: string, exact: string) => ({ source, exact });

const dossier = () =>
  assembled(
    aDossier({
      summary: 'De brug.',
      title: { nl: 'De brug', en: 'The bridge' },
      sources: [aSource({ title: 'Artikel' }), aSource({ id: 'rapport', title: 'Rapport' })],
      actors: [anActor({ name: 'Parket' })],
      events: [
        {
          ...anEvent({
            title: both('Sluiting'),
            participants: [{ actor: 'parket', role: 'executor', evidence: [words('artikel', 'het parket deed het')] }],
            description: { nl: 'De brug ging dicht.', en: 'The bridge closed.' },
          }),
          date: { edtf: '2024-03', evidence: [words('artikel', 'in maart 2024'), words('rapport', 'maart 2024')] },
        },
      ],
      quotes: [aQuote({ draft: true }), aQuote({ id: 'gezegd', segments: [{ exact: 'Dat is zo.' }] })],
    }),
  );

/** A dossier with a summary in English, and an event to which that may link. */
const withSummary = (en: string) =>
  aDossier({
    sources: [aSource({ title: 'Artikel' }), aSource({ id: 'rapport', title: 'Rapport' })],
    events: [
      anEvent({
        title: both('Sluiting'),
        participants: [{ actor: 'parket', role: 'executor', evidence: [words('artikel', 'het parket deed het')] }],
      }),
    ],
    summary: en,
  });

const lineText = ({ children }: GridCell['lines'][number]): string =>
  children.map((each) => (each.type === 'detail' ? ` · ${inlineText([each])}` : inlineText([each]))).join('');

const cells = (blocks: readonly Block[]): string[][] =>
  blocks.flatMap((block) =>
    block.type === 'grid' ? block.rows.map((row) => row.map(({ lines }) => lines.map(lineText).join(' | '))) : [],
  );

const table = ({ parts }: Pick<Document, 'parts'>) =>
  parts.map(({ anchor, children }) => [anchor, cells(children)] as const);
const sheet = async (of: Partial<SheetOf> = {}) =>
  factsheet(await dossier(), 'en', { entries: [], sources: [], ...of });

const date = (also: string, exact: string) => [
  '□',
  `Sluiting | Date: March\u00a02024 | Rests on ${also} too | operatie#date`,
  `${exact} · not looked up in the source yet`,
  '',
];

test('each fact stands beside its words, source by source, and those without words stand last', async () => {
  const lookup = 'not looked up in the source yet';
  expect(table(await sheet())).toEqual([
    [
      'source-artikel',
      [
        date('Rapport', 'in maart 2024'),
        [
          '□',
          'Sluiting | Role: Carried out by: Parket | operatie#participants[0]',
          `het parket deed het · ${lookup}`,
          '',
        ],
        ['□', 'Parket: ‘Dat is zo.’ | Quotation: said by Parket | gezegd#segments', `Dat is zo. · ${lookup}`, ''],
        [
          '□',
          'Parket: ‘Dat is zo.’ | Translation (English): That is so. | gezegd#translations.en',
          `Dat is zo. · ${lookup}`,
          '',
        ],
      ],
    ],
    ['source-rapport', [date('Artikel', 'maart 2024')]],
    [
      'without',
      [['□', 'Sluiting | Description: The bridge closed. | De brug ging dicht. | operatie#description', 'none', '']],
    ],
  ]);
});

test('it can be of some entries or of some sources', async () => {
  expect(table(await sheet({ sources: ['rapport'] }))).toEqual([['source-rapport', [date('Artikel', 'maart 2024')]]]);
  const ofQuote = table(await sheet({ entries: ['gezegd'] }));
  expect(ofQuote.map(([anchor, rows]) => [anchor, rows.length])).toEqual([['source-artikel', 2]]);
});

test('a sentence of running text stands beside the words that it cites, or that what it links to rests on', async () => {
  const cite = '<Cite source="rapport" exact="de brug brak in maart" shown="false" />';
  const en = `The bridge broke in March.${cite} [It closed](event:operatie), says dr. Peeters. All were safe. Twelve are hurt.`;
  const { parts } = factsheet(await assembled(withSummary(en)), 'en', { entries: ['summary'], sources: [] });
  const own = table({ parts }).map(([anchor, rows]) => [
    anchor,
    ...rows.filter(([, fact = '']) => fact.includes('#en')),
  ]);
  const lookup = 'not looked up in the source yet';
  expect(own).toEqual([
    [
      'source-artikel',
      [
        '□',
        'Summary | Sentence (English): It closed, says dr. Peeters. | summary#en[1]',
        `het parket deed het · ${lookup} · evidence of ‘Sluiting’`,
        '',
      ],
    ],
    [
      'source-rapport',
      [
        '□',
        'Summary | Sentence (English): The bridge broke in March. | summary#en[0]',
        `de brug brak in maart · ${lookup} · not shown on the site`,
        '',
      ],
    ],
    ['without', ['□', 'Summary | Sentence (English): Twelve are hurt. | summary#en[2]', 'none', '']],
  ]);
});
