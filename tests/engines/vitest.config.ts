import { defineConfig } from 'vitest/config';
import { engineNames, engines } from './installed.ts';

/** The scenarios, once in each engine that is installed. Those that are not are named. */
export default defineConfig(async () => {
  const faults = await Promise.all(engineNames.map(async (name) => ({ name, lacks: await engines[name].lacks() })));
  for (const { name, lacks } of faults) if (lacks !== undefined) console.log(`Not tested in ${name}: ${lacks}`);
  const installed = faults.filter(({ lacks }) => lacks === undefined);
  if (installed.length === 0) process.exit(1);
  return {
    test: {
      reporters: ['default', './tests/harness/summary-reporter.ts'],
      globalSetup: './tests/harness/serve-sites.ts',
      projects: installed.map(({ name }) => ({
        test: {
          name,
          include: ['tests/engines/*.test.ts'],
          env: { DOSSIER_ENGINE: name },
          // Some go through every page, on a machine that may be busy with other things.
          testTimeout: 300_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 15_000 } },
          // Each file drives one browser, and a screen that is shared gives the keyboard to one window.
          fileParallelism: false,
        },
      })),
    },
  };
});
