import * as ask from '../../contract/search/elements.ts';
import { having } from '../page/attributes.ts';
import { siteRoot } from '../disk/site-root.ts';
import { loadSearch } from './search-loading.ts';

// The search page, and no other. What it needs comes after the page itself, and weighs more than everything else on it.
const panel = document.querySelector<HTMLElement>(having(ask.panel));
const start = async (panel: HTMLElement, fail: () => void): Promise<void> => {
  // The index is made of built pages.
  if (import.meta.env.DEV) throw new Error('There is no index yet.');
  const base = siteRoot(panel.getAttribute(ask.panel));
  const { startSearchPage } = await loadSearch(base, () => import('./search-page.ts'));
  await startSearchPage(panel, { base, styles: panel.getAttribute(ask.styles) ?? '', fail });
};
if (panel) {
  const fail = (): void => panel.querySelector(having(ask.error))?.removeAttribute('hidden');
  start(panel, fail).catch(fail);
}
