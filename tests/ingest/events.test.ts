import { describe, expect, test } from 'vitest';
import { drafted, en, evidence, nl, ofKind } from './ingested.ts';

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
          id: 'boxes-of-files',
          value: 1200,
          qualifier: 'more-than',
          unit: { en: 'boxes of files' },
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

  test('is none on a day that is only inferred, and was to come when the source appeared', async () => {
    const text = en(
      'The council will vote on 4 December on the bridge of Temse. The new bridge of Temse opens on 4 May 2024.',
      '2023-11-22',
    );
    expect(ofKind(await drafted(text), 'events').map(({ fields }) => fields.date)).toMatchObject([
      { edtf: '2024-05-04' },
    ]);
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

test('a byline, a heading and a year to compare with are no events', async () => {
  const text = nl(
    'Door Lotte Pieters, De Weverbode, 16 mei 2024\n\nOp 14 mei 2024 besliste de raad over de afdeling. Er kwamen 312 kinderen ter wereld, tegen 540 in 2015.',
  );
  const events = ofKind(await drafted(text), 'events');
  expect(events.map(({ fields }) => fields.date?.edtf)).toEqual(['2024-05-14']);
  expect(events[0]?.fields.figures?.map(({ value }) => value)).toEqual([312]);
});
