import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoted, shortened } from '../../src/schema/shortened.ts';

test('a value of 200 characters is repeated as it is, on one line', () => {
  expect(shortened('😀'.repeat(200))).toBe('😀'.repeat(200));
  expect(quoted('een  \n  twee')).toBe('"een twee"');
});

test('of a longer one, its beginning and its end', () => {
  expect(shortened(`${'a'.repeat(300)}${'b'.repeat(300)}`)).toBe(`${'a'.repeat(159)}…${'b'.repeat(40)}`);
  expect(shortened('😀'.repeat(201))).toBe(`${'😀'.repeat(159)}…${'😀'.repeat(40)}`);
  expect(shortened('abcdefghijkl', 10)).toBe('abcdefg…kl');
});

test('what is cut within a character loses all of it, also where white space makes room for more', () => {
  const broken = ' \n'.repeat(199);
  expect(shortened(`${broken}a😀${'b'.repeat(300)}`)).toBe(` a…${'b'.repeat(40)}`);
  expect(shortened(`${'b'.repeat(500)}😀${' \n'.repeat(39)}a`)).toBe(`${'b'.repeat(159)}… a`);
});

test('no more than 200 characters, and no half of one', () => {
  const value = fc.string({ unit: fc.constantFrom('a', '😀', ' ', '\n'), minLength: 150, maxLength: 900 });
  fc.assert(
    fc.property(value, (any) => {
      const short = shortened(any);
      expect(Array.from(short).length).toBeLessThanOrEqual(200);
      expect(short.isWellFormed()).toBe(true);
    }),
  );
});
