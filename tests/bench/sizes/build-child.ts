import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeComposerParts } from '../../../src/build/editions/write-edition.ts';
import { writePages } from '../../../src/cli/astro.ts';
import { makeRoot } from '../../../src/cli/astro-root.ts';
import { build } from '../../../src/cli/build.ts';
import { realSteps, type Steps } from '../../../src/cli/build-site.ts';
import { readOptions } from '../../../src/cli/options.ts';
import { processTerminal } from '../../../src/cli/terminal.ts';

/**
 * A build that tells its parent when each step begins. The first argument says what it makes: `pages` (with their
 * index), `print` (print pages too), or `papers` (Word, EPUB and PDF too). The others are those of `dossier build`.
 */
const [scope, ...args] = process.argv.slice(2);

const tell = (step: string): void => void process.send?.({ step });

/** The print editions, as routes of Astro. */
const printRoutes = ['print.astro', '[locale]/print.astro'];

const withoutPrint: Steps['pages'] = async (settings, root, verbose, step) => {
  makeRoot(root);
  for (const route of printRoutes) rmSync(path.join(root, 'src/pages', route));
  await writePages(settings, root, verbose, step);
};

const nothing = (): Promise<void> => Promise.resolve();
const papers = scope === 'papers';
const { edition, pages, wordFiles, searchIndex, portable, offline, pdfs, book, browserFault } = realSteps;

/** What it makes; each tells of itself, and of what follows it. */
const steps: Steps = {
  browserFault,
  pages: told('pages', scope === 'pages' ? withoutPrint : pages),
  edition: (site, dossier, columns, portable) => {
    tell('editions');
    if (scope === 'pages') writeComposerParts(site, dossier, columns);
    else edition(site, dossier, columns, portable);
    tell('rest');
  },
  wordFiles: papers ? told('Word', wordFiles) : nothing,
  // Pages are indexed, and their links made relative, while they are made: what is told is what is left then.
  searchIndex: () => {
    const index = searchIndex();
    return { ...index, write: told('search index', index.write) };
  },
  portable: (base) => {
    const site = portable(base);
    return { ...site, finish: told('links', site.finish) };
  },
  offline: told('offline', offline),
  pdfs: told('PDF', pdfs),
  book: papers ? told('EPUB', book) : nothing,
};

function told<Args extends readonly unknown[], Result>(step: string, run: (...args: Args) => Promise<Result>) {
  return async (...given: Args): Promise<Result> => {
    tell(step);
    const made = await run(...given);
    tell('rest');
    return made;
  };
}

// Until it is done: a build whose promise never settles would otherwise end with 0.
process.exitCode = 1;
const built = await build(readOptions(['build', ...args]), processTerminal, steps);
process.exitCode = built ? 0 : 1;
// The way to the parent would keep it open.
if (process.connected) process.disconnect();
