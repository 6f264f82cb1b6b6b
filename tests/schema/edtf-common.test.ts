import { parse } from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCommonForm } from '../../src/schema/edtf-common.ts';

const year = fc.constantFrom('2019', '0000', '1984', '-0044', '-0000', '198X', '19XX', '1XXX', 'XXXX');
const rest = fc.constantFrom('', '', '-01', '-12', '-13', '-00', '-21', '-36', '-41', '-XX');
const day = fc.constantFrom('', '', '-01', '-28', '-XX', '-00');
const mark = fc.constantFrom('', '', '~', '?', '%');
const date = fc.tuple(year, rest, day, mark).map((parts) => parts.join(''));
const end = fc.oneof({ weight: 4, arbitrary: date }, { weight: 1, arbitrary: fc.constantFrom('', '..') });
const separated = (separator: string, most: number) =>
  fc.array(end, { minLength: 1, maxLength: most }).map((ends) => ends.join(separator));
const list = fc.array(separated('..', 2), { minLength: 1, maxLength: 3 }).map((members) => members.join(','));
const almostEdtf = fc.oneof(
  date,
  separated('/', 3),
  list.map((members) => `[${members}]`),
  list.map((members) => `{${members}}`),
);

test('every form that is taken to be common is one of the grammar', () => {
  let common = 0;
  fc.assert(
    fc.property(almostEdtf, (text) => {
      if (!isCommonForm(text)) return;
      common++;
      // The grammar asks more of the day of a month than the form does.
      if (!/-00(?![\d-])/.test(text)) expect(() => parse(text, { level: 2 }), text).not.toThrow();
    }),
    { numRuns: 5000 },
  );
  expect(common).toBeGreaterThan(100);
});

test.each(['2019', '2019-11-14~', '2019/..', '198X', '2024-11-XX', '2019-23', '[1667,1668..1670]', '{1984..}'])(
  '%s is common',
  (text) => {
    expect(isCommonForm(text)).toBe(true);
  },
);

const ends = ['', '2019', '2019-01', '2019-01-02', '2019-XX', '201X', '2019?', '-0044', '2019-21'];
const pairs = ends.flatMap((first) => ends.map((last) => [first, last] as const));

test.each(['[_.._]', '{_.._}', '_/_', '[_,_]', '{_,_}', '[_.._,2020]', '[2018,_.._]'])(
  'whatever stands at both ends of %s, it is common only where the grammar allows it',
  (form) => {
    const texts = pairs.map(([first, last]) => form.replace('_', first).replace('_', last));
    const refused = (text: string): boolean => {
      try {
        parse(text, { level: 2 });
        return false;
      } catch {
        return true;
      }
    };
    expect(texts.filter((text) => isCommonForm(text) && refused(text))).toEqual([]);
    expect(texts.filter(isCommonForm).length).toBeGreaterThan(2);
  },
);
