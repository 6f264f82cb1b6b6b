import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { parseMdx } from '../../src/reader/mdx-file.ts';
import { random } from '../generator/random.ts';
import { randomProse } from './prose.ts';

const texts = Array.from({ length: 3000 }, (_, number) => randomProse(random(1, `prose/${number}`)));

const typesIn = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap((child) => typesIn(child)) : []),
];

test('random prose is the same for the same numbers', () => {
  expect(randomProse(random(1, 'prose/7'))).toBe(texts[7]);
  expect(new Set(texts).size).toBeGreaterThan(2800);
});

test('random prose holds every construct of Markdown', () => {
  const types = new Set(texts.flatMap((text) => typesIn(fromMarkdown(text))));
  expect([...types].toSorted()).toEqual([
    ...[
      'blockquote',
      'break',
      'code',
      'definition',
      'emphasis',
      'heading',
      'html',
      'image',
      'imageReference',
      'inlineCode',
    ],
    ...['link', 'linkReference', 'list', 'listItem', 'paragraph', 'root', 'strong', 'text', 'thematicBreak'],
  ]);
});

test.each([
  ['a table', /^\|.*\|\n:?-/m],
  ['a footnote', /\[\^a\]: /],
  ['a struck text', /~~\S/],
  ['a task', /- \[x\] /],
  ['an address that is a link', /www\.example\.org/],
  ['an expression', /\{process\.exit\(0\)\}/],
  ['a component', /<Quote id="uitspraak" \/>/],
  ['a source of a claim', /\S <Cite source="artikel" exact="een bron" \/>/],
  ['an import', /^import /m],
  ['a comment of HTML', /<!-- c -->/],
  ['an entity', /&colon;/],
  ['a fence that is not closed', /^~~~ ?[^~]*$/m],
])('random prose holds %s', (_, pattern) => {
  expect(texts.filter((text) => pattern.test(text)).length).toBeGreaterThan(3);
});

test('some of it passes the check and some does not, and no text makes the check throw', () => {
  const head = '---\ntitle: T\ndescription: D\naudience: A\n---\n\n';
  const passed = texts.slice(0, 1000).filter((text) => parseMdx('nl.mdx', head + text).problems.length === 0).length;
  expect(passed).toBeGreaterThan(50);
  expect(passed).toBeLessThan(950);
});
