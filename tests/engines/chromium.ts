import { launchBrowser } from '../../src/browser/chromium.ts';
import { watchPage } from '../harness/watch.ts';
import { defaults, type Engine, height } from './engine.ts';

/** A request that a page gives up when it is left does not count as a fault. */
const isOfLeaving = (problem: string): boolean => problem.startsWith('failed: net::ERR_ABORTED');

/** Chromium, Chrome or Edge, or the Chromium that comes with the packages. */
export async function startChromium(): Promise<Engine> {
  const browser = await launchBrowser();
  return {
    version: browser.version(),
    open: async (view) => {
      const { width, dark, scripts } = { ...defaults, ...view };
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        javaScriptEnabled: scripts,
      });
      const page = await context.newPage();
      const problems = watchPage(page);
      return {
        go: async (address) => {
          await page.goto(address);
        },
        resize: (to) => page.setViewportSize({ width: to, height }),
        click: (selector) => page.locator(selector).first().click(),
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        evaluate: (run, ...args) => page.evaluate(`(${String(run)})(...${JSON.stringify(args)})`),
        screenshot: () => page.screenshot(),
        reported: () => problems.map(({ kind, text }) => `${kind}: ${text}`).filter((text) => !isOfLeaving(text)),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
