import { expect, test } from 'vitest';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { quoted } from '../../src/schema/shortened.ts';

test.each([
  ['', '/'],
  ['/', '/'],
  ['a', '/a/'],
  ['/a/b', '/a/b/'],
  ['/~kade/v1.2_x/', '/~kade/v1.2_x/'],
])('--base "%s" is %s', (given, base) => {
  expect(readOptions(['build', `--base=${given}`], {}).base).toBe(base);
  expect(readOptions(['build'], { DOSSIER_BASE: given }).base).toBe(base);
});

test.each([
  '/../x/',
  '..',
  '/a/../b/',
  '/./',
  '/a/./b',
  '/.git/',
  '//',
  '//example.org/',
  '/a//b/',
  '/a/b//',
  '/a b/',
  '/%2e%2e/',
  '\\a',
  '/a\n/',
])('--base "%s" is no path of a site', (given) => {
  const message = `${quoted(given)} is not a path. Write --base /dossiers/amaq/, and the host with --site.`;
  expect(() => readOptions(['build', `--base=${given}`], {})).toThrow(new UsageError(message));
  expect(() => readOptions(['build'], { DOSSIER_BASE: given })).toThrow(new UsageError(message));
});

test.each(['', ' ', '\t'])('--host "%s" would be the whole network, and is refused', (host) => {
  for (const command of ['dev', 'preview'])
    expect(() => readOptions([command, '--host', host], {})).toThrow(
      new UsageError(
        '--host needs a name or an address. Give --host 0.0.0.0 for all of this network, or leave it out.',
      ),
    );
});

test.each([
  ['https://example.org', 'https://example.org'],
  ['HTTP://Example.org:8080/', 'http://example.org:8080'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ['http://[::1]:4321', 'http://[::1]:4321'],
])('--site %s is %s', (given, site) => {
  expect(readOptions(['build', '--site', given], {}).site).toBe(site);
  expect(readOptions(['build'], { DOSSIER_SITE: given }).site).toBe(site);
});

test.each([
  ['example.org', '--site: "example.org" is not a web address. Write https://example.org.'],
  ['', '--site: "" is not a web address. Write it in full, from https:// on.'],
  ['ftp://example.org', '--site: "ftp://example.org" is not a web address. Write it in full, from https:// on.'],
  ['https:///x.example', '--site: "https:///x.example" is not a web address. Write https://x.example.'],
  ['https:x.example', '--site: "https:x.example" is not a web address. Write https://x.example.'],
  [`https://x"'&$(y);z`, `--site: "https://x"'&$(y);z" is not a web address. Write it in full, from https:// on.`],
  [
    'https://u:p@x.example',
    '--site: "https://u:p@x.example" has a name before the @, which hides where it leads. Write https://x.example/, if that is what you mean.',
  ],
  [
    'https://example.org/a/',
    '"https://example.org/a/" is more than a host. Write --site https://example.org, and the path with --base.',
  ],
  [
    'https://x.example?a',
    '"https://x.example?a" is more than a host. Write --site https://x.example, and the path with --base.',
  ],
])('--site "%s" is no host', (given, message) => {
  expect(() => readOptions(['build', '--site', given], {})).toThrow(new UsageError(message));
  expect(() => readOptions(['build'], { DOSSIER_SITE: given })).toThrow(new UsageError(message));
});
