import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { checkContent } from '../../src/dossier/check-content.ts';
import { verifyDossier } from '../../src/dossier/provenance/verify-dossier.ts';
import { diskFolder } from '../../src/reader/content-folder.ts';
import { actorKinds, actorRelationTypes } from '../../src/schema/actor.ts';
import { type Edtf, edtf, parseEdtf } from '../../src/schema/edtf.ts';
import { seasonCodes } from '../../src/schema/edtf-model.ts';
import { embeds } from '../../src/schema/embeds.ts';
import { eventKinds, eventRelationTypes, figureQualifiers, participantRoles } from '../../src/schema/event.ts';
import { noteKinds } from '../../src/schema/evidence.ts';
import { briefingLengths } from '../../src/schema/prose-page.ts';
import { reliabilities, rights } from '../../src/schema/source.ts';
import { sourceTypes } from '../../src/schema/source-types.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { dossierFiles } from './dossier-files.ts';
import { generateOptions, RefusedOptions } from './options.ts';
import type { DossierOptions } from './plan.ts';
import { wordCount } from './texts.ts';
import { writeFiles } from './write-dossier.ts';

const entryPath = /^(?:(?:actors|events|quotes|sources)\/[^/]+\.yaml|briefings\/[^/]+\/nl\.mdx)$/;

const texts = (options: DossierOptions): [path: string, text: string][] =>
  [...dossierFiles(options)].map(({ path, content }) => [path, Buffer.from(content).toString()]);

const fieldsOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** All values that stand under a key, at whatever depth; those of a list one by one. */
const valuesOf = (value: unknown, key: string): unknown[] =>
  fieldsOf(value).flatMap(([name, field]): unknown[] => [
    ...(name === key ? [field].flat() : []),
    ...valuesOf(field, key),
  ]);

/** The values of a field of each entry. */
const top = (entries: readonly unknown[] | undefined, key: string): unknown[] =>
  (entries ?? []).flatMap(fieldsOf).flatMap(([name, value]) => (name === key ? [value] : []));

const distinct = (values: readonly unknown[]): unknown[] => [...new Set(values)].toSorted();

/** The data of all entries of a collection. */
const dataOf = (files: readonly [string, string][], collection: string): unknown[] =>
  files.filter(([path]) => path.startsWith(`${collection}/`)).map(([, text]): unknown => parse(text));

/** The kinds of date that a date is made of: `interval of month and open`. */
function kindsOf(date: Edtf): string[] {
  const marks = ['qualifier' in date && date.qualifier, 'unspecified' in date && `no ${date.unspecified}`];
  switch (date.type) {
    case 'interval':
      return [`from ${date.start.type}`, `to ${date.end.type}`];
    case 'one-of':
    case 'all-of':
      return [date.type, ...date.members.map(({ type }) => `${date.type} ${type}`)];
    case 'season':
      return [`season ${date.season}`];
    default:
      return [date.type, ...marks.filter((mark) => typeof mark === 'string').map((mark) => `${date.type} ${mark}`)];
  }
}

const qualifiers = ['approximate', 'uncertain', 'approximate-and-uncertain'];
// Seasons and unknown dates are no parts of an interval or a set in the grammar of EDTF.
const ends = ['day', 'month', 'year', 'years', 'open', 'unknown'];
const allKinds = [
  ...['day', 'month', 'year'].flatMap((type) => [type, ...qualifiers.map((mark) => `${type} ${mark}`)]),
  ...['month no day', 'year no month', 'year no day-and-month', 'years', 'unknown'],
  ...seasonCodes.map((code) => `season ${code}`),
  ...ends.flatMap((end) => [`from ${end}`, `to ${end}`]),
  ...['one-of', 'all-of'].flatMap((type) => [type, ...['year', 'month', 'interval'].map((part) => `${type} ${part}`)]),
];

describe('a generated dossier', () => {
  test.each([
    [10, 1],
    [10, 2],
    [13, 3],
    [37, 4],
    [150, 4_294_967_295],
  ])(
    'of %i entries with the seed %i has no problems, not even a warning but of letters without a font, and the lock that verify would write',
    async (entries, seed) => {
      const folder = aFolder();
      writeFiles(folder, dossierFiles({ entries, seed }));
      const archive = await openArchive(`${folder}/archive`);
      const { problems, content } = await checkContent(folder, diskFolder(folder), {
        archive,
        requireArchive: true,
      });
      // Its emoji and Chinese names are drawn by the machine, as in many a dossier.
      expect(problems.filter(({ rule }) => rule !== 'missing-glyph')).toEqual([]);
      expect(content?.dossier.marking).toBeDefined();
      if (!archive) throw new Error('There is no archive.');
      const month = edtf().parse('2031-01');
      const { renewed, lock } = await verifyDossier(diskFolder(folder), archive, { month, keepTranslations: false });
      expect(renewed?.text).toBe(lock?.text);
    },
  );

  test.each([10, 11, 29, 100, 999])('of %i entries has that many', (entries) => {
    const paths = [...dossierFiles({ entries, seed: 6 })].map(({ path }) => path);
    expect(paths.filter((path) => entryPath.test(path))).toHaveLength(entries);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('is the same to the byte for the same seed on any machine, and another for another seed', () => {
    const hash = (seed: number): string =>
      createHash('sha256')
        .update(JSON.stringify(texts({ entries: 40, seed })))
        .digest('hex');
    expect(hash(1)).toBe(hash(1));
    expect(hash(1)).not.toBe(hash(2));
    // Whoever changes what is generated changes this too; a machine, a zone or a version of Node must not.
    expect(hash(1)).toBe('85bbfa28f3a181f99dfe10f4c1dd586cd25f48566e9a6f78ed34090eb01c73fb');
  });

  const files = texts({ entries: 600, seed: 8 });

  test('has dates of every kind that a dossier can keep', () => {
    const all = files.filter(([path]) => path.endsWith('.yaml')).map(([, text]): unknown => parse(text));
    const dates = [...valuesOf(all, 'edtf'), ...valuesOf(all, 'issued')].map((date) => parseEdtf(String(date)));
    expect(distinct(dates.flatMap(kindsOf))).toEqual(distinct(allKinds));
  });

  test('has every kind, role, relation, figure, note, type and right that the schemas know', () => {
    const [actors, events, sources] = ['actors', 'events', 'sources'].map((name) => dataOf(files, name));
    const briefings = files.filter(([path]) => path.startsWith('briefings/')).map(([, text]) => text);
    expect({
      actorKinds: distinct(top(actors, 'kind')),
      actorRelationTypes: distinct(valuesOf(actors, 'type')),
      eventKinds: distinct(top(events, 'kind')),
      eventRelationTypes: distinct(valuesOf(events, 'type')),
      participantRoles: distinct(valuesOf(events, 'role')),
      figureQualifiers: distinct(valuesOf(events, 'qualifier')),
      noteKinds: distinct(valuesOf(top(actors, 'notes'), 'kind')),
      sourceTypes: distinct(top(sources, 'type')),
      rights: distinct(top(sources, 'rights')),
      reliabilities: distinct(top(sources, 'reliability')),
      briefingLengths: distinct(briefings.flatMap((text) => /^length: (.*)$/m.exec(text)?.[1] ?? [])),
    }).toEqual({
      actorKinds: distinct(actorKinds),
      actorRelationTypes: distinct(actorRelationTypes),
      eventKinds: distinct(eventKinds),
      eventRelationTypes: distinct(eventRelationTypes),
      participantRoles: distinct(participantRoles),
      figureQualifiers: distinct(figureQualifiers),
      noteKinds: distinct(noteKinds),
      sourceTypes: distinct(sourceTypes),
      rights: distinct(rights),
      reliabilities: distinct(reliabilities),
      briefingLengths: distinct(briefingLengths),
    });
  });

  test('shows entries by every component, with every parameter and without those that may be left out', () => {
    const briefings = files.filter(([path]) => path.startsWith('briefings/')).map(([, text]) => text);
    const used = briefings.flatMap((text) => [...text.matchAll(/<(\w+)((?: \w+="[^"]*")*) \/>/g)]);
    const parameters = used.flatMap(([, name = '', given = '']) =>
      given === '' ? [name] : [...given.matchAll(/ (\w+)=/g)].map(([, key = '']) => `${name} ${key}`),
    );
    const all = Object.entries(embeds).flatMap(([name, own]) => [
      ...Object.keys(own).map((key) => `${name} ${key}`),
      ...(Object.values(own).some((parameter) => 'required' in parameter) ? [] : [name]),
    ]);
    const cites = ['source', 'exact', 'suffix', 'credibility'].map((key) => `Cite ${key}`);
    expect(distinct(parameters)).toEqual(distinct([...all, ...cites]));
  });

  test('has drafts of every kind, about one entry of twenty', () => {
    const drafts = files.filter(([path, text]) => entryPath.test(path) && /^draft: true$/m.test(text));
    expect(distinct(drafts.map(([path]) => path.replace(/\/.*/, '')))).toEqual([
      'actors',
      'briefings',
      'events',
      'quotes',
      'sources',
    ]);
    expect(drafts.length / 600).toBeCloseTo(0.05, 1);
  });

  test('has about 190 words a language in an entry, and names three to six others', () => {
    const entries = files.filter(([path]) => /^(?:actors|events|quotes|sources)\//.test(path));
    const words = (locale: 'nl' | 'en'): number =>
      entries.reduce((sum, [, text]) => sum + wordCount(valuesOf(parse(text), locale).join(' ')), 0) / entries.length;
    expect([Math.round(words('nl') / 20) * 20, Math.round(words('en') / 20) * 20]).toEqual([180, 200]);
    const named = entries.map(([, text]) => {
      const links = [...text.matchAll(/(?:\(|- |: )"?(?:actor|event|quote|source|briefing):([a-z0-9-]+)/g)];
      const fields = [...text.matchAll(/^(?:\s+(?:- )?(?:to|actor)|speaker|event): (\S+)$/gm)];
      return new Set([...links, ...fields].map(([, id]) => id)).size;
    });
    expect(distinct(named)).toEqual([3, 4, 5, 6]);
  });

  test('quotes sources in other languages and scripts, with a prefix where words stand at several places', () => {
    const quotes = dataOf(files, 'quotes');
    expect(distinct(valuesOf(quotes, 'lang'))).toEqual(['ar', 'de', 'el', 'en', 'en-GB', 'fr', 'fr-BE', 'nl', 'nl-BE']);
    const all = files.map(([, text]) => text).join('');
    expect(all).toMatch(/^ +prefix: /m);
    expect(all).not.toBe(all.normalize('NFC'));
    expect(files.map(([path]) => /^archive\/.*\.(\w+)$/.exec(path)?.[1]).filter(Boolean)).toEqual(
      expect.arrayContaining(['txt', 'md', 'html']),
    );
  });
});

describe('the command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  mkdirSync(path.join(folder, 'full'));
  for (const file of ['full/notes.txt', 'file']) writeFileSync(path.join(folder, file), '');
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    [['--seed', '1'], '--entries is missing. Give a whole number from 10 to 100000.'],
    [['--entries', '9', '--seed', '1'], '"9" is no number for --entries. Give a whole number from 10 to 100000.'],
    [['--entries', '1e3', '--seed', '1'], '"1e3" is no number for --entries. Give a whole number from 10 to 100000.'],
    [
      ['--entries', '10', '--seed', '-1'],
      'Write npm run generate -- --entries N --seed S [--out DIR], and nothing else.',
    ],
    [
      ['--entries', '10', '--seed', '4294967296'],
      '"4294967296" is no number for --seed. Give a whole number from 0 to 4294967295.',
    ],
    [
      ['--entries', '10', '--seed', '1', '--fast'],
      'Write npm run generate -- --entries N --seed S [--out DIR], and nothing else.',
    ],
    [
      ['--entries', '10', '--seed', '1', '--out', 'full'],
      `${folder}/full is not empty, and nothing in it is overwritten. Give a new folder with --out DIR.`,
    ],
    [
      ['--entries', '10', '--seed', '1', '--out', 'file'],
      `${folder}/file is a file. Give a new folder with --out DIR.`,
    ],
  ])('refuses %j in one line', (args, message) => {
    expect(() => generateOptions(args, folder)).toThrow(new RefusedOptions(message));
  });

  test('names its folder for what it holds, below the folder of whoever asks', () => {
    expect(generateOptions(['--entries', '10', '--seed', '3'], folder)).toEqual({
      entries: 10,
      seed: 3,
      out: `${folder}/generated-10-entries-seed-3`,
    });
  });
});
