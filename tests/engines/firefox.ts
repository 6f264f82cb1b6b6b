import { type Browser, launch, type Page } from 'puppeteer-core';
import { defaults, type Engine, height, type View } from './engine.ts';

const settings = ({ dark, scripts }: Required<View>) => ({
  'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  'javascript.enabled': scripts,
});

/** What goes wrong in a page; the list grows. */
function watch(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A request that a page gives up when it is left does not count as a fault.
    if (reason !== 'NS_BINDING_ABORTED') problems.push(`failed: ${reason} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`failed: ${response.status()} ${response.url()}`);
  });
  return problems;
}

/** Firefox over WebDriver BiDi. What cannot be set for a page is set for a browser of its own. */
export async function startFirefox(program: string): Promise<Engine> {
  const browsers = new Map<string, Promise<Browser>>();
  const browserFor = (view: Required<View>): Promise<Browser> => {
    const preferences = settings(view);
    const key = JSON.stringify(preferences);
    const browser =
      browsers.get(key) ??
      launch({ browser: 'firefox', executablePath: program, headless: true, extraPrefsFirefox: preferences });
    browsers.set(key, browser);
    return browser;
  };
  return {
    version: await (await browserFor(defaults)).version(),
    open: async (asked) => {
      const view = { ...defaults, ...asked };
      const context = await (await browserFor(view)).createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: view.width, height });
      const problems = watch(page);
      return {
        go: async (address) => {
          // A module that loads late is given up when the page is left, and the page takes that for an error.
          await page.goto(address, { waitUntil: ['load', 'networkidle0'] });
        },
        resize: (to) => page.setViewport({ width: to, height }),
        click: (selector) => page.locator(selector).click(),
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        evaluate: (run, ...args) => page.evaluate(`(${String(run)})(...${JSON.stringify(args)})`),
        screenshot: () => page.screenshot(),
        reported: () => problems,
        close: () => context.close(),
      };
    },
    close: async () => {
      for (const browser of browsers.values()) await (await browser).close();
    },
  };
}
