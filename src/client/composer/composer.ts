import { base as basePath } from '../../contract/attributes.ts';
import type { Action } from '../../contract/composer/actions.ts';
import * as ask from '../../contract/composer/elements.ts';
import { having } from '../page/attributes.ts';
import { siteRoot } from '../disk/site-root.ts';
import type { Composed } from '../../document/compose.ts';
import { type Locale, localeOf } from '../../schema/locales.ts';
import { ownAddress, selectionAddress, selectionAt } from './address.ts';
import { moved, ranked } from './arrange.ts';
import { type Act, chosenList } from './chosen-list.ts';
import type { ComposerData } from '../../contract/composer/composer-data.ts';
import { documentForm } from './document-form.ts';
import { dossierPlace } from './dossier-place.ts';
import { part } from '../page/element.ts';
import { keepBriefing, keptEntries, keptEvent, keptTexts } from './kept-entries.ts';
import { isOwnText, mostOwnTexts, newOwnText, ownNumber } from './own-texts.ts';
import { picker } from './picker.ts';
import { preview } from './preview.ts';
import type { Selection } from './selection.ts';
import { takeAway } from './take-away.ts';
import { wordsOf } from '../../contract/words.ts';

/** How long the document waits for a reader who goes on choosing, in milliseconds. */
const pause = 150;

const composer = document.querySelector<HTMLElement>(having(ask.composer));
const { dossierComposer } = globalThis;
if (composer && dossierComposer) compose(composer, dossierComposer);
else if (composer) part(composer, ask.broken).hidden = false;

/** The composer at work: what the reader chooses, the address that holds it, and the document that it makes. */
function compose(page: HTMLElement, data: ComposerData): void {
  const base = siteRoot(page.getAttribute(basePath));
  const { lang } = document.documentElement;
  const locale: Locale = localeOf(lang);
  const words = wordsOf(data.words);
  const dossier = dossierPlace(data, base);
  const place = part(page, ask.document);
  const status = part(page, ask.status);
  const heading = part(page, ask.chosenTitle);
  const addsOwn = page.querySelector<HTMLButtonElement>(`[${ask.does}="${'own' satisfies Action}"]`);

  const list = picker(page, data.groups, words, choose);
  const textOf = (key: string): string => selection.texts[key] ?? '';
  const chosen = chosenList(part(page, ask.chosen), list.entries, words, { act, textOf, write });
  const form = documentForm(part(page, ask.form), (asked) => change(asked, ''));

  const show = preview(place, data, base, dossier);

  const asked = selectionAt(location, locale);
  const kept = keptEntries(base) ?? [];
  const wanted = asked.entries.length + asked.unreadable.length > 0 ? asked.entries : kept;
  // What this browser keeps is the reader's own: a selection that somebody else sent does not take its place.
  const isOwn = kept.length === 0 || wanted.join() === kept.join();
  const isThere = (key: string): boolean => list.entries.has(key) || isOwnText(key);
  const missing = [...wanted.filter((key) => !isThere(key)), ...asked.unreadable];
  let selection: Selection = {
    ...asked,
    entries: wanted.filter(isThere),
    texts: isOwn ? { ...keptTexts(base), ...asked.texts } : asked.texts,
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let shown: Composed | undefined;

  const nameOf = (key: string): string => list.entries.get(key)?.name ?? words('own', { number: ownNumber(key) });

  function choose(keys: readonly string[], isChosen: boolean): void {
    const { entries } = selection;
    const [first = '', ...others] = keys;
    const saying = !isChosen ? 'removed' : others.length > 0 ? 'addedAll' : 'added';
    const next = isChosen ? [...new Set([...entries, ...keys])] : entries.filter((key) => !keys.includes(key));
    change({ entries: next }, words(saying, { name: nameOf(first), count: keys.length }));
  }

  function act(what: Act, key: string): void {
    const { entries } = selection;
    const index = entries.indexOf(key);
    const name = nameOf(key);
    if (what === 'remove') {
      choose([key], false);
      if (!chosen.focus(entries[index + 1] ?? entries[index - 1], 'remove')) heading.focus();
      return;
    }
    const to = what === 'up' ? index - 1 : index + 1;
    const next = moved(entries, index, to);
    const stays = what === 'up' ? 'first' : 'last';
    change(
      { entries: next },
      words(next === entries ? stays : 'moved', { name, number: to + 1, count: entries.length }),
    );
  }

  function write(key: string, text: string): void {
    change({ texts: { ...selection.texts, [key]: text } }, '');
  }

  function addOwn(): void {
    const key = newOwnText(selection.entries);
    if (key === undefined) return;
    chosen.forget(key);
    const entries = [...selection.entries, key];
    change({ entries, texts: { ...selection.texts, [key]: '' } }, words('ownAdded'));
    chosen.edit(key);
  }

  async function perform(what: string): Promise<void> {
    if (waiting !== undefined) await showDocument();
    if (what === ('print' satisfies Action)) print();
    else if (what === ('sort' satisfies Action)) {
      change({ entries: ranked(selection.entries, (key) => list.entries.get(key)?.rank, isOwnText) }, words('sorted'));
    } else if (what === ('clear' satisfies Action)) {
      change({ entries: [] }, words('cleared'));
      heading.focus();
    } else if (what === ('own' satisfies Action)) addOwn();
    else if (shown) part(page, ask.said).textContent = await takeAway(what, shown, base, words);
  }

  function change(next: Partial<Selection>, saying: string): void {
    selection = { ...selection, ...next };
    status.textContent = saying;
    if ((next.entries ?? next.texts) && isOwn) {
      keepBriefing(base, selection.entries, selection.texts);
      document.dispatchEvent(new Event(keptEvent));
    }
    render();
  }

  function showDocument(): Promise<void> {
    clearTimeout(waiting);
    waiting = undefined;
    const address = dossier.pageAddress(`${locale}/compose/`) + selectionAddress(selection, locale);
    return show(selection, address).then(
      ({ isShown, document: composed }) => {
        if (isShown) shown = composed;
        if (isShown) page.toggleAttribute(ask.composed, selection.entries.length > 0);
        part(page, ask.failed).textContent = '';
      },
      () => {
        part(page, ask.failed).textContent = words('failed');
      },
    );
  }

  function render(): void {
    const { entries } = selection;
    list.show(entries);
    chosen.show(entries);
    heading.textContent = words('chosen', { count: entries.length });
    for (const element of page.querySelectorAll<HTMLElement>(having(ask.ifChosen)))
      element.hidden = entries.length === 0;
    part(page, ask.empty).hidden = entries.length > 0;
    const isFull = newOwnText(entries) === undefined;
    if (addsOwn) addsOwn.disabled = isFull;
    part(page, ask.ownHint).textContent = words(isFull ? 'ownFull' : 'ownHint', { count: mostOwnTexts });
    history.replaceState(history.state, '', location.pathname + ownAddress(selection, locale));
    for (const way of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
      way.href = way.pathname + ownAddress(selection, localeOf(way.hreflang));
    clearTimeout(waiting);
    waiting = setTimeout(() => void showDocument(), pause);
  }

  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest(having(ask.does)) : null;
    const what = button?.getAttribute(ask.does);
    if (what) void perform(what);
  });
  // Another tab may add to what this browser keeps.
  addEventListener('storage', () => {
    if (!isOwn) return;
    const texts = keptTexts(base);
    for (const key of Object.keys(texts)) if (texts[key] !== textOf(key)) chosen.forget(key);
    selection = { ...selection, texts, entries: (keptEntries(base) ?? []).filter(isThere) };
    render();
  });
  // The file that a browser makes of the document is named after it.
  const { title } = document;
  addEventListener('beforeprint', () => (document.title = place.querySelector('h1')?.textContent ?? title));
  addEventListener('afterprint', () => (document.title = title));

  if (missing.length > 0) part(page, ask.missing).textContent = words('missing', { names: missing.join(', ') });
  form.fill(selection);
  for (const element of page.querySelectorAll<HTMLElement>(having(ask.live))) element.hidden = false;
  render();
}
