import { expect, test } from 'vitest';
import { parseMdx } from '../../src/reader/mdx-file.ts';
import { marked } from '../fixtures/marked.ts';

const problemsIn = (text: string) =>
  parseMdx('f.mdx', `---\na: 1\n---\n${text}`).problems.map(({ rule, position, message }) => ({
    rule,
    position: { ...position, line: position.line - 3 },
    message,
  }));

const code = 'Code may not stand in prose. Remove it, or write \\{ for a brace.';
const moduleCode = 'A line that starts with import or export is read as code. Word it in another way.';
const kindOfBox = 'There are no boxes of this kind. Write a quotation or a heading, or a backslash before the sign.';
const box = 'A dossier has no boxes to tick. Remove the brackets, or write \\[ for the sign.';
const html = (tag: string) => `HTML may not stand here: ${tag}. Use Markdown, or write \\< for the sign.`;

test.each([
  [
    'Een ‸<!-- opmerking -->',
    'broken-mdx',
    'A comment in HTML may not stand here. Remove it, or write \\< for the sign.',
  ],
  ['Zie ‸<https://a.be>', 'broken-mdx', 'An address between < and > is read as HTML. Write [text](address).'],
  ['Een ‸{a, b', 'broken-mdx', 'A brace begins code, which may not stand here. Write \\{ for a brace.'],
  ['Een ‸{a b} c', 'code-in-prose', code],
  [
    'Minder dan ‸<26.000',
    'broken-mdx',
    'The sign < begins a component here, which is not complete. Write \\< for the sign.',
  ],
  ['‸<Quote id="a">\n\nx', 'broken-mdx', '<Quote> is not closed. End a component with />, or write \\< for the sign.'],
  ['Een ‸<b>woord', 'broken-mdx', '<b> is not closed. End a component with />, or write \\< for the sign.'],
  ['‸import a from "a"', 'code-in-prose', moduleCode],
  ['Een\n\n‸export const a = [\n\n1]', 'code-in-prose', moduleCode],
  ['Een ‸{1 + 1}', 'code-in-prose', code],
  [
    '‸<Quote id={a} />',
    'code-in-prose',
    '<Quote> takes plain texts only. Write each value between double quotes, and no code.',
  ],
  [
    '‸<Quote {...a} id="a" />',
    'code-in-prose',
    '<Quote> takes plain texts only. Write each value between double quotes, and no code.',
  ],
  ['een ‸<b>woord</b>', 'raw-html', html('<b>')],
  ['‸<script src="a"/>', 'raw-html', html('<script>')],
  ['‸<>een</>', 'raw-html', html('<>')],
  ['‸<Quote />', 'missing-field', '<Quote> needs an id. Write <Quote id="…" />.'],
  [
    '‸<Quote id="a">b</Quote>',
    'unknown-component',
    '<Quote> holds no text. End it with /> and write the text below it.',
  ],
  ['‸<Quote id="a" idd="b" />', 'unknown-component', '<Quote> has no "idd". Did you mean "id"?'],
  ['‸<Actors name="a" />', 'unknown-component', '<Actors> has no "name". It takes ids.'],
  ['‸<Timeline form="2019" />', 'unknown-component', '<Timeline> has no "form". It takes from, to, actors.'],
  ['‸<Timeline from="november 2019" />', 'invalid-edtf', '"november 2019" is not an EDTF date. Write 2019-11.'],
  ['‸<Qoute id="a" />', 'unknown-component', '<Qoute> is not a component. Did you mean "Quote"?'],
  [
    'Zie ‸<Source id="a" />.',
    'unsupported-markdown',
    '<Source> shows more than words. Put it on a line of its own, with an empty line before and after.',
  ],
  [
    '| a |\n| - |\n| ‸<Quote id="a" /> |',
    'unsupported-markdown',
    '<Quote> shows more than words. Put it on a line of its own, with an empty line before and after.',
  ],
  ['‸- [ ] Bellen', 'unsupported-markdown', box],
  ['- Een\n  ‸* [x] Bellen\n    ~~~\n    {a}\n    ~~~', 'unsupported-markdown', box],
  [
    '‸[^1]: Zie [web](https://a.be "{process.exit(0)}").',
    'unsupported-markdown',
    'Nothing refers to this footnote, so no reader would see it. Write [^1] where it belongs, or remove it.',
  ],
  [
    'Een *woord*\nen \\[^b] een‸[^a] woord',
    'unsupported-markdown',
    'There is no footnote of this name. Write its text below, on a line of its own that begins with the same brackets and a colon.',
  ],
  [
    '- Een‸^[woord]',
    'unsupported-markdown',
    'The text of a footnote stands below: write [^a] here, and [^a]: with the text on a line of its own.',
  ],
  [
    '> Zie\n> ‸[een][b]',
    'unsupported-markdown',
    'There is no address of this name. Write it below, as [name]: https://…, or write \\[ for the sign.',
  ],
  [
    '‸$$\nx\n\\$\\$',
    'unsupported-markdown',
    'Formulas are not shown as such. Word it in another way, or write \\$ for the sign.',
  ],
  [
    'Term\n‸: uitleg',
    'unsupported-markdown',
    'There are no lists of terms. Write a list or paragraphs, or \\: for the sign.',
  ],
  ['‸:::note', 'unsupported-markdown', kindOfBox],
  ['> ‸[!NOTE]\n> Een', 'unsupported-markdown', kindOfBox],
  [
    'Een[^a]\n\n[^a]: b\n\n‸[^A]: c',
    'unsupported-markdown',
    'There is a footnote of this name above. Give this one another name.',
  ],
  ['Een[^a]\n\n‸[^a]: &#8203;', 'unsupported-markdown', 'This footnote has no text. Write it, or remove it.'],
  [
    '## Kop‸[^a]\n\n[^a]: b',
    'unsupported-markdown',
    'A footnote may not stand in a heading. Put it behind the text below.',
  ],
  [
    '[Een‸[^a]](https://a.be)\n\n[^a]: b',
    'unsupported-markdown',
    'A footnote may not stand in a link. Put it behind the link.',
  ],
  [
    'Een[^a][^b]\n\n[^a]: b‸[^b]\n\n[^b]: c',
    'unsupported-markdown',
    'A footnote may not refer to another. Put into it what that says.',
  ],
  [
    '| a |\n| - |\n| b |\n‸| c | d |',
    'unsupported-markdown',
    'This row has more cells than the head of its table. Add cells to the head, or write \\| for the sign.',
  ],
  [
    `‸|${'a|'.repeat(101)}\n|${'-|'.repeat(101)}`,
    'too-many',
    'A table may have 100 columns and 20,000 cells. Divide this one.',
  ],
  [
    `‸|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}${'\n| b |'.repeat(200)}`,
    'too-many',
    'A table may have 100 columns and 20,000 cells. Divide this one.',
  ],
  [
    '[Zie ‸<Source id="a" />](https://a.be)',
    'unsupported-markdown',
    'A component may not stand in a link: it has links of its own.',
  ],
  ['‸##', 'heading-level', 'This heading has no words. Write some, or remove it.'],
  ['‸## **&#8203;**', 'heading-level', 'This heading has no words. Write some, or remove it.'],
  [
    `Zie ‸https://a.be/${'.'.repeat(101)} 12`,
    'too-long',
    'More than 100 signs stand behind this address. Remove them, or put a space before them.',
  ],
  [
    `Een ‸[klik](mailto:a@${'.'.repeat(1_000)}${'b'.repeat(1_000)})`,
    'unsafe-link',
    `"mailto:a@${'.'.repeat(150)}…${'b'.repeat(40)}" has more than 2,000 characters, as no address has. Shorten it.`,
  ],
  [
    'Een [klik][1]\n\n‸[1]: javascript:a "<img onerror>"',
    'unsafe-link',
    'A link to "javascript:a" is not allowed. Link to an entry, or to https:, http: or mailto:.',
  ],
  ['‸# Titel', 'heading-level', 'The title of the page is its only heading of level 1. Write ## instead of #.'],
  ['‸### Titel', 'heading-level', 'This heading skips a level. Write ## instead of ###.'],
  ['## A\n\n### B\n\n## C\n\n‸#### D', 'heading-level', 'This heading skips a level. Write ### instead of ####.'],
  [
    'Een ‸![foto](https://a.be/a.jpg)',
    'image-in-prose',
    'A dossier holds no images. Remove it, or describe it in words.',
  ],
  [
    'Een ‸[klik](javascript:a)',
    'unsafe-link',
    'A link to "javascript:a" is not allowed. Link to an entry, or to https:, http: or mailto:.',
  ],
  [
    'Een ‸[klik](&#106;avascript:a)',
    'unsafe-link',
    'A link to "javascript:a" is not allowed. Link to an entry, or to https:, http: or mailto:.',
  ],
  [
    'Een [klik][1]\n\n‸[1]: /nl/',
    'unsafe-link',
    '"/nl/" is not a full address. Link to an entry (actor:…), or write https:// in front.',
  ],
  [
    'Een ‸[klik](actors:Europol)',
    'invalid-id',
    '"actors:Europol" does not name an entry. Write actor:europol; an id is the name of a file.',
  ],
])('%j is reported at its mark', (sample, rule, message) => {
  const { text, position } = marked(sample);
  expect(problemsIn(text)).toEqual([{ rule, position, message }]);
});

test.each([
  ['| a | b |\n| - | -: |\n| c | d |', 'table'],
  ['~~Een~~ van ~1984 tot ~1990, zie www.example.org', 'paragraph'],
  [`Zie https://a.be/${'.'.repeat(99)}, en ${'.'.repeat(5_000)} 12`, 'paragraph'],
  ['## `a`', 'heading'],
  ['- Een\n- Twee', 'list'],
  ['```js\n{a}\n```', 'code'],
  ['> Een', 'blockquote'],
  ['***', 'thematicBreak'],
])('%j is running text', (text, type) => {
  const { body, problems } = parseMdx('f.mdx', `---\na: 1\n---\n${text}\n`);
  expect([body.children.map((node) => node.type), problems]).toEqual([[type], []]);
});

test.each([['Een\n'], ['---\na: 1\n'], ['a: 1\n---\nEen']])('%j has no head', (text) => {
  expect(parseMdx('f.mdx', text)).toMatchObject({
    raw: undefined,
    problems: [
      {
        rule: 'broken-mdx',
        position: { line: 1, column: 1 },
        message: 'The file has no head. Begin it with a line ---, a line for each field, and a line ---.',
      },
    ],
  });
});

test.each([
  ['---\n---\nEen', null],
  ['---\na: een --- twee ---\n---\nEen', { a: 'een --- twee ---' }],
  ['---\r\na: 1\r\n---\r\nEen', { a: 1 }],
  ['\uFEFF---\na: 1\n---\nEen', { a: 1 }],
])('the head of %j is read', (text, raw) => {
  expect(parseMdx('f.mdx', text)).toMatchObject({ raw, problems: [] });
});

test('a page without text is reported', () => {
  expect(problemsIn('\n').map(({ message }) => message)).toEqual(['The page has no text. Write it below the head.']);
});

test('what the prose names comes back in its order, with its place', () => {
  const text =
    '---\na: 1\n---\n\nEen [a](actor:a), [b][1] en *[web](https://a.be)*.\n\n<Quote id="c" /> <Timeline actors="d  e" from="2019" />\n\n[1]: event:b\n';
  expect(parseMdx('f.mdx', text)).toMatchObject({
    problems: [],
    refs: [
      { ref: { collection: 'actors', id: 'a' }, as: 'mention', position: { line: 5, column: 5 } },
      { ref: { collection: 'quotes', id: 'c' }, as: 'embed', position: { line: 7, column: 1 } },
      { ref: { collection: 'actors', id: 'd' }, as: 'embed', position: { line: 7, column: 18 } },
      { ref: { collection: 'actors', id: 'e' }, as: 'embed', position: { line: 7, column: 18 } },
      { ref: { collection: 'events', id: 'b' }, as: 'mention', position: { line: 9, column: 1 } },
    ],
  });
});

test('a footnote is running text, with lists and links in it, wherever it is referred to', () => {
  const text = '- Een[^a] en[^a].\n\n[^a]: Twee [drie](actor:vier)\n\n    - vijf';
  const { body, refs, problems } = parseMdx('f.mdx', `---\na: 1\n---\n${text}`);
  expect([body.children.map(({ type }) => type), refs.length, problems]).toEqual([
    ['list', 'footnoteDefinition'],
    1,
    [],
  ]);
});
