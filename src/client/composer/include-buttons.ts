import { siteRoot } from '../disk/site-root.ts';
import { toggled } from './arrange.ts';
import { keepEntries, keptEntries } from './kept-entries.ts';

// On every page: buttons that take an entry into the briefing, and in the head of the page how many there are.
const link = document.querySelector<HTMLAnchorElement>('[data-briefing]');
const buttons = document.querySelectorAll<HTMLButtonElement>('[data-include]');
if (link) listen(link);

function listen(link: HTMLAnchorElement): void {
  const { briefing = '' } = link.dataset;
  const base = siteRoot(link.dataset['base']);

  const show = () => {
    const entries = keptEntries(base);
    if (!entries) return;
    link.hidden = entries.length === 0;
    link.textContent = briefing.replace('{count}', String(entries.length));
    for (const button of buttons) {
      button.hidden = false;
      button.setAttribute('aria-pressed', String(entries.includes(button.dataset['include'] ?? '')));
    }
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      keepEntries(base, toggled(keptEntries(base) ?? [], button.dataset['include'] ?? ''));
      show();
    });
  show();
  // Another tab, the composer, or a page that comes back as it was left.
  addEventListener('storage', show);
  addEventListener('pageshow', show);
  document.addEventListener('keptentries', show);
}
