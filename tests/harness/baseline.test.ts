import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../fixtures/written-dossier.ts';
import { scriptParts } from './baseline/script.ts';
import { styleSheetParts } from './baseline/style-sheet.ts';

const earlyIn = (css: string): string[] => styleSheetParts(css).flatMap(({ key, widely }) => (widely ? [] : [key]));

test.each([
  ['a property', 'a { hanging-punctuation: first }', 'css.properties.hanging-punctuation'],
  ['a value', 'a { text-wrap: pretty }', 'css.properties.text-wrap.pretty'],
  ['a function, also in a property of ours', ':root { --a: light-dark(#fff, #000) }', 'css.types.color.light-dark'],
  [
    'a shorthand with all that it may hold',
    'a { text-decoration: underline var(--c) 1px }',
    'css.properties.text-decoration.includes_color-and-style',
  ],
  ['a pseudo-element within a nested rule', 'a { &::details-content { color: red } }', 'css.selectors.details-content'],
  ['an at-rule', '@scope (a) { b { color: red } }', 'css.at-rules.scope'],
  ['a box in the margin of a page', '@page { @top-left { content: "a" } }', 'css.at-rules.page.top-left'],
  [
    'a feature of media',
    '@media (inverted-colors: inverted) { a { color: red } }',
    'css.at-rules.media.inverted-colors',
  ],
  ['a unit', 'a { inline-size: 2rcap }', 'css.types.length.rcap'],
])('%s of CSS that is not widely available is found', (_, css, key) => {
  expect(earlyIn(css)).toContain(key);
});

test.each([
  ['what is widely available', '@layer a { p { & > b { color: color-mix(in srgb, red, blue) } } }'],
  ['a declaration with another to fall back on', "a { content: '+'; content: '+' / '' }"],
  [
    'what only browsers read that know it',
    '@supports selector(::details-content) { ::details-content { color: red } }',
  ],
])('%s is for every browser', (_, css) => {
  expect(earlyIn(css)).toEqual([]);
});

test('what a script uses of the platform is known by its types, in what it imports too', () => {
  const folder = aFolder();
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  file('other.ts', 'export const far = (): unknown => new Highlight();\n');
  const script = file('script.ts', "import { far } from './other.ts';\nfar();\n[1].values().drop(1);\nfetch('/');\n");
  const found = [...scriptParts([script], (name) => name.startsWith(folder))].map(([{ key, widely }, files]) => ({
    key,
    widely,
    files: [...files].map((name) => path.basename(name)),
  }));
  expect(found).toEqual([
    { key: 'api.Highlight', widely: false, files: ['other.ts'] },
    { key: 'javascript.builtins.Array.values', widely: true, files: ['script.ts'] },
    { key: 'javascript.builtins.Iterator.drop', widely: false, files: ['script.ts'] },
    { key: 'api.fetch', widely: true, files: ['script.ts'] },
  ]);
});
