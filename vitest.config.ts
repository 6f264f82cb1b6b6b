import { defineConfig } from 'vitest/config';

/** What prints needs a browser. */
const printing = 'tests/print/print-*.test.ts';

/** `unit` is pure and takes a second; `site` builds real dossiers and opens them in a browser. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/harness/summary-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          // Nothing in them has state, so they may share one module graph.
          isolate: false,
          // How long a test takes says nothing about the code on a machine that is busy with other things.
          testTimeout: 60_000,
          include: [
            'tests/{schema,search,disk,offline,reader,archive,dossier,i18n,compose,views,components,export,cli,print,epub}/**/*.test.ts',
          ],
          exclude: [printing],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{harness,integrations,build,browser}/**/*.test.ts', printing],
          globalSetup: 'tests/harness/build-sites.ts',
          testTimeout: 60_000,
          // A browser answers when it can: what a key or a click leads to is awaited, never read at once.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
