import { existsSync } from 'node:fs';
import path from 'node:path';
import { browserFault } from '../../src/browser/chromium.ts';
import { startChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

const onPath = (...names: readonly string[]): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));

const firefox = (): string | undefined => onPath('firefox-esr', 'firefox');
const webKit = (): string | undefined => onPath('WebKitWebDriver');

interface EngineHere {
  /** Why it cannot be tested here, as one line; `undefined` where it can. */
  readonly lacks: () => Promise<string | undefined>;
  readonly start: () => Promise<Engine>;
}

/** The engines that sites are tested in, and what each needs. */
export const engines = {
  Chromium: {
    lacks: browserFault,
    start: startChromium,
  },
  Firefox: {
    lacks: () => Promise.resolve(firefox() ? undefined : 'Install Firefox; on Debian, the package firefox-esr.'),
    start: () => startFirefox(firefox() ?? 'firefox'),
  },
  WebKit: {
    lacks: () =>
      Promise.resolve(
        webKit() && onPath('Xvfb')
          ? undefined
          : 'Install WebKitGTK; on Debian, the packages webkit2gtk-driver and xvfb.',
      ),
    start: () => startWebKit(webKit() ?? 'WebKitWebDriver'),
  },
} as const satisfies Record<string, EngineHere>;

export type EngineName = keyof typeof engines;

export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const satisfies readonly EngineName[];

export const isEngineName = (name: string | undefined): name is EngineName =>
  name !== undefined && Object.hasOwn(engines, name);
