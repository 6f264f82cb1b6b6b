import { siteRoot } from '../disk/site-root.ts';
import { loadSearch } from './search-loading.ts';

// The search page, and no other. What it needs comes after the page itself, and weighs more than everything else on it.
const panel = document.querySelector<HTMLElement>('[data-search-panel]');
if (panel)
  void loadSearch(siteRoot(panel.dataset['searchPanel']), () => import('./search-page.ts'))
    .then(({ startSearchPage }) => startSearchPage(panel))
    .catch(() => panel.querySelector('[data-search-error]')?.removeAttribute('hidden'));
