import * as ask from '../../contract/search/page-elements.ts';
import { having } from '../page/attributes.ts';
import { localeOf, localesFrom } from '../../schema/locales.ts';
import { type Catalogue, parseCatalogue } from '../../search/catalogue.ts';
import { pagefindIndex } from './ask/pagefind-index.ts';
import { fromServer, type Reach } from './ask/reach.ts';
import { openSearch, type Search } from './ask/search.ts';
import { filtered } from './search-facets.ts';
import { filterGroups } from './search-filters.ts';
import { moveThroughResults } from './search-keys.ts';
import { latest } from './search-latest.ts';
import { groupedLists, singleList } from './search-lists.ts';
import type { SearchPlace } from './search-result.ts';
import { type Answer, answer, byKind, nearButtons, spoken } from './search-results.ts';
import {
  type FilterName,
  isFiltered,
  languagesOf,
  noFilters,
  parseState,
  type SearchState,
  stateQuery,
  toggled,
} from './search-state.ts';
import { loadSearchStyles } from './search-styles.ts';
import { loadSearchTexts } from './search-texts.ts';

export interface SearchPageOptions {
  /** The path of the site. */
  readonly base: string;
  /** The address of the style sheet of search. */
  readonly styles: string;
  /** Says that search does not work. */
  readonly fail: () => void;
}

/** Makes the search page work. Rejects where the site has no index. */
export async function startSearchPage(
  panel: HTMLElement,
  { base, styles, fail }: SearchPageOptions,
  reach: Reach = fromServer,
): Promise<void> {
  const { lang } = document.documentElement;
  const locale = localeOf(lang);
  const [search, texts] = await Promise.all([
    openSearch(pagefindIndex(base, reach), locale),
    loadSearchTexts(locale),
    loadSearchStyles(styles),
  ]);
  const catalogue = parseCatalogue(await search.files.catalogue(locale));
  run(panel, search, catalogue, { locale, base, texts }, fail);
  panel.dataset['ready'] = locale;
}

/** The elements that the page fills. */
function parts(panel: HTMLElement) {
  const find = <E extends HTMLElement>(selector: string, kind: new () => E): E => {
    const found = panel.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`);
    return found;
  };
  return {
    field: find('input', HTMLInputElement),
    form: find('form', HTMLFormElement),
    columns: find(having(ask.results), HTMLElement),
    filters: find(`.${ask.filters}`, HTMLDetailsElement),
    groups: find(`.${ask.groups}`, HTMLElement),
    status: find(`.${ask.status}`, HTMLElement),
    sort: find('select', HTMLSelectElement),
    results: find(`.${ask.hits}`, HTMLElement),
  };
}

interface Drawn {
  readonly answer: Answer;
  readonly narrowed: ReturnType<typeof filtered>;
  readonly lists: readonly HTMLElement[];
}

function run(panel: HTMLElement, search: Search, catalogue: Catalogue, place: SearchPlace, fail: () => void): void {
  const { field, form, columns, filters, groups, status, sort, results } = parts(panel);
  const opened = new Set<FilterName>();
  let state = parseState(location.search);
  filters.open = matchMedia('(min-width: 48rem)').matches;

  const look = async (wanted: SearchState): Promise<Drawn> => {
    const { text } = wanted;
    const languages = languagesOf(wanted, localesFrom(place.locale));
    const isBrowsing = text.trim() === '' && isFiltered(wanted);
    const found = await (isBrowsing ? search.everything(languages) : search.find(text, languages));
    const answered = answer(search, place, text, found);
    const narrowed = filtered(found.hits, wanted, catalogue, search.files.manifest);
    const isGrouped = wanted.sort === 'relevance' && byKind(answered, narrowed.hits).length > 1;
    const lists = isGrouped
      ? await groupedLists(answered, narrowed.hits, (kind) => change(toggled(state, 'kind', kind)))
      : [await singleList(answered, narrowed.hits)];
    return { answer: answered, narrowed, lists };
  };
  const show = ({ answer, narrowed, lists }: Drawn, wanted: SearchState): void => {
    const focused = document.activeElement;
    // Shown before it speaks: what is hidden is not announced.
    columns.hidden = wanted.text.trim() === '' && !isFiltered(wanted);
    status.textContent = spoken(answer, wanted.text, narrowed.hits.length);
    results.replaceChildren(...nearButtons(answer, searchFor), ...lists);
    results.dataset['query'] = stateQuery(wanted);
    sort.disabled = narrowed.hits.length < 2;
    groups.replaceChildren(...filterGroups(wanted, narrowed.facets, catalogue, place, { choose, clear }, opened));
    filters.hidden = groups.children.length === 0;
    // The checkbox that was just used has made way for a new one.
    if (focused instanceof HTMLInputElement && focused.type === 'checkbox')
      groups.querySelector<HTMLElement>(`[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)?.focus();
  };
  const draw = latest(look, show, fail);

  const apply = (next: SearchState): void => {
    state = next;
    sort.value = next.sort;
    // The same question in the other language.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      link.search = stateQuery(next);
    draw(next);
  };
  // Typing changes the address and a choice adds one, so that the back button undoes choices and not letters.
  const change = (next: SearchState): void => {
    const address = location.pathname + stateQuery(next);
    if (next.text === state.text) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    apply(next);
  };
  const choose = (name: FilterName, value: string): void => change(toggled(state, name, value));
  const clear = (): void => change({ ...state, chosen: noFilters });
  const searchFor = (text: string): void => {
    field.value = text;
    field.focus();
    change({ ...state, text });
  };

  field.addEventListener('input', () => change({ ...state, text: field.value }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value !== state.text) change({ ...state, text: field.value });
  });
  sort.addEventListener('change', () => change({ ...state, sort: sort.value === 'date' ? 'date' : 'relevance' }));
  addEventListener('popstate', () => {
    const next = parseState(location.search);
    field.value = next.text;
    apply(next);
  });
  moveThroughResults(field, results);

  // What a reader typed before this ran counts as well.
  if (field.value !== '' && state.text === '') state = { ...state, text: field.value };
  field.value = state.text;
  apply(state);
}
