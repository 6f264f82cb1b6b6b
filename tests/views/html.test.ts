import { expect, test } from 'vitest';
import { html, joinedHtml, jsonHtml, slotHtml } from '../../src/views/html.ts';

test('data in a script reads back as it was, and no text of it ends the script', () => {
  const data = { a: '</script><!-- <script>', b: [1] };
  const written = html(jsonHtml(data));
  expect(written).toBe('{"a":"\\u003c/script>\\u003c!-- \\u003cscript>","b":[1]}');
  expect(JSON.parse(written)).toEqual(data);
});

test('pieces and slots are HTML as their writers make it', async () => {
  expect(html(joinedHtml(['<p>', 'a', '</p>']))).toBe('<p>a</p>');
  const slots = { render: (name: string, args: unknown[] = []) => Promise.resolve(`<b>${name} ${args.join()}</b>`) };
  expect(html(await slotHtml(slots, 'default'))).toBe('<b>default </b>');
  expect(html(await slotHtml(slots, 'row', [1, 2]))).toBe('<b>row 1,2</b>');
});
