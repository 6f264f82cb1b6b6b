import { localesFrom, otherLocales } from '../../schema/locales.ts';
import { pagefindIndex } from './ask/pagefind-index.ts';
import { fromServer, type Reach } from './ask/reach.ts';
import { openSearch, type Search } from './ask/search.ts';
import { languageName } from '../../i18n/language-name.ts';
import { domElement } from '../page/dom-element.ts';
import { moveThroughResults } from './search-keys.ts';
import { latest } from './search-latest.ts';
import type { SearchPlace } from './search-result.ts';
import { type Answer, answer, byKind, groupSection, nearButtons, spoken } from './search-results.ts';
import { loadSearchStyles } from './search-styles.ts';
import { loadSearchTexts } from './search-texts.ts';
import type { Shortcut } from './search-shortcut.ts';

/** How many results the dialog shows; all of them are on the search page. */
const most = 8;

export interface SearchDialog {
  open: () => void;
}

export interface DialogOptions {
  readonly locale: SearchPlace['locale'];
  readonly base: string;
  /** The address of the search page. */
  readonly page: string;
  /** The address of the style sheet of search. */
  readonly styles: string;
  readonly shortcut: Shortcut;
}

interface Shown {
  readonly answer: Answer;
  readonly lists: readonly HTMLElement[];
}

/** Builds the dialog. Where the site has no index, the first question leads to the search page, which says so. */
export async function searchDialog(
  { locale, base, page, styles, shortcut: key }: DialogOptions,
  reach: Reach = fromServer,
): Promise<SearchDialog> {
  // The index comes while the reader types.
  const search = openSearch(pagefindIndex(base, reach), locale);
  search.catch(() => undefined);
  const [texts] = await Promise.all([loadSearchTexts(locale), loadSearchStyles(styles)]);
  const place: SearchPlace = { locale, base, texts };

  const field = domElement('input', {
    type: 'search',
    class: 'search-field',
    placeholder: texts.placeholder,
    'aria-label': texts.label,
    'aria-describedby': 'search-keys',
    autocomplete: 'off',
    enterkeyhint: 'search',
    name: 'q',
  });
  const close = domElement('button', { type: 'button', class: 'search-close' }, texts.close);
  const status = domElement('p', { class: 'search-status', role: 'status' });
  const results = domElement('div', { class: 'search-hits' });
  const all = domElement('a', { href: page }, texts.all);
  const both = domElement('input', { type: 'checkbox', checked: '' });
  const others = otherLocales(locale).map((other) => languageName(other, locale));
  const shortcut = domElement('input', { type: 'checkbox' });
  shortcut.checked = key.isOn();
  const dialog = domElement(
    'dialog',
    { class: 'search-ui search-dialog', 'aria-label': texts.title },
    domElement('form', { class: 'search-form', role: 'search', action: page }, field, close),
    domElement('div', { class: 'search-body' }, status, results),
    domElement(
      'div',
      { class: 'search-foot' },
      all,
      domElement('label', {}, both, ` ${texts.both(others)}`),
      domElement('label', {}, shortcut, ` ${texts.shortcut}`),
      domElement('p', { id: 'search-keys', class: 'search-keys' }, texts.keys),
    ),
  );
  document.body.append(dialog);

  const run = latest(
    async (text: string) => show(await search, place, text, both.checked),
    ({ answer, lists }, text) => {
      const near = nearButtons(answer, (word) => {
        field.value = word;
        field.focus();
        ask();
      });
      const isEmpty = text.trim() === '';
      status.textContent = isEmpty ? '' : spoken(answer, text);
      const elsewhere = isEmpty || lists.length > 0 ? [] : [listLinks(place)];
      results.replaceChildren(...near, ...lists, ...elsewhere);
      results.dataset['query'] = text;
    },
    () => location.assign(all.href),
  );
  const ask = (): void => {
    const query = new URLSearchParams({ q: field.value, ...(both.checked ? {} : { lang: locale }) });
    all.href = `${page}?${query.toString()}`;
    run(field.value);
  };

  field.addEventListener('input', ask);
  both.addEventListener('change', ask);
  shortcut.addEventListener('change', () => key.turn(shortcut.checked));
  close.addEventListener('click', () => dialog.close());
  // Browsers would empty the field first, and close the dialog only on a second press.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() !== '') location.assign(all.href);
  });
  moveThroughResults(field, results);
  return {
    open: () => {
      if (!dialog.open) dialog.showModal();
      field.focus();
      field.select();
    },
  };
}

/** The ways to everything, for who finds nothing. */
function listLinks({ base, locale, texts }: SearchPlace): HTMLElement {
  const links = Object.entries(texts.listNames).map(([path, name]) =>
    domElement('a', { href: `${base}${locale}/${path}` }, name),
  );
  return domElement('p', { class: 'search-elsewhere' }, texts.lists, ...links);
}

async function show(search: Search, place: SearchPlace, text: string, both: boolean): Promise<Shown> {
  const { locale } = place;
  const answered = answer(search, place, text, await search.find(text, both ? localesFrom(locale) : [locale]));
  const { hits } = answered.found;
  const totals = new Map(byKind(answered, hits).map(({ kind, hits }) => [kind, hits.length]));
  const lists = byKind(answered, hits.slice(0, most)).map((group) =>
    groupSection(answered, group, totals.get(group.kind) ?? 0),
  );
  return { answer: answered, lists: await Promise.all(lists) };
}
