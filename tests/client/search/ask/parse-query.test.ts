import { describe, expect, test } from 'vitest';
import { everyPage, parseQuery } from '../../../../src/client/search/ask/query.ts';

const words = (text: string) => parseQuery(text).words;

describe('a question', () => {
  test('is asked without words that say nothing, in either language', () => {
    expect(words('de cyberaanval op servers van IS')).toEqual(['cyberaanval', 'servers', 'is']);
    expect(words('what was the press conference about')).toEqual(['press', 'conference']);
  });

  test('keeps such words where there are no others', () => {
    expect(words('is')).toEqual(['is']);
    expect(words('van der')).toEqual(['der']);
  });

  test('takes initials apart from the name that they stand before', () => {
    expect(parseQuery('E. Van der Sypt')).toEqual({
      text: 'E. Van der Sypt',
      words: ['der', 'sypt'],
      initials: ['e'],
      exact: false,
    });
  });

  test('is folded, its punctuation left out', () => {
    expect(words("D'Hondt, Oost-Vlaanderen?")).toEqual(['dhondt', 'oostvlaanderen']);
  });

  test('between quotation marks keeps every word, in order', () => {
    expect(parseQuery('“meer dan 26.000 items”')).toEqual({
      text: '“meer dan 26.000 items”',
      words: ['meer', 'dan', '26000', 'items'],
      initials: [],
      exact: true,
    });
  });

  test.each(['', '  ', '?!'])('of nothing has no words: “%s”', (text) => {
    expect(words(text)).toEqual([]);
  });
});

test('who types nothing asks for every page', () => {
  expect(parseQuery(' ')).toEqual(everyPage);
});
