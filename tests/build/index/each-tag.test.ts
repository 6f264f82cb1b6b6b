import { expect, test } from 'vitest';
import { eachTag } from '../../../src/build/each-tag.ts';

/** The tags of HTML, and what stands between them. */
function pieces(html: string): { tags: string[]; texts: string[] } {
  const [tags, texts]: [string[], string[]] = [[], []];
  let done = 0;
  eachTag(html, (start, end) => {
    texts.push(html.slice(done, start));
    tags.push(html.slice(start, end));
    done = end;
  });
  texts.push(html.slice(done));
  return { tags, texts };
}

test('each tag is found with its end, whatever its values hold', () => {
  expect(pieces('<!doctype html><p class="a > b" title="<i>">Een <b>“woord”</b> > twee "drie"</p> slot')).toEqual({
    tags: ['<!doctype html>', '<p class="a > b" title="<i>">', '<b>', '</b>', '</p>'],
    texts: ['', '', 'Een ', '“woord”', ' > twee "drie"', ' slot'],
  });
});

test('text without a tag is text', () => {
  expect(pieces('A "b" > c < d <3 <')).toEqual({ tags: [], texts: ['A "b" > c < d <3 <'] });
  expect(pieces('')).toEqual({ tags: [], texts: [''] });
});

test.each(['<p', '<p title="a', '<p title="a > b'])('a tag that does not end goes on to the end: %s', (html) => {
  expect(pieces(`x${html}`)).toEqual({ tags: [html], texts: ['x', ''] });
});
