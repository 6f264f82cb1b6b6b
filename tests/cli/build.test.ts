import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { SiteIndex } from '../../src/build/index/search-index.ts';
import { build, type Steps } from '../../src/cli/build.ts';
import { DiskError } from '../../src/build/swap/disk-fault.ts';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { filesOf, writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';
import { aFolder, aWrittenDossier } from '../fixtures/written-dossier.ts';

const noIndex: SiteIndex = {
  add: () => Promise.resolve(),
  write: () => Promise.resolve({ pages: 0 }),
  drop: () => Promise.resolve(),
};

/** Steps that write a page with the words of a test. */
const writing = (words: string): Steps => ({
  pages: ({ out }) => {
    writeFiles(out, { 'index.html': words, [`${words}.html`]: words });
    return Promise.resolve();
  },
  book: () => Promise.resolve(),
  edition: () => undefined,
  wordFiles: () => Promise.resolve(),
  searchIndex: () => noIndex,
  portable: () => ({ page: (_file, html) => html, finish: () => Promise.resolve() }),
  offline: () => Promise.resolve(),
  browserFault: () => Promise.resolve(undefined),
  pdfs: () => Promise.resolve({ files: 0, warnings: [], forBooks: new Map() }),
});

const optionsFor = (folder: string, ...more: string[]) =>
  readOptions(['build', '--content', path.join(folder, 'content'), '--out', path.join(folder, 'dist'), ...more], {});

const run = (folder: string, steps: Steps, terminal = aTerminal()) => build(optionsFor(folder), terminal, steps);

test('a build replaces the old site as a whole, and leaves nothing beside it', async () => {
  const folder = aWrittenDossier();
  expect(await run(folder, writing('first'))).toBe(true);
  expect(await run(folder, writing('second'))).toBe(true);
  expect(Object.keys(filesOf(path.join(folder, 'dist')))).toEqual(['.dossier-site', 'index.html', 'second.html']);
  expect(readdirSync(folder).toSorted()).toEqual(['content', 'dist']);
});

test('it says how many pages it wrote, and where', async () => {
  const folder = aWrittenDossier();
  const terminal = aTerminal();
  await run(folder, writing('first'), terminal);
  expect(terminal.printed.map((line) => line.replace(/[\d.]+ s$/, 'N s'))).toEqual([
    '10 files checked, no problems',
    `2 pages written to ${path.join(folder, 'dist')} in N s`,
  ]);
});

const steps = (pdfs: Steps['pdfs']): Steps => ({ ...writing('first'), pdfs });

const lastLine = ({ printed }: { printed: readonly string[] }): string => printed.at(-1)?.replace(/ to .*/, '') ?? '';

test('PDFs are printed into the new site before it takes the place of the old one, counted, and what is odd is said', async () => {
  const folder = aWrittenDossier();
  const terminal = aTerminal();
  const print: Steps['pdfs'] = (_content, _dossier, _options, site) => {
    writeFiles(site, { 'nl/dossier.pdf': 'a PDF' });
    return Promise.resolve({ files: 1, warnings: ['A briefing is too long.'], forBooks: new Map() });
  };
  await run(folder, steps(print), terminal);
  expect(existsSync(path.join(folder, 'dist/nl/dossier.pdf'))).toBe(true);
  expect(terminal.printed.at(-2)).toBe('A briefing is too long.');
  expect(lastLine(terminal)).toBe('2 pages and 1 PDF written');
});

test('books are written after PDFs, with what these give them', async () => {
  const forBooks = new Map([['nl/dossier.pdf', { pages: [{ page: 1, text: 'Words' }], cover: new Uint8Array() }]]);
  const given: unknown[] = [];
  const print: Steps['pdfs'] = () => Promise.resolve({ files: 1, warnings: [], forBooks });
  const book: Steps['book'] = (_site, _dossier, columns, printed) =>
    Promise.resolve(void given.push([columns.join('-'), printed]));
  await run(aWrittenDossier(), { ...steps(print), book });
  await build(optionsFor(aWrittenDossier(), '--no-pdf'), aTerminal(), { ...steps(print), book });
  const editions = ['nl', 'en', 'nl-en'];
  expect(given).toEqual([...editions.map((name) => [name, forBooks]), ...editions.map((name) => [name, undefined])]);
});

test('without a browser a site is built all the same, and one line says what it lacks', async () => {
  const terminal = aTerminal();
  const browserFault: Steps['browserFault'] = () => Promise.resolve('No browser starts here. Install one.');
  const print: Steps['pdfs'] = () => Promise.reject(new Error('Printed.'));
  expect(await run(aWrittenDossier(), { ...steps(print), browserFault }, terminal)).toBe(true);
  expect(terminal.printed[1]).toBe('No PDFs will be made: No browser starts here. Install one. Then build again.');
  expect(lastLine(terminal)).toBe('2 pages written');
});

test('--no-pdf prints nothing', async () => {
  const folder = aWrittenDossier();
  const print: Steps['pdfs'] = () => Promise.reject(new Error('Printed.'));
  expect(await build(optionsFor(folder, '--no-pdf'), aTerminal(), steps(print))).toBe(true);
});

test('pages are told which documents will stand beside them, before they are written', async () => {
  const told: (readonly string[])[] = [];
  const steps: Steps = {
    ...writing('first'),
    pages: (settings, ...rest) => {
      told.push(settings.documents);
      return writing('first').pages(settings, ...rest);
    },
  };
  const folder = aWrittenDossier();
  await build(optionsFor(folder), aTerminal(), steps);
  await build(optionsFor(folder, '--no-pdf'), aTerminal(), steps);
  await build(optionsFor(folder), aTerminal(), { ...steps, browserFault: () => Promise.resolve('No browser.') });
  expect(told).toEqual([
    ['pdf', 'epub', 'docx'],
    ['epub', 'docx'],
    ['epub', 'docx'],
  ]);
});

const failing: readonly (readonly [string, Steps])[] = [
  ['pages', { ...writing('half'), pages: () => Promise.reject(new Error('A page is broken.')) }],
  ['Word documents', { ...writing('half'), wordFiles: () => Promise.reject(new Error('No document.')) }],
  ['books', { ...writing('half'), book: () => Promise.reject(new Error('No book.')) }],
  [
    'search index',
    { ...writing('half'), searchIndex: () => ({ ...noIndex, write: () => Promise.reject(new Error('No index.')) }) },
  ],
  ['offline worker', { ...writing('half'), offline: () => Promise.reject(new Error('No worker.')) }],
  ['PDFs', { ...writing('half'), pdfs: () => Promise.reject(new Error('A page was not printed.')) }],
  ['home page', { ...writing('half'), pages: () => Promise.resolve() }],
];

test.each(failing)('a build that fails at its %s leaves the old site byte for byte', async (_part, steps) => {
  const folder = aWrittenDossier();
  await run(folder, writing('good'));
  const before = filesOf(folder);
  await expect(run(folder, steps)).rejects.toThrow(Error);
  expect(filesOf(folder)).toEqual(before);
});

test('the pages get the address of dossier.yaml, unless another is given', async () => {
  const folder = aWrittenDossier();
  const dossier = path.join(folder, 'content/dossier.yaml');
  writeFileSync(dossier, `${readFileSync(dossier, 'utf8')}url: https://example.org/\n`);
  const sites: (string | undefined)[] = [];
  const steps: Steps = {
    ...writing('first'),
    pages: (settings, ...rest) => {
      sites.push(settings.site);
      return writing('first').pages(settings, ...rest);
    },
  };
  await build(optionsFor(folder), aTerminal(), steps);
  await build(optionsFor(folder, '--site', 'https://example.com'), aTerminal(), steps);
  expect(sites).toEqual(['https://example.org', 'https://example.com']);
});

test('books are made of the dossier, with its address, where the site stands, and what was verified', async () => {
  const given: unknown[] = [];
  const steps: Steps = {
    ...writing('first'),
    book: (_site, { site, provenance }, columns) => {
      given.push({ url: site.url, base: site.base, isVerified: provenance !== undefined, columns });
      return Promise.resolve();
    },
  };
  await build(optionsFor(aWrittenDossier(), '--site', 'https://example.com', '--base', '/d/'), aTerminal(), steps);
  const told = { url: 'https://example.com', base: '/d/', isVerified: true };
  expect(given).toEqual([['nl'], ['en'], ['nl', 'en']].map((columns) => ({ ...told, columns })));
});

test.each([
  ['the content', 'content', /^A build replaces all of .*content, and .*content is in it\./],
  ['a folder around the content', '.', /^A build replaces all of .*, and .*content is in it\./],
  ['a folder in the content', 'content/dist', /^The site may not stand inside .*content, which it is made from\./],
  ['a folder with other files', 'photos', /photos holds files that are no earlier site/],
  ['a file', 'photos/cat.jpg', /cat\.jpg is a file, and the site needs a folder\./],
])('%s is refused as the folder of the site', async (_what, out, message) => {
  const folder = aWrittenDossier();
  writeFiles(folder, { 'photos/cat.jpg': 'a cat' });
  const before = filesOf(folder);
  const options = { ...optionsFor(folder), out: path.join(folder, out) };
  await expect(build(options, aTerminal(), writing('site'))).rejects.toThrow(message);
  await expect(build(options, aTerminal(), writing('site'))).rejects.toThrow(UsageError);
  expect(filesOf(folder)).toEqual(before);
});

test('the folder of the generator is refused', async () => {
  const options = { ...optionsFor(aWrittenDossier()), out: path.resolve(import.meta.dirname, '../..') };
  await expect(build(options, aTerminal(), writing('site'))).rejects.toThrow(UsageError);
});

test('a new folder, also in one that is not there yet, and an empty one are accepted', async () => {
  const folder = aWrittenDossier();
  mkdirSync(path.join(folder, 'empty'));
  for (const out of ['empty', 'public/dossier'])
    await build({ ...optionsFor(folder), out: path.join(folder, out) }, aTerminal(), writing('site'));
  expect(existsSync(path.join(folder, 'empty/index.html'))).toBe(true);
  expect(existsSync(path.join(folder, 'public/dossier/index.html'))).toBe(true);
});

test('an archive that is not there is refused', () => {
  expect(() => optionsFor(aWrittenDossier(), '--archive', path.join(aFolder(), 'archive'))).toThrow(
    /^There is no folder .*archive\. Give another with --archive DIR\.$/,
  );
});

/** A step that a disk refuses, with the error of the system. */
const refusing = (code: string, more: object = {}): Steps => ({
  ...writing('half'),
  searchIndex: () => ({
    ...noIndex,
    write: () => Promise.reject(Object.assign(new Error(`${code}: refused, write`), { code, ...more })),
  }),
});

test.each([
  ['ENOSPC', `The disk of ${tmpdir()} is full. Make room on it, or name`],
  ['EDQUOT', `You may store no more on the disk of ${tmpdir()}. Make room on it, or name`],
  ['EROFS', `The disk of ${tmpdir()} can only be read. Make it writable, or name`],
  ['EACCES', `You are not allowed to use ${tmpdir()}. Change its rights, or name`],
])('%s from any step is one line that names the disk, and says what became of the old site', async (code, start) => {
  const folder = aWrittenDossier();
  const dist = path.join(folder, 'dist');
  const end = ' a folder for what is needed meanwhile with TMPDIR.';
  await expect(run(folder, refusing(code))).rejects.toThrow(new DiskError(`${start}${end} Not built.`));
  await run(folder, writing('good'));
  await expect(run(folder, refusing(code))).rejects.toThrow(
    new DiskError(`${start}${end} Not built: ${dist} is as it was.`),
  );
});

test('a disk that is full is told of by its own words, however deep they stand', async () => {
  const said = new Error('Build failed', {
    cause: new AggregateError([new Error('No space left on device (os error 28)')]),
  });
  const steps: Steps = { ...writing('half'), pages: () => Promise.reject(said) };
  await expect(run(aWrittenDossier(), steps)).rejects.toThrow(/^The disk of .* is full\./);
});

test('a file elsewhere that may not be read is named itself', async () => {
  const folder = aWrittenDossier();
  const file = path.join(folder, 'content/dossier.yaml');
  await expect(run(folder, refusing('EACCES', { path: file }))).rejects.toThrow(
    new DiskError(`You are not allowed to use ${file}. Change its rights. Not built.`),
  );
});

test('another fault says which site there is, besides what is wrong', async () => {
  const folder = aWrittenDossier();
  await run(folder, writing('good'));
  const terminal = aTerminal();
  const broken: Steps = { ...writing('half'), pages: () => Promise.reject(new Error('A page is broken.')) };
  await expect(run(folder, broken, terminal)).rejects.toThrow('A page is broken.');
  expect(terminal.failed).toEqual([`Not built: ${path.join(folder, 'dist')} is as it was.`]);
});

test('a build that stops at its check has finished what a killed one left half way', async () => {
  const folder = aWrittenDossier('dangling-reference');
  const work = path.join(folder, '.dist-building-0123456789ab');
  writeFiles(work, { 'old/index.html': 'old', 'old/.dossier-site': '' });
  expect(await run(folder, writing('good'))).toBe(false);
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('old');
});
