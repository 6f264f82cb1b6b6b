import { expect, test } from 'vitest';
import { element, type XmlNode, xmlText } from '../../../src/document/xml.ts';
import { withPageBreaks } from '../../../src/papers/epub/page-breaks.ts';

const mark = (page: number): string =>
  `<span id="page-${page}" epub:type="pagebreak" role="doc-pagebreak" aria-label="${page}"></span>`;

const marked = (node: XmlNode, ...places: readonly number[]): string =>
  withPageBreaks(
    [node],
    places.map((at, index) => ({ page: index + 1, at })),
  )
    .map(xmlText)
    .join('');

test.each<[string, XmlNode, number, string]>([
  ['a text', element('p', {}, 'The town.'), 0, `<p>${mark(1)}The town.</p>`],
  ['a later word', element('p', {}, 'The old town.'), 6, `<p>The old ${mark(1)}town.</p>`],
  ['the word that it begins in', element('p', {}, 'The towns.'), 5, `<p>The ${mark(1)}towns.</p>`],
  ['the mark that opens a word', element('p', {}, 'He: ‘Yes’'), 2, `<p>He: ${mark(1)}‘Yes’</p>`],
  [
    'a word within other elements',
    element('p', {}, 'a ', element('em', {}, 'b'), ' c'),
    1,
    `<p>a <em>${mark(1)}b</em> c</p>`,
  ],
  ['a sign of a script without spaces', element('p', {}, '他说是的'), 2, `<p>他说${mark(1)}是的</p>`],
  [
    'a drawing that it begins with',
    element('figure', {}, element('svg', {}, element('title', {}, 'Off paper'), element('text', {}, 'one'))),
    0,
    `<figure>${mark(1)}<svg><title>Off paper</title><text>one</text></svg></figure>`,
  ],
  [
    'what follows words that are not on paper',
    element('dl', {}, element('span', { class: 'pages' }, 'elsewhere'), 'next'),
    0,
    `<dl><span class="pages">elsewhere</span>${mark(1)}next</dl>`,
  ],
])('a page is marked before %s', (_what, node, at, expected) => {
  expect(marked(node, at)).toBe(expected);
});

test('two pages may begin in one text, and one in a later element', () => {
  const node = element('div', {}, element('p', {}, 'one two three'), element('p', {}, 'four'));
  expect(marked(node, 3, 6, 11)).toBe(`<div><p>one ${mark(1)}two ${mark(2)}three</p><p>${mark(3)}four</p></div>`);
});

test('where no page begins, nothing changes', () => {
  const nodes = [element('p', {}, 'one')];
  expect(withPageBreaks(nodes, [])).toEqual(nodes);
});
