import { type ChosenFilters, loadSearchUi } from './search-ui.ts';

const panel = document.querySelector<HTMLElement>('[data-search-panel]');
// After the page itself: the interface weighs more than everything else on it.
if (panel && document.readyState === 'complete') void start(panel);
else if (panel) addEventListener('load', () => void start(panel), { once: true });

async function start(panel: HTMLElement): Promise<void> {
  // Both would answer to the same search.
  document.querySelector('[data-search-modal]')?.remove();
  try {
    const search = await loadSearchUi(panel.dataset['bundle'] ?? '');
    await search.triggerLoad();
    if (!search.availableFilters) throw new Error('The search index did not load.');
    // Set only here, because the interface would start by searching for nothing and empty `?q=`.
    search.faceted = true;
    search.on('search', (term, filters) => {
      history.replaceState(history.state, '', location.pathname + queryString(term, filters));
    });
    const { term, filters } = request(new URLSearchParams(location.search), search.availableFilters);
    panel.querySelector('[data-search-results]')?.removeAttribute('hidden');
    search.triggerSearchWithFilters(term, filters);
  } catch {
    panel.querySelector('[data-search-error]')?.removeAttribute('hidden');
  }
}

/** What the address asks for; filters that this index does not have are left out. */
function request(
  query: URLSearchParams,
  available: Readonly<Record<string, unknown>>,
): { term: string; filters: ChosenFilters } {
  const chosen = Object.keys(available).map((name) => [name, query.getAll(name)] as const);
  return { term: query.get('q') ?? '', filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)) };
}

/** The query string that asks for these words and filters, the same in whatever order they were chosen; empty for none. */
function queryString(term: string, filters: ChosenFilters): string {
  const names = Object.keys(filters).sort();
  const chosen = names.flatMap((name) => filters[name]?.toSorted().map((value) => [name, value]) ?? []);
  const query = new URLSearchParams([...(term ? [['q', term]] : []), ...chosen]).toString();
  return query && `?${query}`;
}
