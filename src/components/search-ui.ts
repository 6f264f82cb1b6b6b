import themeHref from './search-ui.css?url';

/** Chosen values by filter name, both as the page's language writes them: `{ Soort: ['Citaat'] }`. */
export type ChosenFilters = Record<string, string[]>;

/** What this site uses of an instance of Pagefind's Component UI 1.6. */
export interface SearchInstance {
  /** Whether a search without words finds every page, so that filters work on their own. */
  faceted: boolean;
  /** How many pages have each value of each filter; `null` until the index has loaded. */
  readonly availableFilters: Record<string, Record<string, number>> | null;
  triggerLoad(): Promise<void>;
  triggerSearchWithFilters(term: string, filters: ChosenFilters): void;
  on(event: 'search', listener: (term: string, filters: ChosenFilters) => void): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'pagefind-modal': HTMLElement & { open(): void };
  }
  interface Window {
    PagefindComponents?: { getInstanceManager(): { getInstance(): SearchInstance } };
  }
}

/**
 * Loads Pagefind's Component UI from the bundle, which brings the `<pagefind-…>` elements of the page to life.
 * Rejects where there is no bundle, as under `astro dev`. To be called once.
 */
export async function loadSearchUi(bundle: string): Promise<SearchInstance> {
  const ui = `${bundle}pagefind-component-ui`;
  await Promise.all([
    loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${ui}.css` })),
    loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: themeHref })),
    loaded(Object.assign(document.createElement('script'), { src: `${ui}.js` })),
  ]);
  if (!window.PagefindComponents) throw new Error(`${ui}.js defines no PagefindComponents.`);
  return window.PagefindComponents.getInstanceManager().getInstance();
}

const loaded = (element: HTMLElement) =>
  new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', () => reject(new Error(`${element.outerHTML} did not load.`)));
    document.head.append(element);
  });
