import type { Page } from 'playwright-core';

/** In pixels: what shelves of reading systems ask for. */
const size = { width: 1600, height: 2400 };

/**
 * Draws an SVG as a PNG, in the fonts of a page that is open: `serif` and `sans-serif` are those of the site. It takes
 * the place of what the page shows.
 */
export async function drawPicture(page: Page, svg: string): Promise<Uint8Array> {
  await page.evaluate(async (svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    const drawing = document.importNode(parsed, true);
    const place = document.createElement('div');
    document.body.replaceChildren(place);
    Object.assign(place.style, { position: 'fixed', inset: '0' });
    // It stands apart from the rules of the page, which style drawings too.
    place.attachShadow({ mode: 'closed' }).append(drawing);
    for (const element of [drawing, ...drawing.querySelectorAll('[font-family]')]) {
      if (!(element instanceof SVGElement)) continue;
      const isSans = element.getAttribute('font-family') === 'sans-serif';
      element.style.fontFamily = isSans ? 'var(--font-sans)' : 'var(--font-serif)';
    }
    await document.fonts.ready;
  }, svg);
  // Only now: the whole edition would be laid out again.
  await page.setViewportSize(size);
  return page.screenshot({ type: 'png' });
}
