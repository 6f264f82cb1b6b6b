import type { Browser, Page, Route } from 'playwright-core';
import { NoBrowserError } from '../../../browser/no-browser.ts';
import { startBrowser } from '../../../browser/chromium.ts';
import { limits } from '../../../schema/limits.ts';
import { shortened } from '../../../schema/shortened.ts';
import { WebFault } from '../../verify-site/web-fault.ts';
import type { Answer } from './answer.ts';
import { guardedProxy } from './guarded-proxy.ts';
import type { Lookup } from './private-host.ts';

/** A page as a browser showed it. */
export interface Rendered {
  /** With what belongs to it (RFC 2557). */
  readonly mhtml: string;
  /** PNG. */
  readonly picture: Uint8Array;
  /** Whether the system kept the browser from all but what the page needs. */
  readonly isSandboxed: boolean;
}

/** How long a page may take to show itself; what is there by then is kept. */
const patience = 20_000;
const viewport = { width: 1280, height: 1000 };
/** Pixels; a page that goes on for ever is cut there. */
const highest = 15_000;

/** What an answer says of itself that a browser needs to show it. The rest is of how it came here. */
const needed = ['content-type', 'content-language', 'content-security-policy', 'referrer-policy'];

/** Gives a page the answer that is there already, and notes where it would lead. */
function answering(answer: Answer, led: string[]) {
  const headers = Object.fromEntries(
    needed.flatMap((name) => (answer.headers.has(name) ? [[name, answer.headers.get(name) ?? '']] : [])),
  );
  let isShown = false;
  return async (route: Route): Promise<void> => {
    const request = route.request();
    const url = new URL(request.url());
    if (request.isNavigationRequest() && request.frame().parentFrame() === null) {
      if (!isShown && url.href === answer.url.href) {
        isShown = true;
        return route.fulfill({ status: answer.status, headers, body: Buffer.from(answer.bytes) });
      }
      led.push(url.href);
      return route.abort();
    }
    return /^https?:$/.test(url.protocol) && request.resourceType() !== 'media' ? route.continue() : route.abort();
  };
}

async function shown(page: Page, { url }: Answer): Promise<void> {
  await page.goto(url.href, { waitUntil: 'domcontentloaded', timeout: patience });
  // A page that never ends to load is kept as far as it has come.
  await page.waitForLoadState('networkidle', { timeout: patience }).catch(() => undefined);
}

async function capture(browser: Browser, answer: Answer): Promise<Omit<Rendered, 'isSandboxed'>> {
  const context = await browser.newContext({
    viewport,
    serviceWorkers: 'block',
    locale: 'nl-BE',
    acceptDownloads: false,
  });
  const page = await context.newPage();
  const led: string[] = [];
  await page.route('**/*', answering(answer, led));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await shown(page, answer);
  const [elsewhere] = led;
  if (elsewhere !== undefined)
    throw new WebFault(`leads on to ${shortened(elsewhere)} by its script. Give that address, if you mean it.`);
  const session = await context.newCDPSession(page);
  const { data: mhtml } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  if (mhtml.length > limits.archivedBytes)
    throw new WebFault(
      `has more than ${limits.archivedBytes / 1e6} MB with all it shows. Give --plain to keep it without that.`,
    );
  const height = Math.min(highest, await page.evaluate(() => document.documentElement.scrollHeight));
  const picture = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width: viewport.width, height: Math.max(1, height) },
    timeout: patience,
  });
  return { mhtml, picture };
}

/** All that Chromium asks goes through a proxy: also of this machine, and by no other protocol that would go around it. */
const throughProxy = (address: string): string[] => [
  `--proxy-server=${address}`,
  '--proxy-bypass-list=<-loopback>',
  '--disable-quic',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/**
 * Shows the answer of an address in the browser that is there. Resolves to nothing where there is none.
 *
 * @throws a `WebFault` where the page leads elsewhere, or cannot be shown
 */
export async function rendered(answer: Answer, look?: Lookup): Promise<Rendered | undefined> {
  const proxy = await guardedProxy(answer.url, look);
  const started = await startBrowser(throughProxy(proxy.address), 'web').catch((error: unknown) => {
    proxy.close();
    if (error instanceof NoBrowserError) return undefined;
    throw error;
  });
  if (!started) return undefined;
  const { browser, facts } = started;
  try {
    return { ...(await capture(browser, answer)), isSandboxed: facts.isSandboxed };
  } catch (error) {
    if (error instanceof WebFault) throw error;
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new WebFault(`cannot be shown in the browser (${shortened(message)}). Give --plain to keep it without one.`);
  } finally {
    proxy.close();
    await browser.close();
  }
}
