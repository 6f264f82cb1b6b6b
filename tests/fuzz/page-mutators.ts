import type { Random } from '../generator/random.ts';
import { randomProse } from './prose.ts';
import { dateMutators, oddScalars, type TextMutator, yamlMutators } from './text-mutators.ts';

/** The head of a page with its two lines `---`, and its body. */
function split(text: string): [head: string, body: string] {
  const end = text.indexOf('\n---', 4);
  return end < 0 ? ['', text] : [text.slice(0, end + 5), text.slice(end + 5)];
}

const inBody =
  (change: TextMutator): TextMutator =>
  (text, random) => {
    const [head, body] = split(text);
    return head + change(body, random);
  };

const inHead =
  (change: TextMutator): TextMutator =>
  (text, random) => {
    const [head, body] = split(text);
    const inner = head.slice(4, -5);
    return `---\n${change(inner, random)}\n---\n${body}`;
  };

/** Paragraphs with something put between two of them. */
const between = (made: (random: Random) => string): TextMutator =>
  inBody((body, random) => {
    const parts = body.split('\n\n');
    return [...parts.slice(0, 1), made(random), ...parts.slice(1)].join('\n\n');
  });

/** What was found to make two readers of Markdown disagree, or one of them despair. */
const nasty: readonly string[] = [
  "[^1]: [a](https://x.example '{process.exit(0)}')\n\nText[^1]",
  'Text[^a].\n\n[^a]: {process.exit(0)}',
  '[a](https://x.example "<img src=x onerror=alert(1)>")',
  '- [ ] a\n~~~\n{process.exit(0)}\n~~~',
  '- [x] a\n\n~~~js\nimport fs from "fs"\n~~~',
  '| a | b |\n| - | - |\n| {1} | <b>x</b> |',
  '~~a {1 + 1} b~~',
  'www.example.org/{x} and https://example.org/{y}',
  '<!-- comment -->',
  'import fs from "node:fs"',
  'export const x = 1',
  '{/* a comment */}',
  '<script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript&colon;alert(1))',
  '[x]: javascript:alert(1)\n\n[x]',
  '![a][b]\n\n[b]: https://x.example/a.png',
  '<Quote id="uitspraak" {...{}} />',
  '<Quote id={"uitspraak"} />',
  'Text <Cite source="artikel" exact="a word" />.',
  'Text <Cite source="artikel" exact="&lt;b&gt; &#x202e; {1}" credibility="9" />',
  'Text <Cite source={"artikel"} {...{}} exact="" />',
  '<Cite source="artikel" exact="alone" />',
  '| a <Cite source="nergens" exact="`b` | c" /> |\n| - |\n| b |',
  '<Figures set:html="<b>" />',
  '<Timeline client:load from="2019" />',
  '<p set:html={1} />',
  'a\\\nb  \nc',
  '&#60;script&#62; &lt;b&gt; &amp;amp;',
  '# A first heading',
  '#### A fourth',
  '`{a}` and ``<b>``',
  '```js\n{process.exit(0)}\n```',
  '    {a}',
  'a\u0000b',
  'a\u000cb\u001b[31mc',
  '\u202etxet',
  '<>a</>',
  '$a$ and $$b$$',
  ':::note\ntext\n:::',
  'Text :smile: [[wiki]]',
];

const deep = (random: Random): string => {
  const depth = random.pick([10, 150, 300, 2000]);
  const open = random.pick([
    '> ',
    '- ',
    '1. ',
    '*',
    '**a ',
    '[',
    '<Figures>',
    '{',
    '![',
    '_a ',
    '`',
    '~',
    '[^a]: ',
    '# ',
  ]);
  return open.repeat(depth) + (random.chance(50) ? 'a' : '') + (/[*_`~]/.test(open) ? open.trim().repeat(depth) : '');
};

/** Ways to spoil a page of running text, or to leave it as it is to an editor. */
export const pageMutators: Readonly<Record<string, TextMutator>> = {
  'some prose': between(randomProse),
  'more prose': between((random) => `${randomProse(random)}\n\n${randomProse(random)}`),
  'what readers disagree about': between((random) => random.pick(nasty)),
  'within a line': inBody((body, random) =>
    body.replace(/(?<=\p{L}) (?=\p{L})/u, () => ` ${random.pick(nasty).split('\n')[0] ?? ''} `),
  ),
  'deep nesting': between(deep),
  'many of one': between((random) =>
    random
      .pick(['a ', '*a* ', '[a](actor:europol) ', '\\*', '&amp;', 'a\n', '|a'])
      .repeat(random.pick([100, 2000, 20_000])),
  ),
  'a value of the head': inHead((head, random) =>
    head.replace(/(: ).*/, (_, colon: string) => colon + random.pick(oddScalars)),
  ),
  'a head that ends early': inHead((head, random) =>
    head.replace('\n', random.pick(['\n---\n', '\n...\n', '\n--- \n', '\n#\rtitle: x\n', '\r'])),
  ),
  'no head': (text) => split(text)[1],
  'spaces around the head': (text, random) =>
    text.replace(/---/, random.pick(['--- ', '----', ' ---', '---\t', '\n---', '\ufeff---'])),
  ...Object.fromEntries(
    [
      'delete a line',
      'swap lines',
      'insert a character',
      'line ends of Windows',
      'line ends of old',
      'one line end of old',
      'a byte order mark',
      'cut off',
      'indent a line',
      'decomposed',
      'repeat a part',
      'right to left',
    ].flatMap((name) => {
      const mutator = yamlMutators[name];
      return mutator ? [[name, mutator]] : [];
    }),
  ),
  ...dateMutators,
};
