import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseMdx } from '../../src/reader/mdx-file.ts';

const proseText = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(proseText).join('') : '';

const written = (body: string): string => proseText(parseMdx('a.mdx', `---\ntitle: A\n---\n\n${body}\n`).body);

test.each([
  ["in [de zaal](actor:spreker)'s hal te 's-Gravenhage", 'in de zaal’s hal te ’s-Gravenhage'],
  ["*'s* avonds, **foto**'s", '’s avonds, foto’s'],
  ["| 't Zand | '98 |\n| --- | --- |\n| foto's | 'n |", '’t Zand’98foto’s’n'],
  ["een noot[^1]\n\n[^1]: 's Avonds.", 'een noot’s Avonds.'],
  ["`'s` en 's en [x](https://a.example/b's)", "'s en ’s en x"],
  ["> 't regent\n\n- 'n lijst", '’t regent’n lijst'],
])('running text: %s', (body, expected) => {
  expect(written(body)).toBe(expected);
});

test('an address keeps its own signs', () => {
  const { body } = parseMdx('a.mdx', "---\ntitle: A\n---\n\n[x](https://a.example/b's)\n");
  expect(JSON.stringify(body)).toContain("https://a.example/b's");
});
