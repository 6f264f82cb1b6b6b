import { expect, test } from 'vitest';
import { type Manifest, manifestText, parseExtent, parseManifest } from '../../../src/contract/offline/manifest.ts';

const manifest: Manifest = {
  version: '0123456789abcdef',
  files: 2,
  bytes: 2_171_930,
  list: [
    { address: '', hash: 'aaaaaaaaaaaaaaaa' },
    { address: 'nl/actors/', hash: 'bbbbbbbbbbbbbbbb' },
  ],
};

const text = '0123456789abcdef\t2\t2171930\n' + 'aaaaaaaaaaaaaaaa\t\n' + 'bbbbbbbbbbbbbbbb\tnl/actors/\n';

test('a manifest is a line of numbers, and a line for each file', () => {
  expect(manifestText(manifest)).toBe(text);
});

test('it reads back as it was written', () => {
  expect(parseManifest(text)).toEqual(manifest);
});

test('its numbers are read from its first line, whatever comes after', () => {
  expect(parseExtent(text.slice(0, 40))).toEqual({ version: '0123456789abcdef', files: 2, bytes: 2_171_930 });
});
