import { loadSearchUi } from './search-ui.ts';

const modal = document.querySelector<HTMLElement>('[data-search-modal]');
const opener = document.querySelector<HTMLAnchorElement>('[data-search-open]');
if (modal && opener) listen(modal, opener);

function listen(modal: HTMLElement, opener: HTMLAnchorElement): void {
  // The search page needs no dialog; there, the same keys lead to its field.
  const panel = document.querySelector('[data-search-panel]');
  let loading: Promise<void> | undefined;

  const open = async () => {
    if (panel) return panel.querySelector('input')?.focus();
    // The dialog gives focus back to what had it, which must not be nothing.
    if (document.activeElement === document.body) opener.focus({ preventScroll: true });
    try {
      await (loading ??= prepare(modal));
      modal.querySelector('pagefind-modal')?.open();
    } catch {
      location.assign(opener.href);
    }
  };

  if (!panel) opener.setAttribute('aria-haspopup', 'dialog');
  opener.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !isShortcut(event) || isTyping(event.target)) return;
    event.preventDefault();
    void open();
  });
}

async function prepare(modal: HTMLElement): Promise<void> {
  await loadSearchUi(modal.dataset['bundle'] ?? '');
  // Pagefind announces the number of results in a region of the body, which the open dialog makes inert.
  modal.querySelector('dialog')?.append(...document.querySelectorAll('[data-pagefind-announcer]'));
  modal.hidden = false;

  const all = modal.querySelector<HTMLAnchorElement>('[data-search-all]');
  const input = modal.querySelector('input');
  if (!all || !input) return;
  const page = all.href;
  input.addEventListener('input', () => (all.href = `${page}?q=${encodeURIComponent(input.value)}`));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing && input.value) all.click();
  });
}

const isShortcut = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  !altKey && (ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/');

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
