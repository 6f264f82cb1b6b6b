import { siteRoot } from '../disk/site-root.ts';
import * as ask from '../../contract/search/elements.ts';
import { having } from '../page/attributes.ts';
import { localeOf } from '../../schema/locales.ts';
import type { SearchDialog } from './search-dialog.ts';
import { loadSearch } from './search-loading.ts';
import { shortcut } from './search-shortcut.ts';

const opener = document.querySelector<HTMLAnchorElement>(having(ask.opener));
// In `dev` there is no index yet, and the link leads to the page that says so.
if (opener && !import.meta.env.DEV) listen(opener);

// What follows a result into a page is its words; what marks them there loads only then.
if (opener && new URLSearchParams(location.search).has('hl'))
  void loadSearch(siteRoot(opener.getAttribute(ask.opener)), () => import('./search-highlight.ts')).then(
    ({ highlight }) => highlight(),
  );

function listen(opener: HTMLAnchorElement): void {
  // The search page needs no dialog; there, the same keys lead to its field.
  const field = document.querySelector<HTMLInputElement>(`${having(ask.panel)} input`);
  const { lang } = document.documentElement;
  const base = siteRoot(opener.getAttribute(ask.opener));
  const styles = opener.getAttribute(ask.styles) ?? '';
  let loading: Promise<SearchDialog> | undefined;
  const load = (): Promise<SearchDialog> =>
    (loading ??= loadSearch(base, () => import('./search-dialog.ts')).then(({ searchDialog }) =>
      searchDialog({ locale: localeOf(lang), base, page: opener.href, styles, shortcut }),
    ));

  const open = async () => {
    if (field) {
      field.focus();
      return;
    }
    // The dialog gives focus back to what had it, which must not be nothing.
    if (document.activeElement === document.body) opener.focus({ preventScroll: true });
    try {
      (await load()).open();
    } catch {
      location.assign(opener.href);
    }
  };

  if (!field) opener.setAttribute('aria-haspopup', 'dialog');
  opener.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  // A reader who stops at search will use it: what it needs is on its way before they click.
  opener.addEventListener('pointerenter', () =>
    setTimeout(() => {
      if (!field && opener.matches(':hover')) void load().catch(() => undefined);
    }, 100),
  );
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !isShortcut(event)) return;
    if (isTyping(event.target) && event.key === '/') return;
    event.preventDefault();
    void open();
  });
}

const isShortcut = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  !altKey && (ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/' && shortcut.isOn());

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
