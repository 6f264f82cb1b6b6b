import { expect, test } from 'vitest';
import { parseMdx } from '../../src/reader/mdx-file.ts';
import { marked } from '../fixtures/marked.ts';

const head = '---\na: 1\n---\n';
const read = (body: string) => parseMdx('f.mdx', head + body);
const sound = 'source="artikel" exact="de gezochte woorden"';

test('a claim says what it rests on, and where each part of that stands', () => {
  const { problems, evidence, refs } = read(
    'Een bewering <Cite source="artikel"\n  exact="de &quot;gezochte&quot;\n  woorden" prefix="van" credibility="2" />.',
  );
  const source = { collection: 'sources', id: 'artikel' };
  expect(problems).toEqual([]);
  expect(evidence).toEqual([
    {
      words: { source, exact: 'de "gezochte" woorden', prefix: 'van', credibility: 2 },
      positions: new Map([
        ['source', { line: 4, column: 20 }],
        ['exact', { line: 5, column: 3 }],
        ['prefix', { line: 6, column: 12 }],
        ['credibility', { line: 6, column: 25 }],
      ]),
    },
  ]);
  expect(refs).toEqual([{ ref: source, as: 'evidence', position: { line: 4, column: 20 } }]);
});

test.each([
  ['behind each other', `Een <Cite ${sound} /><Cite ${sound} />.`, 2],
  ['in emphasis', `Een *woord <Cite ${sound} />*.`, 1],
  ['in a list', `- Een <Cite ${sound} />`, 1],
  ['in a quotation', `> Een <Cite ${sound} />`, 1],
  ['after a line that ends', `Een.\\\n<Cite ${sound} /> twee`, 1],
  ['alone in a cell, behind the cell with the claim', `| a | b |\n| - | - |\n| c | <Cite ${sound} /> |`, 1],
  ['in a footnote', `Een[^a]\n\n[^a]: Twee <Cite ${sound} />`, 1],
])('it may stand %s', (_, body, count) => {
  const { problems, evidence } = read(body);
  expect(problems).toEqual([]);
  expect(evidence).toHaveLength(count);
});

const code = '<Cite> takes plain texts only. Write each value between double quotes, and no code.';
const leading =
  'A <Cite> may not begin a paragraph, an item of a list or a cell, where no claim stands before it. Put it behind the claim.';
const ownLine = 'A <Cite> may not begin a line of its own. Put it behind the claim, on the line where that ends.';

test.each([
  ['a ‸<Cite exact="b c" />', 'missing-field', '<Cite> needs source. Write <Cite source="…" />.'],
  ['a ‸<Cite source="b" />', 'missing-field', '<Cite> needs exact. Write <Cite exact="…" />.'],
  ['a <Cite source="b" ‸exact="" />', 'missing-field', 'exact: The field is empty. Write a text.'],
  [
    'a <Cite ‸source="De Krant" exact="b c" />',
    'invalid-id',
    'source: "De Krant" is not an id. Write de-krant: lowercase letters a–z, digits and single hyphens.',
  ],
  [`a <Cite ${sound} ‸credibility="7" />`, 'invalid-value', 'credibility: 7 is too large. Give at most 6.'],
  [
    `a <Cite ${sound} ‸credibility="high" />`,
    'wrong-type',
    'credibility: This is a text, not a number. Write a number.',
  ],
  [
    `a <Cite source="b" ‸exact="${'c'.repeat(50_001)}" />`,
    'too-long',
    'exact: This text has 50,001 characters; here it may have 50,000. Shorten it.',
  ],
  [`a <Cite ${sound} ‸sufix="b" />`, 'unknown-component', '<Cite> has no "sufix". Did you mean "suffix"?'],
  [
    `a <Cite ${sound} ‸__proto__="b" />`,
    'unknown-component',
    '<Cite> has no "__proto__". It takes source, exact, prefix, suffix, shown, credibility.',
  ],
  [`a <Cite ${sound} ‸exact="d" />`, 'invalid-value', '"exact" stands here twice. Keep one of the two.'],
  ['a ‸<Cite source="b" exact={c} />', 'code-in-prose', code],
  [`a ‸<Cite ${sound} {...c} />`, 'code-in-prose', code],
  [
    `a ‸<Cite ${sound}>b</Cite>`,
    'unknown-component',
    '<Cite> holds no text. End it with /> and write the text before it.',
  ],
  [`‸<Cite ${sound} /> Een.`, 'unsupported-markdown', leading],
  [`Een.\n\n*‸<Cite ${sound} /> twee* <Cite ${sound} />`, 'unsupported-markdown', leading],
  [`- ‸<Cite ${sound} /> een`, 'unsupported-markdown', leading],
  [`> ‸<Cite ${sound} /> een`, 'unsupported-markdown', leading],
  [`Een[^a]\n\n[^a]: ‸<Cite ${sound} /> twee`, 'unsupported-markdown', leading],
  [`| a | b |\n| - | - |\n| ‸<Cite ${sound} /> | c |`, 'unsupported-markdown', leading],
  [`| a | b |\n| - | - |\n| c | ‸<Cite ${sound} /> d |`, 'unsupported-markdown', leading],
  [`Een.\n‸<Cite ${sound} />`, 'unsupported-markdown', ownLine],
  [`Een.\n\n‸<Cite ${sound} />`, 'unsupported-markdown', ownLine],
  [
    `## Een *twee ‸<Cite ${sound} />*`,
    'unsupported-markdown',
    'A <Cite> may not stand in a heading. Put it behind the text below.',
  ],
  [
    `[Een ‸<Cite ${sound} />](https://a.be)`,
    'unsupported-markdown',
    'A component may not stand in a link: it has links of its own.',
  ],
  [`a ‸<Cites ${sound} />`, 'unknown-component', '<Cites> is not a component. Did you mean "Cite"?'],
])('%s is refused', (sample, rule, message) => {
  const { text, position } = marked(sample);
  const { problems } = read(text);
  expect(
    problems.map((problem) => ({ ...problem, position: { ...problem.position, line: problem.position.line - 3 } })),
  ).toEqual([{ rule, severity: 'error', file: 'f.mdx', field: '', position, message }]);
});
