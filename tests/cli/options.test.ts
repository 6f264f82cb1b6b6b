import path from 'node:path';
import { expect, test } from 'vitest';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { quoted } from '../../src/schema/shortened.ts';

const read = (...args: string[]) => readOptions(args, {});

test('the defaults are those of npm run build', () => {
  expect(read('build')).toEqual({
    command: 'build',
    content: path.resolve('content'),
    out: path.resolve('dist'),
    archive: path.resolve('content/archive'),
    base: '/',
    site: undefined,
    documents: [],
    requireArchive: false,
    strict: false,
    keepTranslations: false,
    pdf: true,
    paper: 'a4',
    duplex: false,
    recto: false,
    port: 4321,
    host: 'localhost',
    json: false,
    verbose: false,
  });
});

test('every option has its place', () => {
  const args =
    '--content docs --out public --archive src --base dossiers/amaq --site https://example.org/ --port 80 --host ::1 --paper Letter';
  const flags = [
    '--json',
    '--verbose',
    '--require-archive',
    '--strict',
    '--keep-translations',
    '--no-pdf',
    '--duplex',
    '--recto',
  ];
  expect(read('check', ...args.split(' '), ...flags)).toEqual({
    command: 'check',
    content: path.resolve('docs'),
    out: path.resolve('public'),
    archive: path.resolve('src'),
    base: '/dossiers/amaq/',
    site: 'https://example.org',
    documents: [],
    requireArchive: true,
    strict: true,
    keepTranslations: true,
    pdf: false,
    paper: 'letter',
    duplex: true,
    recto: true,
    port: 80,
    host: '::1',
    json: true,
    verbose: true,
  });
});

test('a dossier that is named brings its own archive', () => {
  const env = { DOSSIER_CONTENT: 'docs', DOSSIER_ARCHIVE: 'src' };
  expect(readOptions(['build'], env).archive).toBe(path.resolve('src'));
  expect(readOptions(['build', '--content', 'tests'], env).archive).toBe(path.resolve('tests/archive'));
  expect(readOptions(['build', '--archive', 'tests'], env).archive).toBe(path.resolve('tests'));
});

test('the environment gives what the arguments do not', () => {
  const env = {
    DOSSIER_CONTENT: 'docs',
    DOSSIER_OUT: 'public',
    DOSSIER_BASE: '/a/',
    DOSSIER_SITE: 'https://example.org',
  };
  const { content, out, base, site } = readOptions(['build', '--base', '/b/'], env);
  expect({ content, out, base, site }).toEqual({
    content: path.resolve('docs'),
    out: path.resolve('public'),
    base: '/b/',
    site: 'https://example.org',
  });
});

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

test('help needs nothing else', () => {
  expect(read('--help').command).toBe('help');
  expect(read('build', '-h', '--content', 'nowhere').command).toBe('help');
});

test('preview needs no content', () => {
  expect(read('preview', '--content', 'nowhere').command).toBe('preview');
});

test.each([
  ['', 'Name a command: check, verify, build, print, dev, preview, start. npm run check -- --help lists all.'],
  ['chek', 'There is no command "chek". Did you mean "check"?'],
  ['deploy', 'There is no command "deploy". npm run check -- --help lists all.'],
  ['check docs', '"docs" is not expected here. Name the dossier by --content DIR.'],
  ['check --contnet docs', 'There is no option --contnet. Did you mean "--content"?'],
  ['check -x', 'There is no option -x. npm run check -- --help lists all.'],
  ['check --out', '--out needs a value. Write it after a space: --out VALUE.'],
  ['check --out --json', '--out needs a value. Write it after a space: --out VALUE.'],
  ['check --json=yes', '--json takes no value. Write --json alone.'],
  ['check --content nowhere', 'There is no folder nowhere. Give another with --content DIR.'],
  ['check --content package.json', 'There is no folder package.json. Give another with --content DIR.'],
  ['build --archive nowhere', 'There is no folder nowhere. Give another with --archive DIR.'],
  ['print --paper a5', 'There is no paper "a5" here. Give a4 or letter.'],
  ['preview --port http', '"http" is not a port. Give a number from 1 to 65535.'],
  ['preview --port 70000', '"70000" is not a port. Give a number from 1 to 65535.'],
  [
    'build --base https://example.org/a/',
    '"https://example.org/a/" is not a path. Write --base /dossiers/amaq/, and the host with --site.',
  ],
])('“dossier %s” is answered by one line', (line, message) => {
  expect(() => read(...line.split(' ').filter(Boolean))).toThrow(new UsageError(message));
});

test.each(['', ' ', '\t'])('--host "%s" would be the whole network, and is refused', (host) => {
  for (const command of ['dev', 'preview'])
    expect(() => read(command, '--host', host)).toThrow(
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
  expect(read('build', '--site', given).site).toBe(site);
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
  expect(() => read('build', '--site', given)).toThrow(new UsageError(message));
  expect(() => readOptions(['build'], { DOSSIER_SITE: given })).toThrow(new UsageError(message));
});
