import { afterEach, expect, test } from 'vitest';
import { epubFile } from '../../../src/papers/epub/zip.ts';
import { bookBytes } from '../../fixtures/book.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('the container begins with its media type, as it is', () => {
  const bytes = Buffer.concat([...epubFile([{ path: 'a.txt', content: 'a' }])]);
  // Thirty bytes of header, without extra fields, and the name go before the content of the first file.
  expect(Buffer.from(bytes.subarray(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  expect(Buffer.from(bytes.subarray(0, 30)).toString('hex')).toBe(
    '504b0304140000000000000021006f61ab2c14000000140000000800' + '0000',
  );
});

test('the same book is the same bytes, in every time zone', () => {
  const made = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
    process.env['TZ'] = name;
    return bookBytes().toString('base64');
  });
  expect(made[0]).toBe(made[1]);
});
