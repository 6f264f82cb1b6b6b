import type { BrowserContext, Page } from 'playwright-core';

/** A page of a site that is served on this machine. */
export interface PageSource {
  /** Where the site is served: `http://127.0.0.1:4000/dossiers/amaq/`. */
  readonly served: string;
  /** The page below it: `nl/print/`. */
  readonly path: string;
  /** Scheme and host where the site will stand; `undefined` where nobody knows. */
  readonly origin: string | undefined;
}

/** How long a page may take to load. */
const patience = 5 * 60_000;

/** A page with all that it needs, as it looks on paper. */
export async function openPage(context: BrowserContext, { served, path, origin }: PageSource): Promise<Page> {
  const page = await context.newPage();
  // First: to lay out a long page for a screen too would take as long as to print it.
  await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(new URL(response.url()).pathname);
  });
  page.on('requestfailed', (request) => missing.push(request.url()));
  const response = await page.goto(new URL(path, served).href, { timeout: patience });
  if (response?.status() === 404) throw new Error('the site has no such page. Build it again: npm run build.');
  // Faces that only the margins use are asked for too late. A face that stands in for a local font may fail.
  await page.evaluate(async () => {
    await Promise.allSettled(Array.from(document.fonts, (face) => face.load()));
    await document.fonts.ready;
  });
  if (missing[0] !== undefined) throw new Error(`it asks for ${missing[0]}, which the site does not have.`);
  if ((await page.title()).trim() === '') throw new Error('it has no title.');
  await publishLinks(page, origin);
  await markPassages(page);
  return page;
}

/** Points links to other pages of the site to where it will stand; where nobody knows, they are links no longer. */
const publishLinks = (page: Page, origin: string | undefined): Promise<void> =>
  page.evaluate((origin) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (link.origin !== location.origin || (link.pathname === location.pathname && link.hash !== '')) continue;
      if (origin === undefined) link.removeAttribute('href');
      else link.href = origin + link.pathname + link.search + link.hash;
    }
  }, origin);

/** Passages that say in which language they are: Chromium forgets it where they have no role. */
const markPassages = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const passage of document.querySelectorAll(
      ':is(span, q, cite, i, b, bdi, small, time, abbr)[lang]:not([role])',
    ))
      passage.setAttribute('role', 'mark');
    for (const passage of document.querySelectorAll('div[lang]:not([role])')) passage.setAttribute('role', 'group');
  });
