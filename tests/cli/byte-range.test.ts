import { expect, test } from 'vitest';
import { byteRange } from '../../src/cli/byte-range.ts';

test.each([
  ['bytes=0-3', { start: 0, end: 3 }],
  ['bytes=0-0', { start: 0, end: 0 }],
  ['Bytes=4-', { start: 4, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-100', { start: 0, end: 9 }],
  ['bytes=8-100', { start: 8, end: 9 }],
  ['bytes=9-9', { start: 9, end: 9 }],
  ['bytes=0-99999999999999999999999', { start: 0, end: 9 }],
])('of ten bytes, %s asks for a part', (header, part) => {
  expect(byteRange(header, 10)).toEqual(part);
});

test.each(['bytes=10-', 'bytes=10-20', 'bytes=-0', 'bytes=99999999999999999999999-'])(
  'of ten bytes, %s asks for what is not there',
  (header) => {
    expect(byteRange(header, 10)).toBe('none');
  },
);

test.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=a-b', 'bytes=5-2', 'bytes=0-1,3-4', 'lines=0-1', 'bytes=--1'])(
  '%s is answered by the whole',
  (header) => {
    expect(byteRange(header, 10)).toBeUndefined();
  },
);

test.each(['bytes=0-', 'bytes=0-0', 'bytes=-1'])('an empty file has no part %s', (header) => {
  expect(byteRange(header, 0)).toBe('none');
});
