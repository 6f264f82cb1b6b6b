import { parse, string, walk } from 'css-tree';
import { expect, test } from 'vitest';
import { compositionRules } from '../../src/views/composer/page-rules.ts';
import { cssString } from '../../src/views/css-string.ts';
import { marginBoxes } from '../../src/views/margin-boxes.ts';
import { pageRules } from '../../src/views/print-edition/page-rules.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, both } from '../fixtures/dossier.ts';

/** The strings of a sheet, and how many margin boxes have a content. Throws where something would be dropped. */
function read(css: string): { strings: string[]; boxes: number } {
  const strings: string[] = [];
  let boxes = 0;
  const fail = (error: Error): never => {
    throw error;
  };
  walk(parse(css, { onParseError: fail }), (node) => {
    if (node.type === 'Raw') throw new Error(`“${node.value}” would be dropped.`);
    if (node.type === 'String') strings.push(node.value);
    if (node.type === 'Atrule' && /^(?:top|bottom)-/.test(node.name)) boxes++;
  });
  return { strings, boxes };
}

const controls = String.fromCodePoint(...Array.from({ length: 31 }, (_, index) => index + 1), 0x7f);

const texts = [
  `"double" and 'single'`,
  'a \\ and \\22 and \\a at the end \\',
  'lines\nof\r\nall\rkinds\fof',
  `controls ${controls}`,
  '</style><script>alert(1)</script><!-- -->',
  '*/ } @import url(//evil.example); { /*',
  'url(/nl/) url("/en/")',
  '1 after "1a',
  '👩‍💻 عملية 行动 \u2028 \u202e',
];

test.each(texts)('%j is the same text as a CSS string', (text) => {
  const { strings } = read(`a { content: ${cssString(text)}; color: red }`);
  expect(strings).toEqual([text]);
  expect(string.decode(cssString(text))).toBe(text);
});

test('NUL, which CSS cannot hold, is a replacement character', () => {
  expect(read(`a { content: ${cssString('a\u0000b')} }`).strings).toEqual(['a\ufffdb']);
});

test('no text takes a head or a foot from paper', async () => {
  const nasty = await assembled(aDossier());
  const sheets = ({ data }: { data: { title: string; edition: string; marking: string } }) => {
    const dossier = {
      ...nasty,
      data: { ...nasty.data, title: both(data.title), edition: both(data.edition), marking: both(data.marking) },
    };
    return [marginBoxes(dossier, 'nl'), pageRules(dossier, ['nl']), compositionRules(dossier, ['nl', 'en'])].map(read);
  };
  const plain = sheets({ data: { title: 'T', edition: 'E', marking: 'M' } });
  expect(plain.map(({ boxes }) => boxes)).toEqual([4, 40, 8]);
  for (const text of texts) {
    const found = sheets({ data: { title: text, edition: text, marking: text } });
    expect(found.map(({ boxes }) => boxes)).toEqual(plain.map(({ boxes }) => boxes));
    expect(found[0]?.strings[0]).toBe(text);
    expect(found[0]?.strings[2]).toContain(text);
  }
});
