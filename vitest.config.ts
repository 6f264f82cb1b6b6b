import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { rooms } from './rooms.js';
import { testBrowsers } from './tests/harness/browsers.ts';
import SiteSequencer from './tests/harness/site-sequencer.ts';

/** Those whose tests stand in a folder of their own; of a build, only the steps do. */
const pure = rooms.map(({ name }) => name).filter((name) => name !== 'build' && name !== 'browser');

/** What no browser judges otherwise than another of its kind, and takes long, is tested in one. */
const inOneBrowser = 'tests/browser/{accessibility,search-quality,dev-styles,dev-pages,dev-banner}.test.ts';

/** What opens pages or prints them is tested in every browser of this machine. */
const inBrowsers = [
  'tests/browser/!(system|accessibility|search-quality|dev-styles|dev-pages|dev-banner).test.ts',
  'tests/harness/browser.test.ts',
  'tests/print/print-{editions,pdf}.test.ts',
];

const patient = {
  // A browser answers when it can: what a key or a click leads to is awaited, never read at once.
  expect: { poll: { timeout: 15_000 } },
  // How long a test takes says nothing about the code on a machine that is busy with other things.
  testTimeout: 300_000,
  // Sites are built when a hook asks for them.
  hookTimeout: 900_000,
};

/** `unit` is pure and takes seconds; `site` looks at built dossiers, and a project for each browser opens them in it. */
export default defineConfig(async () => ({
  test: {
    reporters: ['default', './tests/harness/summary-reporter.ts'],
    globalSetup: './tests/harness/serve-sites.ts',
    sequence: { sequencer: SiteSequencer },
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...patient,
          name: 'unit',
          // Nothing in them has state, so they may share one module graph.
          isolate: false,
          include: [
            `tests/{${[...pure, 'bench', 'generator', 'house', 'ingest', 'mutants', 'trials'].join()}}/**/*.test.ts`,
            'tests/build/*/**/*.test.ts',
            'tests/{browser,harness}/*.test.ts',
          ],
          exclude: ['tests/print/print-*.test.ts', inOneBrowser, ...inBrowsers],
        },
      },
      {
        test: {
          ...patient,
          name: 'site',
          include: ['tests/build/*.test.ts', 'tests/fuzz/**/*.test.ts', inOneBrowser, 'tests/print/print-site.test.ts'],
        },
      },
      ...(await testBrowsers()).map(({ name, value }) => ({
        test: { ...patient, name, include: inBrowsers, env: { DOSSIER_BROWSER: value } },
      })),
    ],
  },
}));
