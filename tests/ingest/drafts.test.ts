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
