import type { Random } from '../generator/random.ts';

/** Makes a text by chance; what it may still nest grows less with each level. */
type Maker = (random: Random, depth: number) => string;

const words: readonly string[] = [
  ...'het onderzoek de haven a b I 1 2019 café zoë naïef Ångström www.example.org e-mail can’t snake_case'.split(' '),
  ...['2*3*4', 'a~b', '~', '$5', '50 %', '#1', '100.', '1)', '-', '+', '=', '|', ':', '::', ':::', '@x', 'x@y.example'],
  ...['\u00ad', 'e\u0301', '\u200b', '\u00a0', 'العربية', 'עברית', '日本語', '😀', '👩‍👩‍👧', '\ufeff', '\u2028'],
  ...['&amp;', '&lt;b&gt;', '&#x41;', '&#0;', '&#123;', '&nbsp;', '&copy', '&notanentity;', '&colon;', '&lbrace;'],
  ...['\\*', '\\{', '\\<', '\\', '\\\\', '\\[', '\\`', '\\&', '\\_', '\\#', '\\a', '\\\n'],
  ...['actor:europol', 'https://example.org/a_(b)', 'http://x.example?a=1&b={c}', 'javascript:alert(1)'],
];

const signs = [
  '*',
  '**',
  '_',
  '__',
  '~~',
  '~',
  '`',
  '``',
  '{',
  '}',
  '<',
  '>',
  '[',
  ']',
  '(',
  ')',
  '!',
  '"',
  "'",
  '|',
  '\t',
];

const word: Maker = (random) => random.pick(words);

const many = (random: Random, most: number, make: () => string, between: string): string =>
  Array.from({ length: random.between(1, most) }, make).join(between);

const targets = [
  ...[
    'actor:europol',
    'event:operatie',
    'source:artikel',
    'quote:uitspraak',
    'https://example.org/',
    '<https://a.example/b c>',
  ],
  ...[
    'mailto:a@b.example',
    'javascript:alert(1)',
    'JaVaScRiPt&colon;alert(1)',
    '//x.example',
    'data:text/html,<b>',
    '',
  ],
  ...[
    '#top',
    '/x',
    'x "t"',
    "https://x.example 'a{b}c'",
    'https://x.example "<img onerror=alert(1)>"',
    'https://x.example (({x}))',
  ],
];
const labels = ['a', 'Ref', 'ß', '1', '^1', '^a', 'toString', '__proto__', 'a\nb', 'x]', ' '];

const wrapped =
  (open: string, close = open): Maker =>
  (random, depth) =>
    `${open}${inline(random, depth)}${close}`;

const inlines: readonly Maker[] = [
  ...['*', '**', '_', '__', '***', '~~', '~', '`', '``'].map((sign) => wrapped(sign)),
  (random, depth) => `[${inline(random, depth)}](${random.pick(targets)})`,
  (random, depth) => `![${inline(random, depth)}](${random.pick(targets)})`,
  (random, depth) => `[${inline(random, depth)}][${random.pick(labels)}]`,
  (random) => `[${random.pick(labels)}]`,
  // Its address is often defined in the same breath, since a label without one is plain text.
  (random) => {
    const label = random.pick(labels);
    return `![a][${label}]${random.pick(['', `\n\n[${label}]: https://x.example/a.png\n\n`])}`;
  },
  (random) => `[^${random.pick(labels)}]`,
  (random) =>
    `<${random.pick(['https://x.example', 'a@b.example', 'b', '/b', 'Quote', 'br/', '!-- c --', '?x?', '![CDATA[x]]'])}>`,
  (random) => `{${random.pick(['1 + 1', 'process.exit(0)', '', '/* c */', '"a"', '`${x}`', '{', '<b/>'])}}`,
  (random) => `<Quote id="${random.pick(['uitspraak', '{x}', '', 'a b'])}" />`,
  (random) =>
    `<Cite source="artikel" exact="${random.pick(['een bron', 'een &lt;b> &#123;x&#125;', '*a*\n b', ''])}" />`,
  (random, depth) => `<b>${inline(random, depth)}</b>`,
  (random, depth) => `<Timeline from="2019" {...x}>${inline(random, depth)}</Timeline>`,
  () => '  \n',
  () => '\\\n',
  (random) => random.pick(signs),
];

/** Words, with marks, links and worse among them. */
const inline: Maker = (random, depth) =>
  many(
    random,
    4,
    () => (depth <= 0 || random.chance(60) ? word(random, 0) : random.pick(inlines)(random, depth - 1)),
    random.pick([' ', ' ', ' ', '', '\n']),
  );

/** Puts a sign before each line of a block, or only before the first, so that the others go on lazily. */
const prefixed = (random: Random, first: string, rest: string, text: string): string =>
  text
    .split('\n')
    .map((line, at) => (at === 0 ? first : random.chance(10) ? '' : rest) + line)
    .join('\n');

const blocks: readonly Maker[] = [
  (random, depth) => inline(random, depth),
  (random, depth) => inline(random, depth),
  (random, depth) =>
    `${'#'.repeat(random.between(1, 7))} ${inline(random, depth)}${random.pick(['', ' #', ' {#id}', ' \\#'])}`,
  (random, depth) => `${inline(random, depth)}\n${random.pick(['===', '---', '=', '-', ' --- '])}`,
  (random, depth) => prefixed(random, '> ', '> ', block(random, depth)),
  (random, depth) =>
    many(
      random,
      3,
      () => {
        const marker = random.pick([
          '- ',
          '* ',
          '+ ',
          '1. ',
          '1) ',
          '007. ',
          '- [ ] ',
          '- [x] ',
          '-     ',
          '1234567890. ',
        ]);
        return prefixed(random, marker, ' '.repeat(random.pick([2, 3, 4, marker.length])), block(random, depth));
      },
      random.pick(['\n', '\n\n']),
    ),
  (random) => {
    const fence = random.pick(['```', '~~~', '````', '~~~~~', '``']);
    return `${fence}${random.pick(['', 'js', ' {a}', ' js meta=`x`'])}\n${random.pick(words)}\n{x}\n${random.pick([fence, '', '```'])}`;
  },
  (random) => `${random.pick(['    ', '\t', '   '])}${random.pick(words)}`,
  (random) => random.pick(['---', '***', '_ _ _', '- - -', '--', '+++']),
  (random, depth) => {
    const columns = random.between(1, 3);
    const row = (): string =>
      `|${Array.from({ length: columns }, () => ` ${inline(random, depth - 1).replaceAll('\n', ' ')} `).join('|')}|`;
    const rule = Array.from({ length: columns + random.pick([0, 0, 0, 1]) }, () =>
      random.pick(['---', ':-', '-:', ':-:']),
    );
    return [row(), rule.join('|'), row(), row()].join('\n');
  },
  (random) =>
    `[${random.pick(labels)}]: ${random.pick(targets)}${random.pick(['', ' "t"', " '{process.exit(0)}'", '\n  "t\nu"', ' (<img onerror=x>)'])}`,
  (random, depth) => prefixed(random, `[^${random.pick(labels)}]: `, '    ', block(random, depth)),
  (random) =>
    random.pick([
      'import x from "y"',
      'export const a = 1',
      'export default () => 1',
      'import("x")',
      'exporteren is goed',
    ]),
  (random) => `{${random.pick(['a', '/* b */', '\n1\n', 'process.exit(0)', ''])}}`,
  (random) =>
    random.pick([
      '<!-- c -->',
      '<!doctype html>',
      '<?php x ?>',
      '<div>',
      '</div>',
      '<script>alert(1)</script>',
      '<style>{`a`}</style>',
    ]),
  (random, depth) => `<Quote id="uitspraak">\n\n${block(random, depth)}\n\n</Quote>`,
  (random) =>
    `<${random.pick(['Quote id="uitspraak"', 'Figures', 'Timeline from="2019"', 'Actors ids="a b"', 'Event', 'X.y', 'x:y'])} />`,
  (random, depth) => `- [ ] ${inline(random, depth)}\n~~~\n{process.exit(0)}\n~~~`,
  (random, depth) => random.pick(['> ', '- ', '1. ', '*a ']).repeat(random.between(4, 12)) + inline(random, 0 * depth),
  (random) => random.pick(['*', '_', '[', '![', '<', '{', '`', '~', '(']).repeat(random.between(3, 20)),
];

const block: Maker = (random, depth) => (depth <= 0 ? inline(random, 0) : random.pick(blocks)(random, depth - 1));

/** A few characters of a text are lost, doubled or moved, or become signs. */
function scrambled(text: string, random: Random): string {
  let result = text;
  for (let times = random.between(1, 6); times > 0; times -= 1) {
    const at = random.below(result.length + 1);
    const end = at + random.below(4);
    const part = result.slice(at, end);
    const other = random.pick([
      '',
      part + part,
      random.pick(signs),
      random.pick(words),
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      '\t',
    ]);
    result = result.slice(0, at) + other + result.slice(end);
  }
  return result;
}

/**
 * A text such as a page of running prose may hold, or may not: CommonMark, GFM and MDX, with what is nearly one of
 * these. The same random numbers give the same text.
 */
export function randomProse(random: Random): string {
  const parts = Array.from({ length: random.between(1, 5) }, () => block(random, random.between(0, 4)));
  const text = parts.join(random.pick(['\n\n', '\n\n', '\n\n', '\n']));
  return random.chance(30) ? scrambled(text, random) : text;
}
