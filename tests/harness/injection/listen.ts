import type { Browser, Page } from 'playwright-core';

/** A page that tells what ran in it, and where it wanted to go. */
export interface ListenedPage {
  readonly page: Page;
  /** All that happened since it was opened, but for what its own site asked for. */
  readonly heard: readonly string[];
}

/** Opens a page in which nothing that a text brought may run, ask, say or go anywhere unnoticed. */
export async function listenedPage(browser: Browser, origin: string): Promise<ListenedPage> {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    serviceWorkers: 'block',
  });
  const heard: string[] = [];
  await context.exposeFunction('pwned', (number: unknown) => void heard.push(`ran ${String(number)}`));
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    heard.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => heard.push(`popup ${popup.url()}`));
  page.on('pageerror', (error) => heard.push(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) || /pwned|evil/.test(url.replace(/\?.*/, ''))) heard.push(`request ${url}`);
  });
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || !frame.url().startsWith(`${origin}/`)) heard.push(`navigated ${frame.url()}`);
  });
  return { page, heard };
}
