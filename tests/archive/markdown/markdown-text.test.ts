import { expect, test } from 'vitest';
import { archivedSamples } from '../../fuzz/archived-samples.ts';
import { aligned } from '../../../src/archive/markdown/aligned.ts';
import { markdownText } from '../../../src/archive/markdown/markdown-text.ts';
import type { BlockFields, SourceText } from '../../../src/archive/source-text.ts';
import { otherReadings } from '../../../src/dossier/verification/other-readings.ts';

/** Each block with its words. */
function blocksOf(markdown: string): [BlockFields, string][] {
  const { text, blocks = [] } = markdownText(markdown);
  const points = Array.from(text);
  return blocks.map(({ start, end, ...fields }) => [fields, points.slice(start, end).join('')]);
}

const readings = (source: SourceText): string[] => otherReadings(source).map(({ folded }) => folded.original);

test('headings, paragraphs, lists, quotes, tables, code and notes are blocks without their marks', () => {
  const markdown = `# De **kop** ###

Een *woord*, \`code\` en [een plan](https://x.example "t"),
dat ![beeld](b.png)~~nooit~~ doorgaat.[^1] Zie https://krant.example/a_b_c.

> Wij gaan
> door.

1. een
   - twee

   nog iets
2. drie

| a | **b** |
|---|-------|
| c |       |

\`\`\`js
js = *b*;
\`\`\`

    ingesprongen
      code

Onder
=====

[^1]: De noot.

[ref]: https://x.example
`;
  expect(blocksOf(markdown)).toEqual([
    [{ kind: 'heading', level: 1 }, 'De kop'],
    [{ kind: 'paragraph' }, 'Een woord, code en een plan,\ndat nooit doorgaat. Zie https://krant.example/a_b_c.'],
    [{ kind: 'paragraph' }, 'Wij gaan\ndoor.'],
    [{ kind: 'item', level: 1, ordered: true }, 'een'],
    [{ kind: 'item', level: 2, ordered: false }, 'twee'],
    [{ kind: 'paragraph' }, 'nog iets'],
    [{ kind: 'item', level: 1, ordered: true }, 'drie'],
    [{ kind: 'cell', table: 0, row: 0 }, 'a'],
    [{ kind: 'cell', table: 0, row: 0 }, 'b'],
    [{ kind: 'cell', table: 0, row: 1 }, 'c'],
    [{ kind: 'preformatted' }, 'js = *b*;'],
    [{ kind: 'preformatted' }, 'ingesprongen\n  code'],
    [{ kind: 'heading', level: 1 }, 'Onder'],
    [{ kind: 'note' }, 'De noot.'],
  ]);
  expect(readings(markdownText(markdown))).toEqual([markdown]);
});

test('of HTML in a text only what shows is read, and of a head nothing', () => {
  const markdown =
    '---\ntitle: T\n---\n<!-- weg -->\n\n<p hidden>weg</p>\n\n<div>\n<b>Te</b> zien</div>\n\nNa <b>tags</b><!-- weg -->.\n';
  expect(blocksOf(markdown).map(([, words]) => words)).toEqual(['Te zien', 'Na tags.']);
  expect(readings(markdownText(markdown))).toEqual([markdown]);
});

test.each([
  ['plain words'],
  ['\ufeff# Kop\r\n\r\nTekst met 🌉 *brug*.\r\n'],
  ['| a|b|\n|-|-|\n|c|d|'],
  ['* \n\nx\n\n#\n\n***\n\ny'],
  ['**a** b'],
  ['> - > x\n> > y\n\n\\# z \\&amp; &#x1F309; &notanentity; &amp;amp;'],
  [archivedSamples['markdown']?.bytes.toString() ?? ''],
])('the other reading of %j is the file, to the character', (markdown) => {
  const source = markdownText(markdown);
  expect(readings(source)).toEqual(source.variants ? [markdown] : []);
  if (!source.variants) expect(source.text).toBe(markdown);
});

test('what shows nothing, or is more Markdown than anybody writes, is plain text', () => {
  for (const markdown of [
    '',
    '<!-- niets -->\n',
    '*a '.repeat(20_000),
    `${'> '.repeat(200)}diep`,
    '*a*\n\n'.repeat(400_001),
  ])
    expect(markdownText(markdown)).toEqual({ text: markdown });
});

test.each([
  ['een', 'een', ['een']],
  ['5 * 3', '5 \\* 3', ['5 ', { words: '', instead: ['\\'] }, '* 3']],
  ['é & z', '&eacute; &amp; z', [{ words: 'é', instead: ['&eacute;'] }, ' ', { words: '&', instead: ['&amp;'] }, ' z']],
  ['a\nb', 'a\n> b', ['a\n', { words: '', instead: ['>'] }, { words: '', instead: [' '] }, 'b']],
  ['&amp;', '&amp;amp;', [{ words: '&', instead: ['&amp;'] }, 'amp;']],
  ['&x; 🌉', '&x; &#x1F309;', ['&x; ', { words: '🌉', instead: ['&#x1F309;'] }]],
  ['meer', 'mee', ['mee', { words: 'r', instead: [''] }]],
])('%j is written as %j', (shown, written, pieces) => {
  expect(aligned(shown, written)).toEqual(pieces);
});
