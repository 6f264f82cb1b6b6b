import { accessSync, constants } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { bundledBrowser, type BrowserProgram } from './bundled.ts';
import { type BrowserFacts, browserName } from './browser-words.ts';
import { NoBrowserError } from './no-browser.ts';
import { systemBrowserPaths } from './system.ts';

// Added to what Playwright passes anyway.
const flags = ['--disable-gpu', '--font-render-hinting=none', '--lang=en-US'];

const withinMachine = [
  // A page that asks anything of the network must fail alike everywhere. It also keeps the bundled libraries from
  // being asked for TLS, which crashes where libsqlite3 is missing.
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

// Number formats and PDF dates follow these; a page's own language comes from its context.
const fixedEnv = { TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US' };

// The package is for Linux on x64 alone.
const isBundledFor = process.platform === 'linux' && process.arch === 'x64';
const advice = `Install Chrome, Chromium or Edge, ${isBundledFor ? 'run npm install @sparticuz/chromium, ' : ''}or set DOSSIER_BROWSER to the path of a browser.`;

/** A browser that was started, and what people may ask of it. */
export interface RunningBrowser {
  readonly browser: Browser;
  readonly facts: BrowserFacts;
}

/** The value of `DOSSIER_BROWSER` that chooses the browser of the packages, where another is installed too. */
export const bundledName = 'bundled';

/**
 * Starts a headless Chromium that reaches this machine only: the one that `DOSSIER_BROWSER` names by its path or as
 * `bundled`, else the first of the system's Chrome, Chromium and Edge and the one bundled for Linux x64 that starts.
 *
 * @throws a `NoBrowserError` when none starts; an error of one line when the one that is named does not
 */
export const launchBrowser = async (extraFlags: readonly string[] = []): Promise<Browser> =>
  (await startBrowser(extraFlags)).browser;

/** Does the same, and says what was started. One that reaches the web goes by the proxy that flags name, or that of the system. */
export async function startBrowser(
  extraFlags: readonly string[] = [],
  reaches: 'machine' | 'web' = 'machine',
): Promise<RunningBrowser> {
  return startWith([...(reaches === 'machine' ? withinMachine : []), ...extraFlags]);
}

async function startWith(extraFlags: readonly string[]): Promise<RunningBrowser> {
  const named = process.env['DOSSIER_BROWSER'];
  if (named) {
    try {
      return await start(await namedProgram(named), extraFlags);
    } catch (error) {
      throw new Error(`DOSSIER_BROWSER=${named} does not start (${firstLine(error)}). Correct it, or unset it.`);
    }
  }

  const failures: string[] = [];
  for (const path of systemBrowserPaths(process.platform, process.env).filter(isExecutable)) {
    try {
      return await start({ path, env: {} }, extraFlags);
    } catch (error) {
      failures.push(`${path}: ${firstLine(error)}`);
    }
  }
  try {
    const bundled = await bundledBrowser();
    if (bundled) return await start(bundled, extraFlags);
  } catch (error) {
    failures.push(`@sparticuz/chromium: ${firstLine(error)}`);
  }
  throw new NoBrowserError(
    `No browser starts here. ${advice}${failures.map((failure) => ` Tried ${failure}.`).join('')}`,
  );
}

async function namedProgram(named: string): Promise<BrowserProgram> {
  if (named !== bundledName) return { path: named, env: {} };
  const bundled = await bundledBrowser();
  if (!bundled) throw new Error('none comes with the packages for this machine');
  return bundled;
}

/**
 * Why nothing can be printed here, as one line; `undefined` where a browser starts.
 *
 * @throws an error of one line when the browser that is named does not start
 */
export async function browserFault(): Promise<string | undefined> {
  try {
    await (await launchBrowser()).close();
    return undefined;
  } catch (error) {
    if (error instanceof NoBrowserError) return error.message;
    throw error;
  }
}

async function start({ path, env }: BrowserProgram, extraFlags: readonly string[]): Promise<RunningBrowser> {
  const options = {
    executablePath: path,
    args: [...flags, ...extraFlags],
    env: { ...process.env, ...fixedEnv, ...env },
  };
  if (process.getuid?.() !== 0) {
    try {
      return running(await chromium.launch({ ...options, chromiumSandbox: true }), path, true);
    } catch {
      // Containers often forbid the namespaces that the sandbox is made of.
    }
  }
  return running(await chromium.launch({ ...options, chromiumSandbox: false }), path, false);
}

const running = (browser: Browser, path: string, isSandboxed: boolean): RunningBrowser => ({
  browser,
  facts: { name: browserName(path), version: browser.version(), path, isSandboxed },
});

/** Whether there is a program at a path. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first line says only that the browser closed; the browser's own last words are the reason. */
function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const said = /\[err\] (.+)/.exec(message)?.[1] ?? message.split('\n')[0] ?? '';
  return said.trim();
}
