import { piecesOf } from '../../document/inline.ts';
import { domElement } from '../page/dom-element.ts';
import type { ListedEntry } from './listed-entries.ts';

/** How many lines are made at once: more than are seen, and few enough to be there at once. */
const batch = 100;

function line({ key, name, quoted, label, lang, language }: ListedEntry, isChosen: boolean): HTMLElement {
  const box = domElement('input', { type: 'checkbox', value: key });
  box.checked = isChosen;
  const named = piecesOf({ text: name, words: quoted }).map(({ text, lang: own }) =>
    own === undefined ? text : domElement('span', { lang: own }, text),
  );
  const words = [
    domElement('span', { class: 'name', lang }, domElement('bdi', {}, ...named)),
    ...(language === '' ? [] : [domElement('small', { class: 'language' }, language)]),
    ...(label === '' ? [] : [domElement('span', { class: 'label' }, label)]),
  ];
  const spaced = words.flatMap((word, index) => (index > 0 ? [' ', word] : [word]));
  return domElement('li', {}, domElement('label', {}, box, domElement('span', {}, ...spaced)));
}

/** Boxes to tick, by kind. The first lines are made when they are to be shown, and more as a reader scrolls to them. */
export function entryRows(list: HTMLElement) {
  let waiting: readonly ListedEntry[] = [];
  let chosen: ReadonlySet<string> = new Set();
  let last: { readonly kind: string; readonly lines: HTMLElement } | undefined;

  const more = (): void => {
    for (const entry of waiting.slice(0, batch)) {
      if (last?.kind !== entry.kind) {
        last = { kind: entry.kind, lines: domElement('ul') };
        list.append(domElement('fieldset', {}, domElement('legend', {}, entry.kind), last.lines));
      }
      last.lines.append(line(entry, chosen.has(entry.key)));
    }
    waiting = waiting.slice(batch);
  };
  list.addEventListener('scroll', () => {
    if (waiting.length > 0 && list.scrollHeight - list.scrollTop < 3 * list.clientHeight) more();
  });
  return {
    /** Shows these entries, from the first on. */
    show: (entries: readonly ListedEntry[]): void => {
      waiting = entries;
      last = undefined;
      list.replaceChildren();
      list.scrollTop = 0;
      more();
    },
    tick: (keys: readonly string[]): void => {
      chosen = new Set(keys);
      for (const box of list.querySelectorAll('input')) box.checked = chosen.has(box.value);
    },
  };
}
