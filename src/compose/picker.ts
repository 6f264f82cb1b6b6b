import { element } from './element.ts';
import { type Filter, folded, type Listed, matches, period, dateSpan, readSpans } from './filter.ts';
import type { LiveWord, Words } from './words.ts';

/** An entry in the list, and what the page says of it. */
export interface ListedEntry extends Listed {
  readonly name: string;
  readonly label: string;
  readonly lang: string | undefined;
  readonly rank: number | undefined;
}

export interface Picker {
  readonly entries: ReadonlyMap<string, ListedEntry>;
  /** Ticks what is chosen. */
  readonly show: (chosen: readonly string[]) => void;
}

interface Row extends ListedEntry {
  readonly item: HTMLElement;
  readonly box: HTMLInputElement;
}

/** Turns a line of the list, a link, into a box to tick. */
function rowOf(item: HTMLElement): Row {
  const { entry = '', actors = '', spans = '', rank, aliases = '' } = item.dataset;
  const link = item.querySelector('a');
  const [name, label] = [link?.textContent ?? '', item.querySelector('.label')?.textContent ?? ''];
  const words = folded([item.textContent, aliases].join(' '));
  const box = element('input', { type: 'checkbox', value: entry });
  const lang = link?.getAttribute('lang') ?? undefined;
  link?.replaceWith(element('span', { class: 'name', lang }, element('bdi', {}, name)));
  item.replaceChildren(element('label', {}, box, element('span', {}, ...item.childNodes)));
  return {
    key: entry,
    name: name.trim(),
    label: label.trim(),
    lang,
    words,
    actors: actors.split(' '),
    spans: readSpans(spans),
    rank: rank === undefined ? undefined : Number(rank),
    item,
    box,
  };
}

/** The list of all entries: filters that narrow it, and a box for each. */
export function picker(
  root: HTMLElement,
  words: Words<LiveWord>,
  choose: (keys: readonly string[], chosen: boolean) => void,
): Picker {
  const field = (name: string) => root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  const value = (name: string): string => field(name)?.value ?? '';
  const rows = [...root.querySelectorAll<HTMLElement>('[data-entry]')].map(rowOf);
  const groups = root.querySelectorAll<HTMLElement>('[data-group]');
  const found = root.querySelector<HTMLElement>('[data-found]');

  const narrow = () => {
    const filter: Filter = {
      kind: value('kind'),
      actor: value('actor'),
      period: period(value('from'), value('until')),
      words: value('words'),
    };
    let count = 0;
    for (const row of rows) {
      row.item.hidden = !matches(row, filter);
      if (!row.item.hidden) count += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-entry]:not([hidden])');
    for (const name of ['from', 'until']) {
      const isWrong = value(name).trim() !== '' && !dateSpan(value(name));
      field(name)?.setAttribute('aria-invalid', String(isWrong));
    }
    if (found) found.textContent = words('listed', { count, all: rows.length });
  };
  root.querySelector('[data-filters]')?.addEventListener('input', narrow);
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') choose([target.value], target.checked);
  });
  root.querySelector('[data-include-shown]')?.addEventListener('click', () => {
    choose(
      rows.filter(({ item }) => !item.hidden).map(({ key }) => key),
      true,
    );
  });
  narrow();
  return {
    entries: new Map(rows.map((row) => [row.key, row])),
    show: (chosen) => {
      const keys = new Set(chosen);
      for (const { key, box } of rows) box.checked = keys.has(key);
    },
  };
}
