import { expect, test } from 'vitest';
import { checkContent, type CheckContentOptions } from '../../../src/dossier/check-content.ts';
import { lockText } from '../../../src/dossier/provenance/lock-text.ts';
import { verifyDossier } from '../../../src/dossier/provenance/verify-dossier.ts';
import type { ContentFolder } from '../../../src/reader/content-folder.ts';
import { edtf } from '../../../src/schema/edtf.ts';
import { anArchive, sha256Of } from '../../fixtures/archive.ts';
import { aDossier, anEvent, aSource } from '../../fixtures/dossier.ts';
import { lockOf, verifiedAs, withLockText } from '../../fixtures/locked.ts';

const text = 'De brug is veilig, zei zij. De brug is dicht, zei hij.';
const archive = anArchive({ artikel: text });

const resting = (...passages: string[]): ContentFolder =>
  aDossier({
    sources: [aSource({ sha256: sha256Of(text) })],
    events: [anEvent({ evidence: passages.map((exact) => ({ source: 'artikel', exact })) })],
  });

async function verified(dossier: ContentFolder): Promise<ContentFolder> {
  const { renewed } = await verifyDossier(dossier, archive, {
    month: edtf().parse('2026-11'),
    keepTranslations: false,
  });
  return withLockText(dossier, renewed?.text ?? '');
}

const told = async (dossier: ContentFolder, options: CheckContentOptions) =>
  (await checkContent('content', dossier, options)).problems.map(({ rule, severity, field }) => [
    rule,
    severity,
    field,
  ]);

test('a verified dossier passes with and without its archive', async () => {
  const dossier = await verified(resting('De brug is veilig'));
  expect(await told(dossier, { archive, requireArchive: true, strict: true })).toEqual([]);
  expect(await told(dossier, {})).toEqual([]);
});

test('where the archive has spoken, the lock does not say it again', async () => {
  const dossier = await verifiedAs(resting('De brug is heilig'), await verified(resting('De brug is veilig')));
  expect(await told(dossier, { archive })).toEqual([['quote-not-found', 'error', 'evidence[0].exact']]);
  expect(await told(dossier, {})).toEqual([['changed-words', 'error', 'evidence[0].exact']]);
});

test('words that are right and were never verified are an error even where the archive has them', async () => {
  const dossier = await verifiedAs(resting('De brug is dicht'), await verified(resting('De brug is veilig')));
  expect(await told(dossier, { archive })).toEqual([['changed-words', 'error', 'evidence[0].exact']]);
});

test('a record that gives the right words another place is an error', async () => {
  const dossier = await verified(resting('De brug is veilig'));
  const { passages, ...lock } = await lockOf(dossier);
  const moved = Object.fromEntries(
    Object.entries(passages).map(([key, record]) => [key, { ...record, start: 28, end: 45 }]),
  );
  const { problems } = await checkContent('content', withLockText(dossier, lockText({ ...lock, passages: moved })), {
    archive,
  });
  expect(problems.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
    [
      'stale-record',
      'error',
      'The lock has these words at 28–45 of the archived text, and they stand at 0–17. Run npm run verify.',
    ],
  ]);
});

test('a source that is not in the archive is a warning, and an error where the archive is required', async () => {
  const dossier = await verified(resting('De brug is veilig'));
  const empty = anArchive({});
  expect(await told(dossier, { archive: empty })).toEqual([['not-archived', 'warning', 'sha256']]);
  expect(await told(dossier, { archive: empty, requireArchive: true })).toEqual([['not-archived', 'error', 'sha256']]);
});

test('what has only grown old is an error where the check is strict', async () => {
  const dossier = await verifiedAs(
    resting('De brug is veilig'),
    await verified(resting('De brug is veilig', 'De brug is dicht')),
  );
  expect(await told(dossier, {})).toEqual([['stale-record', 'warning', '']]);
  expect(await told(dossier, { strict: true })).toEqual([['stale-record', 'error', '']]);
});

test('while a dossier is being written, what is not proven is a warning', async () => {
  const dossier = await verifiedAs(resting('De brug is heilig'), await verified(resting('De brug is veilig')));
  expect(await told(dossier, { archive, provisional: true })).toEqual([
    ['quote-not-found', 'warning', 'evidence[0].exact'],
  ]);
  expect((await checkContent('content', dossier, { provisional: true })).content).toBeDefined();
});

test('passages that their source has and the lock does not are one problem with a count', async () => {
  const before = await verified(resting('De brug is veilig'));
  const dossier = await verifiedAs(resting('De brug is veilig', 'De brug is dicht', 'is dicht, zei hij'), before);
  const { problems } = await checkContent('content', dossier, { archive });
  expect(problems.map(({ rule, field, message }) => [rule, field, message])).toEqual([
    [
      'unverified-passage',
      'evidence[1].exact',
      'This passage and 1 more stand in their sources, and the lock does not have them yet. Run npm run verify.',
    ],
  ]);
  expect(await told(dossier, {})).toEqual([
    ['unverified-passage', 'error', 'evidence[1].exact'],
    ['unverified-passage', 'error', 'evidence[2].exact'],
  ]);
});

test.each([
  ['is missing', ''],
  ['is none', 'sha256: abc\n'],
])('where the hash of a source %s and its file is there, it is told', async (_, line) => {
  const yaml = `type: report\ntitle: R\nissued: 2019\nlanguage: nl\nrights: excerpt\n${line}`;
  const dossier = aDossier({ files: { 'sources/artikel.yaml': yaml } });
  const { problems } = await checkContent('content', dossier, { archive });
  const [problem] = problems.filter(({ field }) => field === 'sha256');
  expect(problem?.message).toContain(` The SHA-256 of artikel.txt is ${sha256Of(text)}.`);
});

test('a reference without its kind is told which entry it may mean', async () => {
  const yaml =
    'speaker: parket\nlang: nl\nsource: artikel\nsegments:\n  - exact: De brug is veilig\nabout: [operatie, persoon:parket, nobody]\n';
  const { problems } = await checkContent(
    'content',
    aDossier({ events: [anEvent()], files: { 'quotes/q.yaml': yaml } }),
  );
  const messages = problems.filter(({ rule }) => rule === 'invalid-id').map(({ message }) => message);
  expect(messages.map((message) => / Did you mean .*$/.exec(message)?.[0])).toEqual([
    ' Did you mean "event:operatie"?',
    ' Did you mean "actor:parket"?',
    undefined,
  ]);
});
