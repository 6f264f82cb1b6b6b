import { expect, test } from 'vitest';
import { lockText } from '../../../../src/dossier/provenance/lock-text.ts';
import type { ContentFolder } from '../../../../src/reader/content-folder.ts';
import { aDossier, anEvent, aQuote, aSource } from '../../../fixtures/dossier.ts';
import { lockOf, withLockText } from '../../../fixtures/locked.ts';
import { problemsOf } from '../../../fixtures/problems.ts';

const long = `${'een lange passage '.repeat(20)}van het artikel`;

interface Parts {
  source?: Parameters<typeof aSource>[0];
  evidence?: { shown?: boolean; prefix?: string };
  draft?: boolean;
}

/** A dossier that rests on a passage of 375 characters; its lock says that all passages begin at 0 of 1,000. */
const resting = ({ source = {}, evidence = {}, draft = false }: Parts = {}): ContentFolder =>
  aDossier({
    sources: [aSource(source)],
    events: [
      anEvent({ id: 'proces', evidence: [{ source: 'artikel', exact: 'een korte passage' }] }),
      anEvent({ draft, evidence: [{ source: 'artikel', exact: long, ...evidence }] }),
    ],
  });

const found = async (dossier: ContentFolder) =>
  (await problemsOf(dossier)).filter(({ rule }) => rule === 'much-of-source');

test('more than a quarter of a source beside direct speech is reported, with the longest passages', async () => {
  expect(await found(resting())).toEqual([
    {
      rule: 'much-of-source',
      at: 'content/sources/artikel.yaml: rights',
      severity: 'warning',
      message:
        'The dossier shows 38 % of this text (375 of 1,000 characters) beside direct speech; at most 25 % may be. Its longest passages: “een lange passage een lange pa… lange passage van het artikel” (events/operatie#evidence[0]), “een korte passage” (events/proces#evidence[0]). Write `shown: false` under evidence that nobody need read, give fewer words, or set maxShare.',
    },
  ]);
});

test.each<[string, Parts]>([
  ['is verified without being shown', { evidence: { shown: false } }],
  ['is of a source that may be published as a whole', { source: { rights: 'open' } }],
  ['is of a source that sets a higher limit', { source: { maxShare: 38 } }],
  ['rests in a draft', { draft: true }],
])('nothing is said where the passage %s', async (_, parts) => {
  expect(await found(resting(parts))).toEqual([]);
});

test('a lower limit of the source holds, and is named', async () => {
  const [problem] = await found(resting({ source: { maxShare: 37 } }));
  expect([problem?.at, problem?.message.includes('at most 37 % may be')]).toEqual([
    'content/sources/artikel.yaml: maxShare',
    true,
  ]);
});

test('direct speech is not counted, and neither is what was never verified', async () => {
  const said = aDossier({ quotes: [aQuote({ segments: [{ exact: long }], translations: { en: ['Long.'] } })] });
  expect(await found(said)).toEqual([]);
  const lock = await lockOf(resting());
  expect(await found(withLockText(resting(), lockText({ ...lock, sources: {} })))).toEqual([]);
});

test('two sentences of a short message are not too much of it', async () => {
  const lock = await lockOf(resting());
  const record = lock.passages['events/operatie#evidence[0]'];
  if (!record) throw new Error('The lock has this passage.');
  const passages = { ...lock.passages, 'events/operatie#evidence[0]': { ...record, end: 300 } };
  const sources = Object.fromEntries(Object.entries(lock.sources).map(([id, of]) => [id, { ...of, length: 310 }]));
  expect(await found(withLockText(resting(), lockText({ ...lock, sources, passages })))).toEqual([]);
});
