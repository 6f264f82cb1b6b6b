import { siteRoot } from '../disk/site-root.ts';
import { loadSearch } from './search-loading.ts';

// The search page, and no other. What it needs comes after the page itself, and weighs more than everything else on it.
const panel = document.querySelector<HTMLElement>('[data-search-panel]');
const start = async (panel: HTMLElement): Promise<void> => {
  // The index is made of built pages.
  if (import.meta.env.DEV) throw new Error('There is no index yet.');
  const { startSearchPage } = await loadSearch(
    siteRoot(panel.dataset['searchPanel']),
    () => import('./search-page.ts'),
  );
  await startSearchPage(panel);
};
if (panel) start(panel).catch(() => panel.querySelector('[data-search-error]')?.removeAttribute('hidden'));
