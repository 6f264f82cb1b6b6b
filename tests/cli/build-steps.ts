import path from 'node:path';
import type { SiteIndex } from '../../src/build/index/search-index.ts';
import { build } from '../../src/cli/build.ts';
import type { Steps } from '../../src/cli/build-site.ts';
import { readOptions } from '../../src/cli/options.ts';
import { writeFiles } from '../fixtures/files.ts';
import { aTerminal } from '../fixtures/terminal.ts';

export const noIndex: SiteIndex = {
  add: () => Promise.resolve(),
  write: () => Promise.resolve({ pages: 0 }),
  drop: () => Promise.resolve(),
};

/** Steps that write a page with the words of a test. */
export const writing = (words: string): Steps => ({
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

/** Steps that print PDFs so. */
export const writingPdfs = (pdfs: Steps['pdfs']): Steps => ({ ...writing('first'), pdfs });

export const optionsFor = (folder: string, ...more: string[]) =>
  readOptions(['build', '--content', path.join(folder, 'content'), '--out', path.join(folder, 'dist'), ...more], {});

export const run = (folder: string, steps: Steps, terminal = aTerminal()) => build(optionsFor(folder), terminal, steps);
