import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { SiteIndex } from '../../src/build/index/search-index.ts';
import { build } from '../../src/cli/build.ts';
import type { Steps } from '../../src/cli/build-site.ts';
import { DiskError } from '../../src/build/swap/disk-fault.ts';
import { readOptions, UsageError } from '../../src/cli/options.ts';
import { print } from '../../src/cli/print.ts';
import { gatherServed } from '../../src/cli/public-files.ts';
import { type Integrity, integritySchema } from '../../src/schema/integrity.ts';
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
  expect(Object.keys(filesOf(path.join(folder, 'dist')))).toEqual([
    '.dossier-site',
    '_headers',
    '_redirects',
    'index.html',
    'integrity.json',
    'second.html',
  ]);
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

test('it says meanwhile what it does, and how much of that is done', async () => {
  const terminal = aTerminal();
  const made = writing('first');
  const counting: Steps = {
    ...made,
    pages: (settings, root, verbose, step, count) => {
      for (const done of [1, 2]) count(done, 2);
      return made.pages(settings, root, verbose, step, count);
    },
    pdfs: (passed, dossier, options, site, count) => {
      count(1, 1);
      return made.pdfs(passed, dossier, options, site, count);
    },
  };
  await run(aWrittenDossier(), counting, terminal);
  expect(terminal.shown).toEqual([
    'Reading and checking the content',
    ...Array.from({ length: 10 }, (_, at) => `Files of the content: ${at + 1} of 10`),
    'Passages, source by source: 1 of 1',
    'Preparing the pages',
    'Pages: 1 of 2',
    'Pages: 2 of 2',
    'Search index',
    ...[1, 2, 3].map((at) => `Editions for print, Word and EPUB: ${at} of 3`),
    'PDFs: 1 of 1',
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
  expect(terminal.printed[1]).toBe('All but PDFs will be made: No browser starts here. Install one. Then build again.');
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

test('a review copy and a site without drafts never take each other’s place', async () => {
  const folder = aWrittenDossier();
  const out = path.join(folder, 'dist');
  expect(await run(folder, writing('published'))).toBe(true);
  const before = filesOf(folder);
  await expect(build(optionsFor(folder, '--drafts'), aTerminal(), writing('draft'))).rejects.toThrow(
    new UsageError(
      `${out} holds a site without drafts, and a review copy never takes its place. Give another folder with --out DIR.`,
    ),
  );
  expect(filesOf(folder)).toEqual(before);
  const review = path.join(folder, 'dist-drafts');
  const reviewing = { ...optionsFor(folder, '--drafts'), out: review };
  for (const words of ['draft', 'again']) expect(await build(reviewing, aTerminal(), writing(words))).toBe(true);
  expect(Object.keys(filesOf(review))).toEqual([
    '.dossier-drafts',
    '_headers',
    '_redirects',
    'again.html',
    'index.html',
    'integrity.json',
  ]);
  for (const command of [build, print])
    await expect(command({ ...reviewing, drafts: false }, aTerminal())).rejects.toThrow(
      new UsageError(
        `${review} holds a review copy with drafts, and never becomes the site. Add --drafts, or give another folder with --out DIR.`,
      ),
    );
});

const listIn = (folder: string): Integrity =>
  integritySchema.parse(JSON.parse(readFileSync(path.join(folder, 'dist/integrity.json'), 'utf8')));

test('the list of a site has every other file with its hash, PDFs, books and those of public/ included', async () => {
  const folder = aWrittenDossier();
  writeFiles(folder, { 'public/CNAME': 'dossier.example\n', 'public/.env': 'secret' });
  const writesAt =
    (file: string) =>
    (site: string): Promise<void> => {
      writeFiles(site, { [file]: file });
      return Promise.resolve();
    };
  const by = { name: 'Chromium', version: '153.0', path: '/usr/bin/chromium', isSandboxed: true };
  const print: Steps['pdfs'] = async (_content, _dossier, _options, site) => {
    await writesAt('nl/dossier.pdf')(site);
    return { files: 1, warnings: [], forBooks: new Map(), by };
  };
  const terminal = aTerminal();
  await run(folder, { ...steps(print), book: writesAt('nl/dossier.epub'), offline: writesAt('offline.js') }, terminal);
  const all = Object.entries(filesOf(path.join(folder, 'dist')));
  const others = Object.fromEntries(all.filter(([file]) => !['integrity.json', '.dossier-site'].includes(file)));
  const { versions, content, files } = listIn(folder);
  expect(Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256]))).toEqual(others);
  expect(Object.keys(others)).toEqual([
    'CNAME',
    '_headers',
    '_redirects',
    'first.html',
    'index.html',
    'nl/dossier.epub',
    'nl/dossier.pdf',
    'offline.js',
  ]);
  const ofSteps = files.filter(({ path }) => !path.startsWith('_'));
  expect(ofSteps.map(({ bytes }) => bytes)).toEqual([16, 5, 5, 15, 14, 10]);
  expect({ versions, files: content.files }).toEqual({
    versions: {
      dossier: expect.stringMatching(/^\d/) as string,
      node: process.versions.node,
      browser: 'Chromium 153.0',
    },
    files: 10,
  });
  expect(terminal.printed.slice(1, 3)).toEqual([
    `1 file of ${folder}/public stands in the site as it is.`,
    `${folder}/public/.env is left out, since its name begins with a dot.`,
  ]);
});

test('the same content gives the same list, byte for byte, whatever changes in a draft', async () => {
  const [one, other] = [aWrittenDossier(), aWrittenDossier()];
  writeFiles(other, { 'content/actors/geheim.yaml': 'kind: person\nname: Geheim\ndraft: true\n' });
  for (const folder of [one, other]) await run(folder, writing('first'));
  const text = (folder: string): string => readFileSync(path.join(folder, 'dist/integrity.json'), 'utf8');
  expect(text(other)).toBe(text(one));
});

test.each([
  ['a page', 'public/index.html', 'index.html'],
  ['the list', 'public/integrity.json', 'integrity.json'],
  ['a PDF', 'public/nl/dossier.pdf', 'nl/dossier.pdf'],
])('a file of public/ that would replace %s is named, and the old site stays', async (_what, file, taken) => {
  const folder = aWrittenDossier();
  await run(folder, writing('good'));
  writeFiles(folder, { [file]: 'own' });
  const before = filesOf(folder);
  const print: Steps['pdfs'] = (_content, _dossier, _options, site) => {
    writeFiles(site, { 'nl/dossier.pdf': 'a PDF' });
    return Promise.resolve({ files: 1, warnings: [], forBooks: new Map() });
  };
  await expect(run(folder, steps(print))).rejects.toThrow(
    new UsageError(`${folder}/${file} would replace ${taken}, which the build makes. Rename it, or delete it.`),
  );
  expect(filesOf(folder)).toEqual(before);
});

test('a site may not stand inside public/, and one that was built as public/ is not published again', async () => {
  const folder = aWrittenDossier();
  await build({ ...optionsFor(folder), out: path.join(folder, 'public') }, aTerminal(), writing('first'));
  await run(folder, writing('second'));
  expect(existsSync(path.join(folder, 'dist/first.html'))).toBe(false);
  const other = aWrittenDossier();
  writeFiles(other, { 'public/CNAME': '' });
  const options = { ...optionsFor(other), out: path.join(other, 'public/site') };
  await expect(build(options, aTerminal(), writing('site'))).rejects.toThrow(/^The site may not stand inside .*public/);
});

test('a file that others put into the site is named, also when it comes while the new one is built', async () => {
  const folder = aWrittenDossier();
  const dist = path.join(folder, 'dist');
  await run(folder, writing('good'));
  const late: Steps = {
    ...writing('late'),
    offline: () => {
      writeFiles(dist, { CNAME: 'dossier.example' });
      return Promise.resolve();
    },
  };
  const message = `${dist} has 1 file that no build wrote, and a build would remove it: ${dist}/CNAME. Move it to ${folder}/public/ to publish it with the site, or delete it.`;
  for (const steps of [late, writing('next')])
    await expect(run(folder, steps)).rejects.toThrow(new UsageError(message));
  expect(existsSync(path.join(dist, 'good.html'))).toBe(true);
});

test('dev serves the files of the generator and those of public/, and refuses what a build refuses', () => {
  const folder = aWrittenDossier();
  const places = { content: path.join(folder, 'content'), out: path.join(folder, 'dist') };
  writeFiles(folder, { 'public/.well-known/security.txt': 'Contact:' });
  gatherServed(path.join(folder, 'served'), places);
  expect(Object.keys(filesOf(path.join(folder, 'served')))).toEqual(['.well-known/security.txt', 'favicon.svg']);
  writeFiles(folder, { 'public/favicon.svg': '<svg/>' });
  expect(() => gatherServed(path.join(folder, 'again'), places)).toThrow(
    new UsageError(
      `${folder}/public/favicon.svg would replace favicon.svg, which the build makes. Rename it, or delete it.`,
    ),
  );
});

test('it says with which browser PDFs were printed, and where that had no sandbox', async () => {
  const said = async (isSandboxed: boolean) => {
    const terminal = aTerminal();
    const by = { name: 'Chromium', version: '150.0.1', path: '/usr/bin/chromium', isSandboxed };
    await run(
      aWrittenDossier(),
      steps(() => Promise.resolve({ files: 1, warnings: [], forBooks: new Map(), by })),
      terminal,
    );
    return terminal.printed.slice(1, -1);
  };
  const line = 'PDFs printed by Chromium 150.0.1, /usr/bin/chromium';
  expect(await said(true)).toEqual([line]);
  expect(await said(false)).toEqual([line, expect.stringMatching(/^It ran without its sandbox, since this .+/)]);
});
