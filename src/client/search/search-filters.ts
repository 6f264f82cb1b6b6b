import type { Catalogue } from '../../search/catalogue.ts';
import { kinds } from '../../search/kinds.ts';
import { languageName } from '../../i18n/language-name.ts';
import { domElement } from '../page/dom-element.ts';
import type { Facets } from './search-facets.ts';
import type { SearchPlace } from './search-result.ts';
import { type FilterName, filterNames, isFiltered, type SearchState } from './search-state.ts';

/** How many values of a filter stand there before a reader asks for more. */
const few = 8;

interface Wiring {
  readonly choose: (name: FilterName, value: string) => void;
  readonly clear: () => void;
}

/** The filters as groups of checkboxes with counts. `open` holds those groups that the reader has opened in full. */
export function filterGroups(
  state: SearchState,
  facets: Facets,
  catalogue: Catalogue,
  { locale, texts }: SearchPlace,
  { choose, clear }: Wiring,
  open: Set<FilterName>,
): HTMLElement[] {
  const named = { actor: new Map(catalogue.actors), source: new Map(catalogue.sources) };
  const label = (name: FilterName, value: string): string => {
    if (name === 'kind') return texts.kinds[kinds.find((kind) => kind === value) ?? 'summary'];
    if (name === 'lang') return languageName(value, locale);
    return name === 'year' ? value : (named[name].get(value) ?? value);
  };
  const box = (name: FilterName, value: string, count: number): HTMLElement => {
    const chosen = state.chosen[name].includes(value);
    const input = domElement('input', { type: 'checkbox', name, value, checked: chosen ? '' : undefined });
    input.addEventListener('change', () => choose(name, value));
    return domElement(
      'label',
      {},
      input,
      domElement('span', {}, label(name, value)),
      domElement('span', {}, String(count)),
    );
  };
  const groups = filterNames.flatMap((name) => {
    const values = facets[name];
    if (values.length === 0) return [];
    const shown = open.has(name) ? values : values.slice(0, few);
    const fields = domElement(
      'fieldset',
      { class: 'search-filter', 'data-filter': name },
      domElement('legend', {}, texts.filters[name]),
      ...shown.map(({ value, count }) => box(name, value, count)),
    );
    if (shown.length < values.length) {
      const more = domElement('button', { type: 'button' }, `${texts.moreValues} (${values.length})`);
      more.addEventListener('click', () => {
        open.add(name);
        more.replaceWith(...values.slice(few).map(({ value, count }) => box(name, value, count)));
      });
      fields.append(more);
    }
    return [fields];
  });
  if (!isFiltered(state)) return groups;
  const all = domElement('button', { type: 'button', class: 'search-clear' }, texts.clear);
  all.addEventListener('click', clear);
  return [all, ...groups];
}
