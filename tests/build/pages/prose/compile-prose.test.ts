import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMdx } from '../../../../src/reader/mdx-file.ts';
import { outlineOfHtml, outlineOfTree } from '../../../harness/prose-outline.ts';
import { renderedProse } from '../../../harness/rendered-prose.ts';

const read = (text: string) => parseMdx('f.mdx', `---\na: 1\n---\n${text}\n`);

const rendered = async (text: string) => outlineOfHtml(await renderedProse(read(text).body));

test.each([
  [
    'Een **twee** *drie* ~~vier~~ `{vijf}`.',
    [
      '“Een”',
      'strong',
      '“twee”',
      '/strong',
      'em',
      '“drie”',
      '/em',
      'del',
      '“vier”',
      '/del',
      'code',
      '“{vijf}”',
      '/code',
      '“.”',
    ],
  ],
  [
    '[web](https://a.be "{process.exit(0)} <img onerror>")',
    ['a href=https://a.be/ title={process.exit(0)} <img onerror>', '“web”', '/a'],
  ],
  [
    '[zes](https://[::1]/a) [b][c]\n\n[c]: https://[::2]/',
    ['a href=https://[::1]/a', '“zes”', '/a', 'a href=https://[::2]/', '“b”', '/a'],
  ],
  ['&lt;script&gt; \\<b> \\{1}', ['“<script> <b> {1}”']],
  ['<Quote id="a" /> <Source id="b" />', ['embedquote id=a', '/embedquote', 'embedsource id=b', '/embedsource']],
  [
    '| a | b |\n| - | -: |\n| c |',
    [
      'table',
      'tr',
      'th',
      '“a”',
      '/th',
      'th',
      '“b”',
      '/th',
      '/tr',
      'tr',
      'td',
      '“c”',
      '/td',
      'td',
      '/td',
      '/tr',
      '/table',
    ],
  ],
  ['- a\n  1. b', ['ul', 'li', '“a”', 'ol', 'li', '“b”', '/li', '/ol', '/li', '/ul']],
  ['## Wat er gebeurde', ['h2', '“Wat er gebeurde”', '/h2']],
])('%j is rendered as it stands', async (text, outline) => {
  expect(await rendered(text)).toEqual(outline);
});

test('headings have the ids by which links lead to them, and columns say how they are aligned without a style', async () => {
  const { body } = read('## Één & twee\n\n## Één & twee\n\n| a |\n| -: |\n| b |');
  const html = await renderedProse(body);
  expect([...html.matchAll(/(?:id|class|style)="[^"]*"/g)].map(([attribute]) => attribute)).toEqual([
    'id="één--twee"',
    'id="één--twee-1"',
    'class="scroll"',
    'class="align-right"',
    'class="align-right"',
  ]);
});

test('what claims rest on becomes numbers, in the order of reading and each passage once, close to the claim', async () => {
  const cite = (exact: string) => `<Cite source="a" exact="${exact}" />`;
  const text = `Een[^a] ${cite('b')}\n${cite('c')}${cite('b')} twee.\n\n[^a]: Drie ${cite('d')}\n\n- *vier* ${cite('c')}`;
  const html = await renderedProse(read(text).body);
  const ref = (number: number, id = '') =>
    `<a href="#cite-nl-${number}"${id} aria-label="Bronnoot ${number}">${number}</a>`;
  const sup = (...refs: string[]) => `<sup class="cite-refs" data-unsearched>${refs.join(', ')}</sup>`;
  expect(html).toContain(`</sup>${sup(ref(1, ' id="cite-ref-nl-1"'), ref(2, ' id="cite-ref-nl-2"'))} twee.`);
  expect(html).toContain(`<em>vier</em>${sup(ref(2))}`);
  expect(html).toContain(`<p>Drie${sup(ref(3, ' id="cite-ref-nl-3"'))}</p>`);
});

test('a passage has one number, whatever the shape of its quotation marks', async () => {
  const cite = (exact: string) => `<Cite source="a" exact="${exact}" />`;
  const html = await renderedProse(
    read(`Een ${cite('de &quot;b&quot;')} twee ${cite('de “b”')} drie ${cite('c')}`).body,
  );
  expect(outlineOfHtml(html).filter((part) => part.startsWith('bron'))).toEqual(['bron 1', 'bron 1', 'bron 2']);
});

test('components are told the level of their headings, by the heading before them', async () => {
  const { body } = read(
    '<Actors />\n\n## Een\n\n<Timeline />\n\n### Twee\n\n> <Event id="a" />\n\n## Drie\n\n<Actors />',
  );
  const levels = [...(await renderedProse(body)).matchAll(/<embed\w+[^>]* level="(\d)"/g)].map(([, level]) => level);
  expect(levels).toEqual(['2', '3', '4', '3']);
});

test('compiling leaves the tree as it was, so that it can be compiled again', async () => {
  const { body } = read(
    '## Een\n\n<Quote id="a" /> <Quote id="b" />\n\n[a](https://a.be) <Cite source="a" exact="c" />',
  );
  const before = structuredClone(body);
  const first = await renderedProse(body);
  expect([body, await renderedProse(body)]).toEqual([before, first]);
});

/** Pieces of which Markdown, its extensions and MDX are made, and what breaks them. */
const pieces = [
  ...[
    'Een ',
    'twee',
    '\n',
    '\n\n',
    '  \n',
    '    ',
    '\t',
    '- ',
    '1. ',
    '- [ ] ',
    '> ',
    '## ',
    '### ',
    '***',
    '---\n',
    '===\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '~',
    '`',
    '```\n',
    '~~~',
    '[a]',
    '(https://a.be)',
    '[a]: https://a.be "b"\n',
    '[^1]',
    '[^1]: ',
  ],
  ...[
    '| a | b |\n',
    '| - | -: |\n',
    '|',
    '<Quote id="a" />',
    'b <Cite source="a" exact="c" />',
    '<Timeline from="2019"',
    '/>',
    '<b>',
    '</b>',
    '<',
    '>',
    '{',
    '}',
  ],
  ...[
    '{1 + 1}',
    'import a from "b"\n',
    'export const c = 1\n',
    '<!--',
    '-->',
    '&lt;',
    '&#x41;',
    '&',
    '\\',
    '"',
    "'",
    '!',
    ':',
  ],
  ...[
    'www.a.be',
    'https://b.be/?c=d&e',
    'x@a.be',
    '(title {a})',
    "https://a.be '{b}'",
    'é',
    'ا',
    '\u00ad',
    '😀',
    '\u00a0',
  ],
];

test('what is checked is what is rendered, whatever the text', async () => {
  let sound = 0;
  const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 24 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { body, problems } = read(text);
      if (problems.length > 0) return;
      sound += 1;
      expect(outlineOfHtml(await renderedProse(body))).toEqual(outlineOfTree(body));
    }),
    { numRuns: 2000, seed: 20261126 },
  );
  expect(sound).toBeGreaterThan(200);
});

test('a table stands in what moves it on a narrow screen, wherever it is; one of many columns is set small on paper', async () => {
  const narrow = '<div class="scroll" role="group" aria-label="Tabel" tabindex="0">\n<table>';
  expect(await renderedProse(read('| a |\n| - |').body)).toContain(narrow);
  expect(await renderedProse(read('> - | a |\n>   | - |').body)).toContain(narrow);
  const row = (cell: string) => `|${` ${cell} |`.repeat(7)}`;
  expect(await renderedProse(read(`${row('a')}\n${row('-')}`).body)).toContain('<div class="scroll wide" ');
});
