import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeEntries, encodeEntries } from '../../../src/client/composer/entry-list.ts';
import { type Asked, cleanLine, readSelection, selectionQuery } from '../../../src/client/composer/selection.ts';

const nothing: Asked = { entries: [], languages: 'nl', originals: true, title: '', subtitle: '' };

const anId = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,6}){0,3}$/);
const aKey = fc
  .tuple(fc.constantFrom('actors', 'events', 'quotes', 'sources'), anId)
  .map(([collection, id]) => `${collection}/${id}`);
const aLine = fc.string({ unit: 'binary', maxLength: 200 }).map(cleanLine);
const aSelection: fc.Arbitrary<Asked> = fc.record({
  entries: fc.uniqueArray(aKey, { maxLength: 60 }),
  languages: fc.constantFrom('nl', 'en', 'both'),
  originals: fc.boolean(),
  title: aLine,
  subtitle: aLine,
});

describe('the address of a selection', () => {
  test('names each entry by the letter of its kind and its id; a letter holds for those after it', () => {
    const entries = ['actors/europol', 'actors/eurojust', 'events/operatie-amaq-2019', 'actors/is'];
    expect(selectionQuery({ ...nothing, entries }, 'nl')).toBe('?e=a_europol.eurojust.e_operatie-amaq-2019.a_is');
  });

  test('says only what a page does not do by itself', () => {
    expect(selectionQuery(nothing, 'nl')).toBe('');
    expect(selectionQuery(nothing, 'en')).toBe('?l=nl');
    expect(
      selectionQuery({ ...nothing, languages: 'both', originals: false, title: 'Wie & wat', subtitle: '3 mei' }, 'nl'),
    ).toBe('?l=nl-en&q=0&t=Wie+%26+wat&d=3+mei');
  });

  test('gives the same selection back, whatever it is', () => {
    fc.assert(
      fc.property(aSelection, fc.constantFrom('nl', 'en'), (selection, locale) => {
        expect(readSelection(selectionQuery(selection, locale), locale)).toEqual({ ...selection, unreadable: [] });
      }),
    );
  });

  test('takes about 1,250 characters for 50 entries with ids of 24', () => {
    const entries = Array.from({ length: 50 }, (_, index) => `actors/${`${index}`.padStart(3, '0')}-${'x'.repeat(20)}`);
    expect(selectionQuery({ ...nothing, entries }, 'nl')).toHaveLength(3 + 2 + 50 * 24 + 49);
  });

  test('needs no escape in it, so that it survives whatever it is pasted into', () => {
    fc.assert(
      fc.property(fc.array(aKey), (keys) => {
        expect(encodeURIComponent(encodeEntries(keys))).toBe(encodeEntries(keys));
      }),
    );
  });
});

describe('an address from anywhere', () => {
  test('gives each entry once, where it stands first', () => {
    expect(decodeEntries('a_is.europol.is.e_inval.a_europol').entries).toEqual([
      'actors/is',
      'actors/europol',
      'events/inval',
    ]);
  });

  test('gives apart what names no entry', () => {
    expect(decodeEntries('europol.x_huh.a_is.<script>.Europol.../../etc.q_.amaq')).toEqual({
      entries: ['actors/is', 'actors/amaq'],
      unreadable: ['europol', 'x_huh', '<script>', 'Europol', '/', '/etc', 'q_'],
    });
  });

  test('never throws, and never asks for more than a page can give', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { languages, title, subtitle } = readSelection(query, 'nl');
        expect(['nl', 'en', 'both']).toContain(languages);
        expect(title.length).toBeLessThanOrEqual(120);
        expect(cleanLine(subtitle)).toBe(subtitle);
      }),
    );
  });

  test('brings a title on one line, without characters that turn the text around', () => {
    const title = encodeURIComponent('  Een\u202e titel\nover\ttwee  regels \u0007');
    expect(readSelection(`?t=${title}&l=xx&q=1`, 'en')).toEqual({
      ...nothing,
      languages: 'en',
      title: 'Een titel over twee regels',
      unreadable: [],
    });
  });
});
