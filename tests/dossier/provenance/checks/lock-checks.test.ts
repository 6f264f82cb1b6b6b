import { describe, expect, test } from 'vitest';
import { lockName } from '../../../../src/dossier/provenance/lock-file.ts';
import { lockText } from '../../../../src/dossier/provenance/lock-text.ts';
import type { ContentFolder } from '../../../../src/reader/content-folder.ts';
import { aDossier, anEvent, aQuote, aSource } from '../../../fixtures/dossier.ts';
import { lockOf, verifiedAs, withLockText } from '../../../fixtures/locked.ts';
import { problemsOf } from '../../../fixtures/problems.ts';

const evidence = (exact: string, more: { source?: string; prefix?: string; suffix?: string } = {}) => ({
  source: 'artikel',
  exact,
  ...more,
});

/** A dossier with one event, which rests on the given passages. */
const resting = (...passages: ReturnType<typeof evidence>[]): ContentFolder =>
  aDossier({ events: [anEvent({ evidence: passages })], sources: [aSource(), aSource({ id: 'verslag' })] });

const at = (field: string): string => `content/events/operatie.yaml: ${field}`;

test('a dossier that is as it was verified passes', async () => {
  const passages = [evidence('de eerste woorden'), evidence('de tweede woorden', { prefix: 'en', suffix: 'dan' })];
  expect(await problemsOf(resting(...passages))).toEqual([]);
});

describe('unverified-passage', () => {
  test('a passage without a record is reported at its words', async () => {
    const before = resting(evidence('de eerste woorden'));
    const now = resting(evidence('de eerste woorden'), evidence('de tweede woorden'));
    expect(await problemsOf(await verifiedAs(now, before))).toEqual([
      {
        rule: 'unverified-passage',
        at: at('evidence[1].exact'),
        message: 'Nobody has looked for these words in the source "artikel" yet. Run npm run verify.',
      },
    ]);
  });

  test('the same words of another source are another passage', async () => {
    const before = resting(evidence('de eerste woorden'), evidence('van het verslag', { source: 'verslag' }));
    const now = resting(
      evidence('de eerste woorden', { source: 'verslag' }),
      evidence('van het verslag', { source: 'verslag' }),
    );
    expect(await problemsOf(await verifiedAs(now, before))).toEqual([
      {
        rule: 'unverified-passage',
        at: at('evidence[0].exact'),
        message: 'These words were found in the source "artikel", not in "verslag". Run npm run verify.',
      },
    ]);
  });

  test('a source without a record has no verified passages', async () => {
    const dossier = resting(evidence('de eerste woorden'));
    const problems = await problemsOf(withLockText(dossier, lockText({ ...(await lockOf(dossier)), sources: {} })));
    expect(problems.map(({ rule }) => rule)).toEqual(['unverified-passage']);
  });

  test('an id that is also a property of every object is no record', async () => {
    const quotes = [aQuote({ source: 'constructor' })];
    const dossier = aDossier({ quotes, sources: [aSource({ id: 'constructor' })] });
    expect(await problemsOf(dossier)).toEqual([]);
    const problems = await problemsOf(await verifiedAs(dossier, aDossier()));
    expect(problems.map(({ rule }) => rule)).toEqual(['unverified-passage']);
  });
});

describe('changed-words', () => {
  const remedy = 'Restore them, or run npm run verify to look for the new ones.';

  test.each(['de eerste Woorden', 'de eerste  woorden', 'de eerste woorden.', 'de eerste woordem'])(
    'other words than were verified are reported: %s',
    async (exact) => {
      const before = resting(evidence('de eerste woorden'));
      expect(await problemsOf(await verifiedAs(resting(evidence(exact)), before))).toEqual([
        {
          rule: 'changed-words',
          at: at('evidence[0].exact'),
          message: `These are no longer the words that were found in the source "artikel". ${remedy}`,
        },
      ]);
    },
  );

  test('so is another segment of a quotation', async () => {
    const quote = (exact: string) => aDossier({ quotes: [aQuote({ segments: [{ exact }] })] });
    expect(await problemsOf(await verifiedAs(quote('Dat is zo!'), quote('Dat is zo.')))).toEqual([
      {
        rule: 'changed-words',
        at: 'content/quotes/uitspraak.yaml: segments[0].exact',
        message: `These are no longer the words that were found in the source "artikel". ${remedy}`,
      },
    ]);
  });

  test.each([
    [{ prefix: 'en' }, { prefix: 'maar' }, 'evidence[0].prefix'],
    [{}, { suffix: 'dan' }, 'evidence[0].suffix'],
    [{ prefix: 'en' }, { suffix: 'en' }, 'evidence[0].suffix'],
  ])('so is another prefix or suffix: %j, then %j', async (before, now, field) => {
    const dossier = resting(evidence('de eerste woorden', now));
    expect(await problemsOf(await verifiedAs(dossier, resting(evidence('de eerste woorden', before))))).toEqual([
      {
        rule: 'changed-words',
        at: at(field),
        message: `The words around the passage are no longer those that were found in the source "artikel". ${remedy}`,
      },
    ]);
  });
});

describe('changed-source', () => {
  const withHash = (sha256: string): ContentFolder =>
    aDossier({
      events: [anEvent({ evidence: [evidence('de eerste woorden'), evidence('de tweede woorden')] })],
      quotes: [aQuote()],
      sources: [aSource({ sha256 })],
    });

  test('another file than was verified is reported with all that rests on it', async () => {
    expect(await problemsOf(await verifiedAs(withHash('1'.repeat(64)), withHash('2'.repeat(64))))).toEqual([
      {
        rule: 'changed-source',
        at: 'content/sources/artikel.yaml: sha256',
        message: `The file that was verified has the SHA-256 ${'2'.repeat(64)}. Restore that; or, of another file, check again with npm run verify: 3 passages, in events/operatie (2), quotes/uitspraak.`,
      },
    ]);
  });
});

describe('stale-record', () => {
  test('a record without a passage is reported where it stands', async () => {
    const before = resting(evidence('de eerste woorden'), evidence('de tweede woorden'));
    expect(await problemsOf(await verifiedAs(resting(evidence('de eerste woorden')), before))).toEqual([
      {
        rule: 'stale-record',
        at: 'content/provenance.lock.json:8:5',
        message: 'No passage stands at events/operatie#evidence[1]. Run npm run verify, which removes the record.',
        severity: 'warning',
      },
    ]);
  });

  test.each([
    [20, undefined],
    [21, '1 further record belongs to no passage. Run npm run verify, which removes it.'],
    [22, '2 further records belong to no passage. Run npm run verify, which removes them.'],
  ])('of %i such records, twenty are named and the others counted', async (count, rest) => {
    const kept = evidence('de eerste woorden');
    const gone = Array.from({ length: count }, (_, number) => evidence(`woorden ${number}`));
    const problems = await problemsOf(await verifiedAs(resting(kept), resting(kept, ...gone)));
    expect(problems.map(({ rule }) => rule)).toEqual(Array(rest === undefined ? 20 : 21).fill('stale-record'));
    expect(problems.find(({ message }) => message.includes('further'))).toEqual(
      rest && { rule: 'stale-record', at: 'content/provenance.lock.json:6:3', message: rest, severity: 'warning' },
    );
  });

  test('of an entry that cannot be read, nobody knows', async () => {
    const files = { 'events/operatie.yaml': 'kind: [' };
    const problems = await problemsOf(
      await verifiedAs(aDossier({ events: [anEvent()], files }), resting(evidence('de eerste woorden'))),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['broken-yaml']);
  });
});

describe('outdated-translation', () => {
  const quote = (exact: string, translation: string) =>
    aDossier({ quotes: [aQuote({ segments: [{ exact }], translations: { en: [translation] } })] });

  test('a translation of other words than stand there is reported', async () => {
    const [before, now] = [quote('Dat is zo.', 'That is so.'), quote('Dat was zo.', 'That is so.')];
    const { translations } = await lockOf(before);
    const lock = { ...(await lockOf(now)), translations };
    expect(await problemsOf(withLockText(now, lockText(lock)))).toEqual([
      {
        rule: 'outdated-translation',
        at: 'content/quotes/uitspraak.yaml: translations.en',
        message:
          'The words have changed since this was translated. Correct the translation, and run npm run verify. If it still holds, run npm run verify -- --keep-translations.',
        severity: 'warning',
      },
    ]);
  });

  test('a translation that was changed with the words is not', async () => {
    const [before, now] = [quote('Dat is zo.', 'That is so.'), quote('Dat was zo.', 'That was so.')];
    const { translations } = await lockOf(before);
    expect(await problemsOf(withLockText(now, lockText({ ...(await lockOf(now)), translations })))).toEqual([]);
  });

  test('nor is a translation that was changed alone, or is new', async () => {
    const now = quote('Dat is zo.', 'That is the case.');
    expect(await problemsOf(await verifiedAs(now, quote('Dat is zo.', 'That is so.')))).toEqual([]);
    expect(await problemsOf(withLockText(now, lockText({ ...(await lockOf(now)), translations: {} })))).toEqual([]);
  });

  test('it waits until the words themselves are verified', async () => {
    const problems = await problemsOf(
      await verifiedAs(quote('Dat was zo.', 'That is so.'), quote('Dat is zo.', 'That is so.')),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['changed-words']);
  });
});

describe('missing-lock', () => {
  const withoutLock = (dossier: ContentFolder): ContentFolder => ({
    ...dossier,
    files: async () => (await dossier.files()).filter((file) => file !== lockName),
  });

  test('passages without a lock are an error', async () => {
    expect(await problemsOf(withoutLock(resting(evidence('de eerste woorden'))))).toEqual([
      {
        rule: 'missing-lock',
        at: 'content/provenance.lock.json:1:1',
        message:
          'This file is missing, so nothing shows that one passage of this dossier still stands as it was verified. Restore it, or write it: npm run verify.',
      },
    ]);
  });

  test('a dossier without passages needs none', async () => {
    expect(await problemsOf(withoutLock(aDossier()))).toEqual([]);
  });
});

describe('broken-lock', () => {
  const advice = 'Restore it from version control, or write it anew: npm run verify.';
  const dossier = resting(evidence('de eerste woorden'));

  test.each([
    ['{\n  "version": 1,\n<<<<<<< HEAD\n', '3:1', 'The lock is no JSON, so nothing can be compared with it.'],
    ['', '1:1', 'The lock is no JSON, so nothing can be compared with it.'],
    ['[]', '1:1', 'The lock is not as verification writes it.'],
    [
      '{\n  "version": 2,\n  "sources": {},\n  "passages": {},\n  "translations": {}\n}',
      '2:3',
      '"version" is not as verification writes it.',
    ],
  ])('a lock that cannot be read is reported where it breaks: %j', async (text, place, message) => {
    expect(await problemsOf(withLockText(dossier, text))).toEqual([
      { rule: 'broken-lock', at: `content/provenance.lock.json:${place}`, message: `${message} ${advice}` },
    ]);
  });
});
