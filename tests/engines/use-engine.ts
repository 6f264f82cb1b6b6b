import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { writeOffline } from '../../src/build/manifest/offline.ts';
import { builtSite } from '../harness/built-site.ts';
import { type ServedSite, serveSite } from '../harness/serve.ts';
import type { SiteName } from '../harness/sites.ts';
import type { Engine, Tab, View } from './engine.ts';
import { engines, isEngineName } from './installed.ts';
import { recordingSite } from './recorder.ts';

export interface EngineAndSite {
  /** The address of a page on a server: `served('nl/')`. */
  readonly served: (page: string) => string;
  /** The address of a file of the site on disk: `onDisk('nl/index.html')`. */
  readonly onDisk: (file: string) => string;
  /** Takes the server away. */
  readonly stop: () => Promise<void>;
  /** Opens an address. When the test ends, nothing may have gone wrong in the tab. */
  readonly open: (address: string, view?: View) => Promise<Tab>;
}

/**
 * Pages load fonts ahead of the style sheet, which on the web keeps the text from moving. From disk engines refuse that
 * and say so; the style sheet then loads them.
 */
const isOfFonts = (problem: string): boolean =>
  /\.woff2\b/.test(problem) || problem === 'console: Failed to load resource: net::ERR_FAILED';

const recorded = (): unknown => Reflect.get(globalThis, 'recordedProblems') ?? [];

/** The engine of this run, and a built site in which pages record what goes wrong, for the tests of a file. */
export function useEngine(name: SiteName, base = '/', { withPolicy = true } = {}): EngineAndSite {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier engine é '));
  let engine: Engine;
  let site: ServedSite;
  beforeAll(async () => {
    const wanted = process.env['DOSSIER_ENGINE'];
    if (!isEngineName(wanted)) throw new Error('Run the tests of engines by npm run test:browsers.');
    recordingSite(await builtSite(name), folder, base, withPolicy);
    // What is kept offline is compared with a list of all files.
    if (existsSync(path.join(folder, 'offline.txt'))) await writeOffline(folder, true);
    site = await serveSite(folder, base);
    engine = await engines[wanted].start();
  });
  afterAll(async () => {
    await engine.close();
    await site.close().catch(() => undefined);
    rmSync(folder, { recursive: true });
  });
  return {
    served: (page) => site.url(`/${page}`),
    onDisk: (file) => new URL(file, pathToFileURL(`${folder}/`)).href,
    stop: () => site.close(),
    open: async (address, view) => {
      const tab = await engine.open(view);
      onTestFinished(async () => {
        const problems = [...tab.reported(), ...[await tab.evaluate(recorded)].flat()].map(String);
        await tab.close();
        expect(problems.filter((problem) => !isOfFonts(problem))).toEqual([]);
      });
      await tab.go(address);
      return tab;
    },
  };
}
