import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/ingest/draft.ts';
import { draftText } from '../../src/ingest/draft-text.ts';
import { anActor } from '../fixtures/dossier.ts';
import { present } from '../fixtures/full-dossier.ts';
import { dossierWith, drafted, type Ingested } from './ingested.ts';

const nl = (text: string, issued?: string): Ingested => ({
  lang: 'nl',
  text,
  ...(issued === undefined ? {} : { issued }),
});
const en = (text: string, issued?: string): Ingested => ({ ...nl(text, issued), lang: 'en' });

const ofKind = <C extends Draft['collection']>(drafts: readonly Draft[], collection: C) =>
  drafts.filter((draft): draft is Extract<Draft, { collection: C }> => draft.collection === collection);

const evidence = (exact: string, sides: { prefix?: string; suffix?: string } = {}) => [
  { source: 'artikel', exact, ...sides },
];

describe('a quotation', () => {
  test('has a segment for each part, its speaker, who reported it, and when it was said', async () => {
    const text = nl(
      '‘Het ruikt daar naar lijm en niemand doet iets’, had een chauffeur volgens vakbondsbestuurder Milan Vos gemeld.\n\n‘Ik kreeg een ontvangstbevestiging’, zei Vos zondag tegen Radio Waterkant. ‘Dat is alles wat ik kreeg.’',
      '2025-05-05',
    );
    const quotes = ofKind(await drafted(text), 'quotes');
    expect(quotes.map(({ fields }) => fields)).toEqual([
      {
        speaker: { description: { nl: 'een chauffeur' } },
        reportedBy: 'milan-vos',
        lang: 'nl',
        source: 'artikel',
        segments: [{ exact: 'Het ruikt daar naar lijm en niemand doet iets' }],
      },
      {
        speaker: 'milan-vos',
        reportedBy: 'radio-waterkant',
        lang: 'nl',
        source: 'artikel',
        segments: [{ exact: 'Ik kreeg een ontvangstbevestiging' }, { exact: 'Dat is alles wat ik kreeg.' }],
        date: { edtf: '2025-05-04', reckoned: true, evidence: evidence('zondag', { prefix: 'Vos', suffix: 'tegen' }) },
      },
    ]);
  });

  test('has words around it only where its own do not tell its place', async () => {
    const text = en(
      '“We never left the house,” said Ann Bow. “We never left the house,” her brother Tom Bow said later.',
    );
    const [first, second] = ofKind(await drafted(text), 'quotes');
    expect(first?.fields.segments).toEqual([{ exact: 'We never left the house,', suffix: '” said' }]);
    expect(second?.fields.segments).toEqual([{ exact: 'We never left the house,', prefix: 'Bow. “' }]);
  });

  test('of nobody that the source tells says so in its file, without a word of ours in its data', async () => {
    const text = en('“Never again will we do this.”');
    const [quote] = ofKind(await drafted(text), 'quotes');
    expect(quote?.fields.speaker).toEqual({ description: { en: '[…]' } });
    expect(draftText(present(quote), 'en')).toContain(
      '# The source does not say who speaks. Write it in place of […]\n',
    );
  });

  test('that somebody has marked is the only one, with what they wrote as a comment', async () => {
    const text = en(
      '“We never left the house,” said Ann Bow. “It was cold,” said Tom Bow on 3 May 2019 in the harbour of Temse.',
    );
    const start = text.text.indexOf('We never');
    const place = { start, end: start + 'We never left the house'.length };
    const speech = {
      segments: [place],
      form: 'whole',
      speakers: [{ name: 'Ann Bow' }],
      evidence: { ...place, because: 'marked' },
      confidence: 1,
    } as const;
    const drafts = await drafted(text, dossierWith(text), [{ speech, note: 'check\nthis' }]);
    expect(drafts.map(({ id }) => id)).toEqual(['ann-bow', 'ann-bow-we-never-left-the']);
    expect(draftText(present(drafts[1]), 'nl')).toContain('\n# Bij het aanduiden genoteerd: check this\n');
  });
});

describe('an actor', () => {
  test('is the one of the dossier, by its name, an alias or the family name of a person', async () => {
    const text = nl(
      '‘Wij sluiten niets uit vandaag’, zei mevrouw Verlinden. ‘Wij zoeken verder naar sporen’, aldus het federaal parket. ‘Het is een lange weg’, zei FP dinsdag.',
    );
    const actors = [
      anActor({ id: 'an-verlinden', kind: 'person', name: 'An Verlinden' }),
      anActor({ id: 'fp', name: 'Federaal Parket', aliases: ['FP'] }),
    ];
    const drafts = await drafted(text, dossierWith(text, { actors }));
    expect(ofKind(drafts, 'actors')).toEqual([]);
    expect(ofKind(drafts, 'quotes').map(({ fields }) => fields.speaker)).toEqual(['an-verlinden', 'fp', 'fp']);
  });

  test('is no one of two with the same family name', async () => {
    const text = nl('‘Wij sluiten niets uit vandaag’, zei mevrouw Verlinden.');
    const actors = ['An', 'Bo'].map((name) =>
      anActor({ id: name.toLowerCase(), kind: 'person', name: `${name} Verlinden` }),
    );
    expect(ofKind(await drafted(text, dossierWith(text, { actors })), 'actors').map(({ id }) => id)).toEqual([
      'verlinden',
    ]);
  });

  test('has its function as a relation where the source names the body, else as a description', async () => {
    const text = en(
      '“The figures are what they are,” said Priya Ramanathan, a vaccinologist at Ellermouth University. “Nobody asked us,” said Luka Perran, a retired docker.',
    );
    const actors = ofKind(await drafted(text), 'actors');
    expect(actors.map(({ fields }) => fields)).toEqual([
      {
        kind: 'person',
        name: 'Priya Ramanathan',
        sortAs: 'Ramanathan, Priya',
        relations: [
          {
            type: 'works-for',
            to: 'ellermouth-university',
            role: { en: 'vaccinologist' },
            evidence: evidence('Priya Ramanathan, a vaccinologist at Ellermouth University'),
          },
        ],
      },
      { kind: 'organisation', name: 'Ellermouth University' },
      {
        kind: 'person',
        name: 'Luka Perran',
        sortAs: 'Perran, Luka',
        description: { en: 'retired docker' },
        evidence: evidence('Luka Perran, a retired docker'),
      },
    ]);
  });
});

describe('an event', () => {
  test('has the date as the source says it, who is named in the sentence, and figures with unit and qualifier', async () => {
    const text = en(
      'TEMSE (NPA) - On Tuesday, police raided the offices of Relumen Recycling. They seized more than 1,200 boxes of files.',
      '2019-11-22',
    );
    const [event] = ofKind(await drafted(text), 'events');
    expect(event?.fields).toMatchObject({
      title: { en: 'On Tuesday, police raided the offices of Relumen Recycling' },
      kind: 'operation',
      date: { edtf: '2019-11-19', reckoned: true, evidence: evidence('Tuesday', { suffix: ', police' }) },
      participants: [{ actor: 'relumen-recycling', role: 'participant' }],
      figures: [
        {
          id: 'boxes',
          value: 1200,
          qualifier: 'more-than',
          unit: { en: 'boxes' },
          evidence: evidence('They seized more than 1,200 boxes of files'),
        },
      ],
    });
  });

  test('is none where the date is that of a statement, or later than what the dossier covers', async () => {
    const text = en(
      '“We will stop this work,” said Ann Bow on Tuesday. The new bridge of Temse will open to traffic on 4 May 2031.',
      '2019-11-22',
    );
    expect(ofKind(await drafted(text), 'events')).toEqual([]);
  });
});

test('a statement of more segments than a quotation may have becomes several', async () => {
  const parts = Array.from({ length: 130 }, (_, index) => `“Paragraph number ${index} of this long speech goes on.`);
  const quotes = ofKind(await drafted(en(`Ann Bow said: ${parts.join('\n\n')}”`)), 'quotes');
  expect(quotes.map(({ fields }) => fields.segments.length)).toEqual([100, 30]);
});

describe('what no word of a name tells', () => {
  test('is a body where somebody holds a function at it, and no place', async () => {
    const text = nl(
      '‘Wij lieten de deur open’, zegt topman Frank Oosterhuis van Reisnet. Op 18 maart 2025 sloot Reisnet de server.\n\n‘Dit is onze stad’, zegt burgemeester Els Vanhove van Wevelbeke.',
    );
    const drafts = await drafted(text);
    expect(ofKind(drafts, 'actors').map(({ id, fields }) => [id, fields.kind])).toEqual([
      ['frank-oosterhuis', 'person'],
      ['reisnet', 'organisation'],
      ['els-vanhove', 'person'],
    ]);
    expect(present(ofKind(drafts, 'actors')[0]).fields.relations).toMatchObject([
      { to: 'reisnet', role: { nl: 'topman' } },
    ]);
    expect(ofKind(drafts, 'events').map(({ fields }) => fields.participants)).toMatchObject([[{ actor: 'reisnet' }]]);
  });

  test('is what a function is of, with the words before it', async () => {
    const text = nl('‘We laten niemand zwemmen in dat bad’, zegt schepen van Sport Karim Haddou.');
    const [actor] = ofKind(await drafted(text), 'actors');
    expect(actor?.fields).toMatchObject({
      description: { nl: 'schepen van Sport' },
      evidence: evidence('schepen van Sport Karim Haddou'),
    });
  });
});

describe('who did it', () => {
  test.each([
    ['On 12 December 2022, the Rivers Agency granted a licence for the work.', 'executor'],
    ['On 12 December 2022, the Rivers Agency was fined for the work by a court.', 'participant'],
    ['On 12 December 2022, police searched the offices of the Rivers Agency.', 'participant'],
  ])('is said by “%s”: %s', async (sentence, role) => {
    const [event] = ofKind(await drafted(en(sentence)), 'events');
    expect(event?.fields.participants).toMatchObject([{ actor: 'rivers-agency', role }]);
  });
});

test('a meeting at which words were said is an event, and where they were said', async () => {
  const text = en(
    'At a meeting on 3 November 2022, Councillor Robert Keane assured us that “nothing will be decided before May”.',
  );
  const drafts = await drafted(text);
  const [event] = ofKind(drafts, 'events');
  expect(event?.fields).toMatchObject({
    title: { en: 'At a meeting on 3 November 2022, Councillor Robert Keane assured us' },
    kind: 'meeting',
    date: { edtf: '2022-11-03' },
  });
  expect(ofKind(drafts, 'quotes').map(({ fields }) => [fields.event, fields.date])).toEqual([[event?.id, undefined]]);
});

test.each([
  'Robert Keane – a cousin of the operator, which he declared at the meeting of 3 November 2022 – assured us that “nothing will be decided”.',
  'Robert Keane, who chaired the meeting of 3 November 2022, assured us that “nothing will be decided”.',
  'On 3 November 2022, Robert Keane, who chaired the last meeting, assured us that “nothing will be decided”.',
  'Robert Keane – die de vergadering van 3 november 2022 leidde – verzekerde ons dat “er niets wordt beslist”.',
])('a meeting that is named in passing is not where words were said: %s', async (sentence) => {
  const drafts = await drafted(sentence.includes('november') ? nl(sentence) : en(sentence));
  expect(ofKind(drafts, 'events')).toEqual([]);
  expect(ofKind(drafts, 'quotes').map(({ fields }) => [fields.event, fields.date?.edtf])).toEqual([
    [undefined, sentence.startsWith('On') ? '2022-11-03' : undefined],
  ]);
});

test('words are about the news where no event of their paragraph is nearer', async () => {
  const text = en(
    'The council of Temse voted on 6 February 2023 to remove the weir.\n\n“That weir is a cork in a bottle,” said Robert Keane.\n\nThe river flooded the town on 18 January 2023. “We saw it coming for years,” said Tom Bow.',
    '2023-02-09',
  );
  const drafts = await drafted(text);
  const [vote, flood] = ofKind(drafts, 'events').map(({ id }) => `event:${id}`);
  expect(ofKind(drafts, 'quotes').map(({ fields }) => fields.about)).toEqual([[vote], [flood]]);
});

test('a byline, a heading and a year to compare with are no events', async () => {
  const text = nl(
    'Door Lotte Pieters, De Weverbode, 16 mei 2024\n\nOp 14 mei 2024 besliste de raad over de afdeling. Er kwamen 312 kinderen ter wereld, tegen 540 in 2015.',
  );
  const events = ofKind(await drafted(text), 'events');
  expect(events.map(({ fields }) => fields.date?.edtf)).toEqual(['2024-05-14']);
  expect(events[0]?.fields.figures?.map(({ value }) => value)).toEqual([312]);
});
