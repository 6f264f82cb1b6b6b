import { having } from '../page/attributes.ts';
import { domElement } from '../page/dom-element.ts';
import type { ListedEntry } from './listed-entries.ts';
import { cleanText, isOwnText, ownNumber, ownTextLength } from './own-texts.ts';
import type { LiveWord, Words } from '../../contract/words.ts';

const actAttribute = 'data-act';
const keyAttribute = 'data-key';

export type Act = 'up' | 'down' | 'remove';

const signs: Readonly<Record<Act, string>> = { up: '↑', down: '↓', remove: '×' };

function itemOf(key: string, name: string, words: Words<LiveWord>, ...content: readonly HTMLElement[]): HTMLElement {
  const buttons = (['up', 'down', 'remove'] as const).map((act) =>
    domElement('button', { type: 'button', [actAttribute]: act, 'aria-label': words(act, { name }) }, signs[act]),
  );
  return domElement('li', { [keyAttribute]: key }, ...content, domElement('span', { class: 'acts' }, ...buttons));
}

/** A field for a paragraph of the reader's own. */
function ownField(name: string, text: string, write: (text: string) => void): HTMLElement {
  const field = domElement('textarea', {
    rows: '3',
    maxlength: String(ownTextLength),
    'aria-label': name,
    dir: 'auto',
  });
  field.value = text;
  field.addEventListener('input', () => write(cleanText(field.value)));
  return field;
}

/** What can be done with what is chosen. */
export interface Acts {
  readonly act: (act: Act, key: string) => void;
  /** The text of a paragraph of the reader's own, and what is to be done when it changes. */
  readonly textOf: (key: string) => string;
  readonly write: (key: string, text: string) => void;
}

/** The chosen entries in order. An item that moves stays the same element, so that the focus stays in it. */
export function chosenList(
  list: HTMLElement,
  entries: ReadonlyMap<string, ListedEntry>,
  words: Words<LiveWord>,
  { act, textOf, write }: Acts,
) {
  const items = new Map<string, HTMLElement>();
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest(having(actAttribute)) : null;
    const key = button?.closest(having(keyAttribute))?.getAttribute(keyAttribute);
    const what = button?.getAttribute(actAttribute);
    if (key && (what === 'up' || what === 'down' || what === 'remove')) act(what, key);
  });

  const made = (key: string): HTMLElement | undefined => {
    if (isOwnText(key)) {
      const name = words('own', { number: ownNumber(key) });
      return itemOf(
        key,
        name,
        words,
        ownField(name, textOf(key), (text) => write(key, text)),
      );
    }
    const entry = entries.get(key);
    if (!entry) return undefined;
    const { name, label, lang } = entry;
    return itemOf(
      key,
      name,
      words,
      domElement('span', { class: 'name', lang }, domElement('bdi', {}, name)),
      domElement('span', { class: 'label' }, label),
    );
  };
  const itemFor = (key: string): HTMLElement[] => {
    const item = items.get(key) ?? made(key);
    if (!item) return [];
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
    /** Puts the focus in the field of a paragraph. */
    edit: (key: string) => items.get(key)?.querySelector('textarea')?.focus(),
    /** Has the field of a paragraph made anew, of the text that it now has. */
    forget: (key: string) => items.delete(key),
    /** Puts the focus on a button of an item; `false` where there is no such item. */
    focus: (key: string | undefined, on: Act): boolean => {
      const button = key === undefined ? null : items.get(key)?.querySelector<HTMLElement>(`[${actAttribute}="${on}"]`);
      button?.focus();
      return Boolean(button);
    },
  };
}
