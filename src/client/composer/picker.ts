import * as ask from '../../contract/composer/elements.ts';
import * as fields from '../../contract/composer/filter-fields.ts';
import type { ListGroup } from '../../contract/composer/composer-data.ts';
import { localeOf } from '../../schema/locales.ts';
import { element, part } from '../page/element.ts';
import { entryRows } from './entry-rows.ts';
import { dateSpan, type Filter, matches, period } from './filter.ts';
import { listedEntries, type ListedEntry } from './listed-entries.ts';
import type { LiveWord, Words } from '../../contract/words.ts';

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
  const field = (name: string) => root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  const value = (name: string): string => field(name)?.value ?? '';
  const list = part(root, ask.entries);
  const found = part(root, ask.found);
  const entries = listedEntries(groups, localeOf(document.documentElement.lang));
  const rows = entryRows(list);
  let shown: readonly ListedEntry[] = entries;

  const narrow = () => {
    const filter: Filter = {
      kind: value(fields.kind),
      actor: value(fields.actor),
      period: period(value(fields.from), value(fields.until)),
      words: value(fields.words),
    };
    shown = entries.filter((entry) => matches(entry, filter));
    rows.show(shown);
    for (const name of [fields.from, fields.until]) {
      const isWrong = value(name).trim() !== '' && !dateSpan(value(name));
      field(name)?.setAttribute('aria-invalid', String(isWrong));
    }
    found.textContent = words('listed', { count: inWords(shown.length), all: inWords(entries.length) });
  };

  const actors = groups.find(({ collection }) => collection === 'actors')?.entries ?? [];
  // Thousands of them are for later: the list is there first.
  setTimeout(() => {
    field(fields.actor)?.append(...actors.map(({ id, name, lang }) => element('option', { value: id, lang }, name)));
  }, optionsAfter);
  part(root, ask.filters).addEventListener('input', narrow);
  list.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose([target.value], target.checked);
  });
  part(root, ask.includeShown).addEventListener('click', () =>
    choose(
      shown.map(({ key }) => key),
      true,
    ),
  );
  narrow();
  return { entries: new Map(entries.map((entry) => [entry.key, entry])), show: rows.tick };
}
