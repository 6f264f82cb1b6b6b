import { expect, test } from 'vitest';
import { line, name, typedLine } from '../../src/schema/localized.ts';

test('a line and a name have typographic apostrophes, and what is compared stays as it was typed', () => {
  expect(line().parse(" foto's uit 's-Gravenhage ")).toBe('foto’s uit ’s-Gravenhage');
  expect(name().parse("O'Brien")).toEqual({ nl: 'O’Brien', en: 'O’Brien' });
  expect(typedLine().parse("foto's")).toBe("foto's");
});

test('a line that is too long or empty is refused', () => {
  expect(line(3).safeParse("o's").success).toBe(true);
  for (const text of ["fo's", ' ', 'a\nb']) expect(line(3).safeParse(text).success).toBe(false);
});
