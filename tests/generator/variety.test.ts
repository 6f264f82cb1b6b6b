import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { actorKinds, actorRelationTypes } from '../../src/schema/actor.ts';
import { type Edtf, parseEdtf } from '../../src/schema/edtf.ts';
import { seasonCodes } from '../../src/schema/edtf-model.ts';
import { embeds } from '../../src/schema/embeds.ts';
import { eventKinds, eventRelationTypes, figureQualifiers, participantRoles } from '../../src/schema/event.ts';
import { noteKinds } from '../../src/schema/evidence.ts';
import { briefingLengths } from '../../src/schema/prose-page.ts';
import { reliabilities, rights } from '../../src/schema/source.ts';
import { sourceTypes } from '../../src/schema/source-types.ts';
import { entryPath, texts } from './generated-texts.ts';
import { wordCount } from './texts.ts';

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
