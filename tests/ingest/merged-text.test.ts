import { expect, test } from 'vitest';
import { mergedText } from '../../src/ingest/merged-text.ts';
import type { ActorDraft, EventDraft } from '../../src/ingest/draft.ts';

const about = { id: 'draft', place: { start: 0, end: 1 }, reason: { rule: 'r', words: 'w' }, confidence: 1 };
const event = (fields: Partial<EventDraft['fields']>): EventDraft => ({
  ...about,
  collection: 'events',
  fields: { title: { en: 'Of the draft' }, kind: 'decision', ...fields },
});
const actor = (fields: Partial<ActorDraft['fields']>): ActorDraft => ({
  ...about,
  collection: 'actors',
  fields: { kind: 'person', name: 'An Peeters', ...fields },
});
const from = (exact: string) => ({ source: 'letter', exact });

const vote = `# Checked twice.
title: { nl: De stemming, en: The vote }
kind: meeting
date:
  edtf: 2024-03-14 # as the minutes have it
  evidence:
    - { source: article, exact: on Thursday }
participants:
  - actor: the-council
    role: executor
figures:
  - id: votes
    value: 21
    unit: { nl: stemmen, en: votes }
    label: { nl: voor, en: in favour }
`;

test('an entry gains the evidence and the facts of a draft, and keeps what its editor wrote', () => {
  const draft = event({
    date: { edtf: '2024-03-14', evidence: [from('14 March 2024')] },
    place: { name: 'Mellis', evidence: [from('in Mellis')] },
    participants: [
      { actor: 'the-council', role: 'participant', evidence: [from('your council voted')] },
      { actor: 'the-mill', role: 'participant', evidence: [from('the mill')] },
    ],
    figures: [
      { id: 'votes', value: 21, unit: { en: 'votes' }, label: { en: 'for' }, evidence: [from('21 votes')] },
      { id: 'votes', value: 6, unit: { en: 'votes' }, label: { en: 'against' }, evidence: [from('6 votes')] },
    ],
  });
  const merged = mergedText(vote, draft);
  expect(merged).toBe(`# Checked twice.
title: { nl: De stemming, en: The vote }
kind: meeting
date:
  edtf: 2024-03-14 # as the minutes have it
  evidence:
    - { source: article, exact: on Thursday }
    - source: letter
      exact: 14 March 2024
participants:
  - actor: the-council
    role: executor
    evidence:
      - source: letter
        exact: your council voted
  - actor: the-mill
    role: participant
    evidence:
      - source: letter
        exact: the mill
figures:
  - id: votes
    value: 21
    unit: { nl: stemmen, en: votes }
    label: { nl: voor, en: in favour }
    evidence:
      - source: letter
        exact: 21 votes
  - id: votes-2
    value: 6
    unit:
      en: votes
    label:
      en: against
    evidence:
      - source: letter
        exact: 6 votes
place:
  name: Mellis
  evidence:
    - source: letter
      exact: in Mellis
`);
  expect(mergedText(merged, draft)).toBe(merged);
});

test('a fact that contradicts one of the entry changes nothing', () => {
  const other = event({ date: { edtf: '2024-03-15', evidence: [from('15 March 2024')] } });
  expect(mergedText(vote, other)).toBe(vote);
});

test('an actor gains the name of the source, its ties and their evidence; another function is another tie', () => {
  const entry = `kind: person
name: Ann Peeters
aliases: []
relations:
  - { type: works-for, to: the-council, role: { nl: woordvoerder, en: spokeswoman } }
`;
  const tie = (role: string) => ({
    type: 'works-for' as const,
    to: 'the-council',
    role: { en: role },
    evidence: [from(role)],
  });
  expect(mergedText(entry, actor({ relations: [tie('spokeswoman'), tie('clerk')] }))).toBe(`kind: person
name: Ann Peeters
aliases:
  - An Peeters
relations:
  - { type: works-for, to: the-council, role: { nl: woordvoerder, en: spokeswoman }, evidence: [ { source: letter, exact: spokeswoman } ] }
  - type: works-for
    to: the-council
    role:
      en: clerk
    evidence:
      - source: letter
        exact: clerk
`);
});

test('a text that holds no fields stays as it is', () => {
  for (const text of ['', '- a list\n', 'title: [\n']) expect(mergedText(text, event({}))).toBe(text);
});
