import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Archive, openArchive } from '../../../src/archive/archive.ts';
import { lockName, parseLock } from '../../../src/dossier/provenance/lock-file.ts';
import { verifyDossier } from '../../../src/dossier/provenance/verify-dossier.ts';
import type { ContentFolder } from '../../../src/reader/content-folder.ts';
import { edtf } from '../../../src/schema/edtf.ts';
import { anArchive, sha256Of } from '../../fixtures/archive.ts';
import { aDossier, aQuote, aSource } from '../../fixtures/dossier.ts';
import { withLockText } from '../../fixtures/locked.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';

const text = '\u{1f309} De brug is veilig, zei zij. De brug is dicht, zei hij.';
const month = (text: string) => edtf().parse(text);

interface Parts {
  segments?: { exact: string }[];
  translation?: string;
  article?: string;
}

const aBridge = ({ segments = [{ exact: 'De brug is veilig' }], translation = 'Safe', article = text }: Parts = {}) =>
  aDossier({
    sources: [aSource({ sha256: sha256Of(article) })],
    quotes: [aQuote({ segments, translations: { en: segments.map(() => translation) } })],
  });

const verified = (dossier: ContentFolder, when = '2026-11', keepTranslations = false, article = text) =>
  verifyDossier(dossier, anArchive({ artikel: article }), { month: month(when), keepTranslations });

/** The lock that a verification writes, and the dossier with it. */
async function relocked(...args: Parameters<typeof verified>) {
  const { renewed } = await verified(...args);
  if (!renewed) throw new Error('Not everything was found.');
  const { provenance } = parseLock(lockName, renewed.text);
  return { text: renewed.text, provenance, lock: (dossier: ContentFolder) => withLockText(dossier, renewed.text) };
}

test('the lock gives for each passage its source, place and words', async () => {
  expect(await relocked(aBridge())).toMatchObject({
    text: `{
  "version": 1,
  "sources": {
    "artikel": {"sha256":"${sha256Of(text)}","length":56,"verified":"2026-11"}
  },
  "passages": {
    "quotes/uitspraak#segments[0]": {"source":"artikel","start":2,"end":19,"words":"${sha256Of('De brug is veilig')}","cut":"end"}
  },
  "translations": {
    "quotes/uitspraak#translations.en": {"original":"${sha256Of('["De brug is veilig"]')}","translation":"${sha256Of('["Safe"]')}"}
  }
}
`,
  });
});

test('the lock says of a later segment whether the source interrupts, or words are left out', async () => {
  const said = '“De brug is veilig,” zei zij, “voor wie loopt, en lang al, en voor wie fietst.”';
  const segments = ['De brug is veilig', 'voor wie loopt', 'en voor wie fietst'].map((exact) => ({ exact }));
  const { provenance } = await relocked(aBridge({ segments, article: said }), '2026-11', false, said);
  expect(Object.values(provenance?.passages ?? {}).map(({ gap }) => gap)).toEqual([
    undefined,
    'interrupted',
    'left-out',
  ]);
});

test('a quotation from a source that does not exist is told of once, however many segments it has', async () => {
  const segments = [{ exact: 'De brug is veilig' }, { exact: 'zei zij' }, { exact: 'zei hij' }];
  const dossier = (count: number): ContentFolder =>
    aDossier({
      quotes: [
        aQuote({
          source: 'verslag',
          segments: segments.slice(0, count),
          translations: { en: ['a', 'b', 'c'].slice(0, count) },
        }),
      ],
    });
  for (const count of [1, 3]) {
    const { problems } = await verified(dossier(count));
    expect(problems.map(({ rule, field, message }) => [rule, field, message])).toEqual([
      [
        'dangling-reference',
        'source',
        '"verslag" is not a source, so its words cannot be verified. Correct the id, or write sources/verslag.yaml.',
      ],
    ]);
  }
});

test('a passage of a PDF has its page', async () => {
  const archive = anArchive({ artikel: text }, [0, 30]);
  const dossier = aBridge({ segments: [{ exact: 'De brug is veilig' }, { exact: 'De brug is dicht' }] });
  const { renewed } = await verifyDossier(dossier, archive, { month: month('2026-11'), keepTranslations: false });
  const { provenance } = parseLock(lockName, renewed?.text ?? '');
  expect(Object.values(provenance?.passages ?? {}).map(({ start, page }) => [start, page])).toEqual([
    [2, 1],
    [30, 2],
  ]);
});

test('what is not found is reported, and no lock is written', async () => {
  const { problems, renewed } = await verified(aBridge({ segments: [{ exact: 'De brug is veilig!' }] }));
  expect(problems.map(({ rule, file, field }) => [rule, file, field])).toEqual([
    ['quote-not-found', 'content/quotes/uitspraak.yaml', 'segments[0].exact'],
  ]);
  expect(renewed).toBeUndefined();
});

test('a file that cannot be read, and a source that does not exist, are reported too', async () => {
  const dossier = aDossier({
    quotes: [aQuote({ source: 'artikle', segments: [{ exact: 'a' }, { exact: 'b' }] })],
    files: { 'events/operatie.yaml': 'kind: [' },
  });
  const { problems, renewed } = await verified(dossier);
  expect(problems.map(({ rule, field }) => [rule, field])).toEqual([
    ['broken-yaml', ''],
    ['dangling-reference', 'source'],
  ]);
  expect(renewed).toBeUndefined();
});

test('a source without a file, or with another, is an error', async () => {
  const none = await verifyDossier(aBridge(), anArchive({}), { month: month('2026-11'), keepTranslations: false });
  expect(none.problems.map(({ rule, severity }) => [rule, severity])).toEqual([['not-archived', 'error']]);
  const other = await verified(aBridge(), '2026-11', false, 'De brug is veilig.');
  expect(other.problems.map(({ rule, severity }) => [rule, severity])).toEqual([['other-archived-file', 'error']]);
});

test('a source of which nothing changed keeps the month of its last verification', async () => {
  const first = await relocked(aBridge(), '2026-11');
  expect((await relocked(first.lock(aBridge()), '2027-01')).text).toBe(first.text);
});

test.each<[string, Parts]>([
  ['a passage', { segments: [{ exact: 'De brug is dicht' }] }],
  ['the file', { article: `${text} Toch?` }],
])('a source of which %s changed gets the month of this one', async (_what, parts) => {
  const first = await relocked(aBridge(), '2026-11');
  const now = first.lock(aBridge(parts));
  const { provenance } = await relocked(now, '2027-01', false, parts.article ?? text);
  expect(provenance?.sources['artikel']?.verified.text).toBe('2027-01');
});

test('a translation of changed words stays outdated until it is changed, or said to hold', async () => {
  const before = await relocked(aBridge());
  const segments = [{ exact: 'De brug is dicht' }];
  const original = async (dossier: ContentFolder, keep = false) =>
    (await relocked(before.lock(dossier), '2026-11', keep)).provenance?.translations['quotes/uitspraak#translations.en']
      ?.original;
  const [old, now] = [sha256Of('["De brug is veilig"]'), sha256Of('["De brug is dicht"]')];
  expect(await original(aBridge({ segments }))).toBe(old);
  expect(await original(aBridge({ segments, translation: 'Closed' }))).toBe(now);
  expect(await original(aBridge({ segments }), true)).toBe(now);
});

test('a file whose line ends git changed is named as such, with the line that keeps git from it', async () => {
  const other: Archive = {
    folder: 'content/archive',
    read: () => Promise.resolve({ state: 'other-file', file: 'artikel.txt', sha256: sha256Of('x'), changedEnds: true }),
  };
  const { problems } = await verifyDossier(aBridge(), other, { month: month('2026-11'), keepTranslations: false });
  expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
    [
      'other-archived-file',
      'artikel.txt in content/archive is the right file with other line ends, as git makes of it (core.autocrlf). Write a line `archive/** -text` into .gitattributes beside that folder, remove the file and restore it: git checkout -- content/archive/artikel.txt.',
    ],
  ]);
});

test('a selector that selects nothing of its page is a problem at the field', async () => {
  const html = '<nav>Krant</nav><div id=a><p>De brug is veilig.</div>';
  const folder = aFolder();
  writeFileSync(path.join(folder, 'artikel.html'), html);
  const archive = await openArchive(folder);
  if (!archive) throw new Error('There is no archive.');
  const problems = async (select: string) => {
    const dossier = aDossier({
      sources: [aSource({ sha256: sha256Of(html), select })],
      quotes: [aQuote({ segments: [{ exact: 'De brug is veilig' }], translations: { en: ['Safe'] } })],
    });
    const found = await verifyDossier(dossier, archive, { month: month('2026-11'), keepTranslations: false });
    return found.problems.map(({ rule, field, message }) => ({ rule, field, message }));
  };
  expect(await problems('#a')).toEqual([]);
  expect(await problems('#b')).toEqual([
    {
      rule: 'unreadable-archive',
      field: 'select',
      message: `artikel.html in ${folder} has nothing that select selects. Correct the CSS selector, such as main or #content, or remove select.`,
    },
  ]);
});
