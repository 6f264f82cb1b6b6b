import type { Random } from '../generator/random.ts';

/** Changes a text by chance. */
export type TextMutator = (text: string, random: Random) => string;

/** Puts another text in place of a part of it. */
const spliced = (text: string, at: number, length: number, other: string): string =>
  text.slice(0, at) + other + text.slice(at + length);

const inLines =
  (change: (lines: string[], at: number, random: Random) => void): TextMutator =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, random.below(lines.length), random);
    return lines.join('\n');
  };

export const oddScalars: readonly string[] = [
  ...[
    '2019-11-14',
    '2019-11-14T10:00:00Z',
    '0b11',
    '0o17',
    '0x1F',
    '1e999',
    '.inf',
    '-.inf',
    '.nan',
    '~',
    'null',
    'true',
  ],
  ...[
    'yes',
    '12:30:45',
    '1_000',
    '!!js/function "f"',
    '!!binary aGk=',
    '!!set {a}',
    '&a x',
    '*a',
    '<<',
    '? a',
    '- a',
    '|',
    '>-',
  ],
  ...[
    '[',
    '{',
    '{a: b}',
    '[a, [b]]',
    '"\\x00"',
    '"\\u202e"',
    '"\\ud800"',
    "''",
    '""',
    '%TAG',
    '@a',
    '`a`',
    '#a',
    'a: b',
    'a #b',
  ],
  ...[
    '-0',
    '9007199254740993',
    '1'.repeat(400),
    'NaN',
    'undefined',
    '[object Object]',
    '__proto__',
    'constructor',
    '../../x',
  ],
  ...[
    '<b>',
    '{process.exit(0)}',
    '[x](javascript:alert(1))',
    '*a*',
    '[a](actor:b)',
    '![a](b)',
    '\u0001',
    '\u001b[31m',
    '\u202eabc',
  ],
];

const keys = [
  '__proto__',
  'constructor',
  'toString',
  'draft',
  'title',
  'nl',
  'en',
  'evidence',
  'relations',
  '<<',
  '? ',
  '2019',
];
const characters = [
  ...['\0', '\u0001', '\u0007', '\b', '\f', '\r', '\u001b', '\u0085', '\u2028', '\ufeff', '\ufffe', '\uffff', '\ud800'],
  ...[
    '\u202e',
    '\u2066',
    '\u200f',
    '\u00ad',
    'e\u0301',
    '\u200d',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '\t',
    ':',
    ' #',
    '"',
    "'",
    '&',
    '*',
    '!',
    '{',
    '}',
    '[',
    ']',
    '|',
    '>',
    '%',
  ],
];

const insert =
  (made: (random: Random) => string): TextMutator =>
  (text, random) =>
    spliced(text, random.below(text.length + 1), 0, made(random));

const deep = (open: string, close: string, random: Random): string => {
  const depth = random.pick([20, 300, 2000]);
  return open.repeat(depth) + close.repeat(depth);
};

/** Ways to spoil a file of YAML, or to leave it as it is to an editor. */
export const yamlMutators: Readonly<Record<string, TextMutator>> = {
  'delete a line': inLines((lines, at) => void lines.splice(at, 1)),
  'double a line': inLines((lines, at) => void lines.splice(at, 0, lines[at] ?? '')),
  'swap lines': inLines((lines, at, random) => {
    const other = random.below(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  }),
  'indent a line': inLines(
    (lines, at, random) => (lines[at] = random.pick([' ', '  ', '\t', '        ']) + (lines[at] ?? '')),
  ),
  'outdent a line': inLines((lines, at) => (lines[at] = (lines[at] ?? '').replace(/^ {1,2}/, ''))),
  'change a value': inLines((lines, at, random) => {
    lines[at] = (lines[at] ?? '').replace(/(: |- )[^:]*$/, (_, start: string) => start + random.pick(oddScalars));
  }),
  'remove a value': inLines((lines, at) => (lines[at] = (lines[at] ?? '').replace(/: .*$/, ':'))),
  'change a key': inLines((lines, at, random) => {
    lines[at] = (lines[at] ?? '').replace(/[\w-]+:/, () => `${random.pick(keys)}:`);
  }),
  'add a field': inLines((lines, at, random) => {
    const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
    lines.splice(at, 0, `${indent}${random.pick(keys)}: ${random.pick(oddScalars)}`);
  }),
  'insert a character': insert((random) => random.pick(characters)),
  'insert a scalar': insert((random) => random.pick(oddScalars)),
  'insert a comment': inLines(
    (lines, at, random) => void lines.splice(at, 0, `# ${random.pick(characters)} ${random.pick(keys)}`),
  ),
  'repeat a part': (text, random) => {
    const part = text.slice(random.below(text.length), random.below(text.length) + 40);
    return text + part.repeat(random.pick([2, 100, 5000]));
  },
  'cut off': (text, random) => text.slice(0, random.below(text.length)),
  'start a second document': insert(() => '\n---\n'),
  'nest lists': insert((random) => `\nx: ${deep('[', ']', random)}\n`),
  'nest groups': insert((random) => `\nx: ${deep('{a: ', '}', random)}\n`),
  'nest by indentation': insert((random) => {
    const depth = random.pick([20, 200, 1000]);
    return `\n${Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:`).join('\n')}\n`;
  }),
  'many keys': insert(
    (random) =>
      `\n${Array.from({ length: random.pick([100, 5000, 40_000]) }, (_, at) => `k${at}: ${at}`).join('\n')}\n`,
  ),
  'a long value': inLines((lines, at, random) => {
    lines[at] =
      (lines[at] ?? '') +
      random.pick(['a', 'a ', '*a* ', '[', '\u0301', '&amp;']).repeat(random.pick([200, 20_000, 300_000]));
  }),
  'anchors that multiply': insert(
    () =>
      `\nx0: &x0 [a, a]\n${Array.from({ length: 24 }, (_, at) => `x${at + 1}: &x${at + 1} [*x${at}, *x${at}]`).join('\n')}\n`,
  ),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of old': (text) => text.replaceAll('\n', '\r'),
  'one line end of old': (text, random) => {
    const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
    return ends.length > 0 ? spliced(text, random.pick(ends), 1, '\r') : text;
  },
  'a byte order mark': (text) => `\ufeff${text}`,
  decomposed: (text) => text.normalize('NFD'),
  'right to left': inLines((lines, at) => (lines[at] = (lines[at] ?? '').replace(/\p{L}{4,}/u, 'العربية'))),
  'other digits': (text, random) => text.replace(/\d(?=\d)/, () => String(random.below(10))),
};

const dates: readonly string[] = [
  ...[
    '2019',
    '2019-11',
    '2019-11-14',
    '2019-23',
    '2019-33',
    '2019-41',
    '198X',
    '19XX',
    'XXXX',
    '2019-XX',
    '2019-11-XX',
    '2019~',
  ],
  ...[
    '2019?',
    '2019%',
    '2019/2021',
    '2019/..',
    '../2019',
    '2019/',
    '/2019',
    '[1667,1668..1670]',
    '{..1984}',
    '-0043',
    'Y-17000',
  ],
  ...[
    'Y170000000',
    '0000',
    '-0000',
    '2019-02-29',
    '2019-13',
    '2019-11-31',
    '../..',
    '/',
    '2021/2019',
    'Y99999999999999999999',
  ],
  ...[
    '2019-11-14T10:00',
    '[',
    '{}',
    '[..]',
    '2019-21/2020',
    'S2',
    '1985-04-12T23:20:30Z',
    '2019-99',
    '٢٠١٩',
    '２０１９',
    '2019‐11',
    ' 2019 ',
  ],
];

const longDates = (random: Random): string => {
  const count = random.pick([20, 1000, 20_000]);
  return `"[${Array.from({ length: count }, (_, at) => String(1000 + (at % 1000))).join(',')}]"`;
};

/** Another date in place of one that stands there. */
export const dateMutators: Readonly<Record<string, TextMutator>> = {
  'another date': (text, random) => {
    const date = random.chance(10) ? longDates(random) : random.pick(dates);
    return text.replace(
      /((?:edtf|issued|accessed|cutoff|revised): )\S+|((?:from|to)=)"[^"]*"/,
      (_, yaml?: string, mdx?: string) =>
        yaml
          ? yaml + (/^[[{ ]|: /.test(date) ? JSON.stringify(date) : date)
          : `${mdx ?? ''}"${date.replaceAll('"', '')}"`,
    );
  },
};
