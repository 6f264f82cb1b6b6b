import { describe, expect, test } from 'vitest';
import { linkTarget, parseProse, proseText } from '../../src/schema/inline.ts';
import { ref } from '../../src/schema/entry-ref.ts';

test('a short text keeps its words, emphasis and links', () => {
  const { prose, faults } = parseProse('Het *hele* [parket](actor:parket) en [de site](https://site.example).');
  expect(faults).toEqual([]);
  expect(prose).toEqual([
    [
      { type: 'text', value: 'Het ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'hele' }] },
      { type: 'text', value: ' ' },
      { type: 'entry', ref: ref('actors', 'parket'), children: [{ type: 'text', value: 'parket' }] },
      { type: 'text', value: ' en ' },
      { type: 'link', href: 'https://site.example/', children: [{ type: 'text', value: 'de site' }] },
      { type: 'text', value: '.' },
    ],
  ]);
  expect(proseText(prose)).toBe('Het hele parket en de site.');
});

test('a blank line parts paragraphs, and a line break does not', () => {
  expect(parseProse('Een\nregel.\n\nEen alinea.').prose.map((paragraph) => paragraph.length)).toEqual([1, 1]);
});

test('plain text reads the same with and without the parser', () => {
  const text = 'Gewone tekst: met leestekens, “aanhalingstekens” en 26.000 items (ongeveer).';
  expect(parseProse(text).prose).toEqual([[{ type: 'text', value: text }]]);
  expect(proseText(parseProse(`${text}\n`).prose)).toBe(text);
});

describe('what may not stand in a short text is reported', () => {
  test.each([
    ['Een <b>vet</b> woord', ['raw-html']],
    ['[hier](javascript:alert(1))', ['unsafe-link']],
    ['[hier](data:text/html,x)', ['unsafe-link']],
    ['[hier](//elders.example)', ['unsafe-link']],
    ['[hier](actor:Grote-Letters)', ['invalid-id']],
    ['# Kop', ['block-markdown']],
    ['- punt', ['block-markdown']],
  ])('%s', (text, rules) => {
    expect(parseProse(text).faults.map(({ rule }) => rule)).toEqual(rules);
  });
});

test.each(['https://site.example/', 'http://site.example', 'mailto:redactie@site.example', 'event:inval'])(
  'a link may lead to %s',
  (url) => {
    expect(linkTarget(url)).not.toHaveProperty('fault');
  },
);

test('an apostrophe is typographic, also after a link, and an address keeps its own', () => {
  const { prose } = parseProse("'s Avonds in [de zaal](https://a.example/b's)'s hal");
  expect(prose).toEqual([
    [
      { type: 'text', value: '’s Avonds in ' },
      { type: 'link', href: "https://a.example/b's", children: [{ type: 'text', value: 'de zaal' }] },
      { type: 'text', value: '’s hal' },
    ],
  ]);
});
