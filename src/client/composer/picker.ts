import type { FilterField } from '../../contract/composer/filter-fields.ts';
import type { ListGroup } from '../../contract/composer/composer-data.ts';
import { localeOf } from '../../schema/locales.ts';
import { domElement } from '../page/dom-element.ts';
import { entryRows } from './entry-rows.ts';
import { dateSpan, type Filter, matches, period } from './filter.ts';
import { listedEntries, type ListedEntry } from './listed-entries.ts';
import type { LiveWord, Words } from '../../contract/words.ts';
import { part } from './part.ts';

/** In milliseconds. */
const optionsAfter = 50;

const inWords = (count: number): string => count.toLocaleString(document.documentElement.lang);

export interface Picker {
  readonly entries: ReadonlyMap<string, ListedEntry>;
  /** Ticks what is chosen. */
  readonly show: (chosen: readonly string[]) => void;
}

/** The list of all entries: filters that narrow it, and a box for each. */
export function picker(
  root: HTMLElement,
  groups: readonly ListGroup[],
  words: Words<LiveWord>,
  choose: (keys: readonly string[], chosen: boolean) => void,
): Picker {
  const field = (name: FilterField) => root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  const value = (name: FilterField): string => field(name)?.value ?? '';
  const list = part(root, 'entries');
  const found = part(root, 'found');
  const entries = listedEntries(groups, localeOf(document.documentElement.lang));
  const rows = entryRows(list);
  let shown: readonly ListedEntry[] = entries;

  const narrow = () => {
    const filter: Filter = {
      kind: value('kind'),
      actor: value('actor'),
      period: period(value('from'), value('until')),
      words: value('words'),
    };
    shown = entries.filter((entry) => matches(entry, filter));
    rows.show(shown);
    for (const name of ['from', 'until'] as const) {
      const isWrong = value(name).trim() !== '' && !dateSpan(value(name));
      field(name)?.setAttribute('aria-invalid', String(isWrong));
    }
    found.textContent = words('listed', { count: inWords(shown.length), all: inWords(entries.length) });
  };

  const actors = groups.find(({ collection }) => collection === 'actors')?.entries ?? [];
  // Thousands of them are for later: the list is there first.
  setTimeout(() => {
    field('actor')?.append(...actors.map(({ id, name, lang }) => domElement('option', { value: id, lang }, name)));
  }, optionsAfter);
  part(root, 'filters').addEventListener('input', narrow);
  list.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose([target.value], target.checked);
  });
  part(root, 'include-shown').addEventListener('click', () =>
    choose(
      shown.map(({ key }) => key),
      true,
    ),
  );
  narrow();
  return { entries: new Map(entries.map((entry) => [entry.key, entry])), show: rows.tick };
}
