import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { startDisplay } from './display.ts';
import { defaults, type Engine, height, type Tab, type View } from './engine.ts';
import { isReady, webDriverSession } from './web-driver.ts';

/** Without its toolbar, which is wider than a phone. */
const theme = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function startDriver(
  program: string,
  env: NodeJS.ProcessEnv,
): Promise<{ address: string; driver: ChildProcess }> {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  while (driver.exitCode === null && !(await isReady(address))) await wait(50);
  if (driver.exitCode !== null) throw new Error(`${program} ends at once.`);
  return { address, driver };
}

/** MiniBrowser is told by options what other engines are told for a page. */
const optionsFor = ({ dark, scripts }: Required<View>): string[] => [
  '--automation',
  ...(dark ? ['--dark-mode'] : []),
  ...(scripts ? [] : ['--enable-javascript-markup=false']),
];

async function openTab(address: string, asked: View = {}): Promise<Tab & { readonly version: string }> {
  const view = { ...defaults, ...asked };
  const session = await webDriverSession(address, { 'webkitgtk:browserOptions': { args: optionsFor(view) } });
  const evaluate: Tab['evaluate'] = (run, ...args) =>
    session.post('execute/sync', { script: `return (${String(run)})(...arguments)`, args });
  // A window has no frame here, and still a line above the page.
  const measure = async (): Promise<readonly number[]> =>
    z.array(z.number()).parse(await evaluate(() => [innerWidth, outerHeight - innerHeight]));
  const resize = async (width: number): Promise<void> => {
    const [, line = 0] = await measure();
    await session.post('window/rect', { width, height: height + line });
    while ((await measure())[0] !== width) await wait(50);
  };
  await resize(view.width);
  return {
    version: session.version,
    go: async (to) => {
      await session.post('url', { url: to });
    },
    resize,
    click: session.click,
    type: session.type,
    press: session.press,
    evaluate,
    screenshot: async () => Buffer.from(z.string().parse(await session.get('screenshot')), 'base64'),
    reported: () => [],
    close: async () => {
      await session.end();
    },
  };
}

/** WebKitGTK, in its MiniBrowser, over W3C WebDriver, on a screen of its own. It reports no errors: pages record them. */
export async function startWebKit(program: string): Promise<Engine> {
  const config = mkdtempSync(path.join(tmpdir(), 'dossier-webkit-'));
  mkdirSync(path.join(config, 'gtk-3.0'));
  writeFileSync(path.join(config, 'gtk-3.0', 'gtk.css'), theme);
  const display = await startDisplay();
  const env = { ...process.env, DISPLAY: display.name, WAYLAND_DISPLAY: '', XDG_CONFIG_HOME: config };
  const { address, driver } = await startDriver(program, env);
  const first = await openTab(address);
  await first.close();
  return {
    version: first.version,
    open: (view) => openTab(address, view),
    close: () => {
      driver.kill();
      display.stop();
      rmSync(config, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
