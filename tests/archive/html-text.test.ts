import { expect, test } from 'vitest';
import { htmlText } from '../../src/archive/html-text.ts';

test('elements may stand in each other as deep as old pages have them', () => {
  expect(htmlText(`${'<div>'.repeat(20_000)}Een <b>zin</b>.`)).toBe('Een zin.');
  expect(htmlText(`${'<font>Een '.repeat(20_000)}<p>zin.`)).toBe(`${'Een '.repeat(20_000).trim()}\nzin.`);
});

test('a block stands on a line of its own, and spaces around it are none', () => {
  expect(htmlText('<p>Een <i> </i> zin </p> <p hidden>niet</p>en <br> nog<script>x</script> een')).toBe(
    'Een zin\nen\nnog een',
  );
});
