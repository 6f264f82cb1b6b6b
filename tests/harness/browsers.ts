import { execFileSync } from 'node:child_process';
import { bundledBrowser, type BrowserProgram } from '../../src/browser/bundled.ts';
import { bundledName, isExecutable } from '../../src/browser/chromium.ts';
import { systemBrowserPaths } from '../../src/browser/system.ts';

/** A browser that tests are run in. */
export interface TestBrowser {
  /** What the titles of its tests begin with. */
  readonly name: 'bundled' | 'system' | 'named' | 'none';
  /** What `DOSSIER_BROWSER` says for it. */
  readonly value: string;
}

/** Programs that only say where to get the browser are on the PATH of some systems, and end with an error. */
function answers({ path, env }: BrowserProgram): boolean {
  // On Windows a browser that is asked for its version opens a window.
  if (process.platform === 'win32') return true;
  try {
    execFileSync(path, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The browsers of this machine: the one that `DOSSIER_BROWSER` names alone, else the bundled one and the first of the
 * system's. Where there is none, the tests still run, to fail with the reason.
 */
export async function testBrowsers(env: NodeJS.ProcessEnv = process.env): Promise<readonly TestBrowser[]> {
  const named = env['DOSSIER_BROWSER'];
  if (named) return [{ name: 'named', value: named }];
  const bundled = await bundledBrowser().catch(() => undefined);
  const system = systemBrowserPaths(process.platform, env).find(
    (path) => isExecutable(path) && answers({ path, env: {} }),
  );
  const found: TestBrowser[] = [
    ...(bundled && answers(bundled) ? [{ name: 'bundled', value: bundledName } as const] : []),
    ...(system === undefined ? [] : [{ name: 'system', value: system } as const]),
  ];
  return found.length > 0 ? found : [{ name: 'none', value: '' }];
}
