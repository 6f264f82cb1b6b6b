import { element } from './element.ts';
import type { ListedEntry } from './picker.ts';
import type { LiveWord, Words } from './words.ts';

export type Act = 'up' | 'down' | 'remove';

const signs: Readonly<Record<Act, string>> = { up: '↑', down: '↓', remove: '×' };

function itemOf({ key, name, label, lang }: ListedEntry, words: Words<LiveWord>): HTMLElement {
  const buttons = (['up', 'down', 'remove'] as const).map((act) =>
    element('button', { type: 'button', 'data-act': act, 'aria-label': words(act, { name }) }, signs[act]),
  );
  return element(
    'li',
    { 'data-key': key },
    element('span', { class: 'name', lang }, name),
    element('span', { class: 'label' }, label),
    element('span', { class: 'acts' }, ...buttons),
  );
}

/** The chosen entries in order. An item that moves stays the same element, so that the focus stays in it. */
export function chosenList(
  list: HTMLElement,
  entries: ReadonlyMap<string, ListedEntry>,
  words: Words<LiveWord>,
  act: (act: Act, key: string) => void,
) {
  const items = new Map<string, HTMLElement>();
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    const key = button?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    const asked = button?.dataset['act'];
    if (key !== undefined && (asked === 'up' || asked === 'down' || asked === 'remove')) act(asked, key);
  });

  const itemFor = (key: string): HTMLElement[] => {
    const entry = entries.get(key);
    if (!entry) return [];
    const item = items.get(key) ?? itemOf(entry, words);
    items.set(key, item);
    return [item];
  };
  return {
    show: (keys: readonly string[]) => {
      const focused = document.activeElement;
      list.replaceChildren(...keys.flatMap(itemFor));
      // An element that moves loses the focus.
      if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
    },
    /** Puts the focus on a button of an item; `false` where there is no such item. */
    focus: (key: string | undefined, on: Act): boolean => {
      const button = key === undefined ? null : items.get(key)?.querySelector<HTMLElement>(`[data-act="${on}"]`);
      button?.focus();
      return Boolean(button);
    },
  };
}
