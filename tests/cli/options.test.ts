import path from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

const read = (...args: string[]) => readOptions(args, {});

test('the defaults are those of npm run build', () => {
  expect(read('build')).toEqual({
    command: 'build',
    operands: [],
    content: path.resolve('content'),
    out: path.resolve('dist'),
    archive: path.resolve('content/archive'),
    base: '/',
    site: undefined,
    drafts: false,
    documents: [],
    requireArchive: false,
    strict: false,
    all: false,
    keepTranslations: false,
    requireChecked: false,
    entries: [],
    sources: [],
    by: undefined,
    on: undefined,
    selfTest: false,
    pdf: true,
    paper: 'a4',
    duplex: false,
    recto: false,
    port: 4321,
    host: 'localhost',
    json: false,
    verbose: false,
    title: { nl: undefined, en: undefined },
    editors: undefined,
    quotes: undefined,
    plain: false,
    archiveUrl: undefined,
    archived: undefined,
    answers: new Map(),
    yes: false,
    dryRun: false,
  });
});

test('every option has its place', () => {
  const places =
    '--content docs --out public --archive src --base dossiers/amaq --site https://example.org/ --port 80 --host ::1';
  const flags = '--require-archive --strict --no-pdf --paper Letter --duplex --recto --verbose';
  expect(read('start', ...`${places} ${flags}`.split(' '))).toMatchObject({
    command: 'start',
    content: path.resolve('docs'),
    out: path.resolve('public'),
    archive: path.resolve('src'),
    base: '/dossiers/amaq/',
    site: 'https://example.org',
    requireArchive: true,
    strict: true,
    pdf: false,
    paper: 'letter',
    duplex: true,
    recto: true,
    port: 80,
    host: '::1',
    verbose: true,
  });
  expect(read('verify', '--keep-translations', '--json')).toMatchObject({ keepTranslations: true, json: true });
  const named = ['--title', 'De brug', '--title-en', 'The bridge', '--editors', 'Wij', '--yes', '--dry-run'];
  expect(read('init', 'brug', ...named)).toMatchObject({
    operands: ['brug'],
    title: { nl: 'De brug', en: 'The bridge' },
    editors: 'Wij',
    yes: true,
    dryRun: true,
  });
});

test('a review copy has a folder of its own, and nothing but the command line asks for one', () => {
  expect(read('build', '--drafts')).toMatchObject({ drafts: true, out: path.resolve('dist-drafts') });
  expect(read('build', '--drafts', '--out', 'docs')).toMatchObject({ drafts: true, out: path.resolve('docs') });
  const env = { DOSSIER_OUT: 'public', DOSSIER_DRAFTS: 'yes' };
  expect(readOptions(['start', '--drafts'], env).out).toBe(path.resolve('public-drafts'));
  expect(readOptions(['build'], env)).toMatchObject({ drafts: false, out: path.resolve('public') });
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

test('where no dossier is, who names none is told how to begin one', () => {
  expect(() => readOptions(['check'], { DOSSIER_CONTENT: path.join(aFolder(), 'content') })).toThrow(
    /^There is no folder .*content\. Begin a dossier with dossier init \., or name one with --content DIR\.$/,
  );
});

test('preview needs no content', () => {
  expect(read('preview', '--content', 'nowhere').command).toBe('preview');
});

test.each([
  ['', `Name a command: ${commands.join(', ')}. dossier --help lists all.`],
  ['chek', 'There is no command "chek". Did you mean "check"?'],
  ['deploy', 'There is no command "deploy". dossier --help lists all.'],
  ['check docs', '"docs" is not expected here. Name the dossier by --content DIR.'],
  ['init', 'init needs DIR. Write: dossier init DIR.'],
  ['init a b', '"b" is not expected here. Write: dossier init DIR.'],
  ['check --paper a4', 'check has no option --paper. It is one of factsheet, build, print, start.'],
  ['check --contnet docs', 'There is no option --contnet. Did you mean "--content"?'],
  ['check -x', 'There is no option -x. dossier --help lists all.'],
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
