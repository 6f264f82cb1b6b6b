import { base } from '../../contract/attributes.ts';
import * as ask from '../../contract/composer/elements.ts';
import { having } from '../page/attributes.ts';
import { siteRoot } from '../disk/site-root.ts';
import { toggled } from './arrange.ts';
import { keepEntries, keptEntries, keptEvent } from './kept-entries.ts';

// On every page: buttons that take an entry into the briefing, and in the head of the page how many there are.
const link = document.querySelector<HTMLAnchorElement>(having(ask.briefing));
const buttons = document.querySelectorAll<HTMLButtonElement>(having(ask.include));
if (link) listen(link);

function listen(link: HTMLAnchorElement): void {
  const briefing = link.getAttribute(ask.briefing) ?? '';
  const root = siteRoot(link.getAttribute(base));

  const show = () => {
    const entries = keptEntries(root);
    if (!entries) return;
    link.hidden = entries.length === 0;
    link.textContent = briefing.replace('{count}', String(entries.length));
    for (const button of buttons) {
      button.hidden = false;
      button.setAttribute('aria-pressed', String(entries.includes(button.getAttribute(ask.include) ?? '')));
    }
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      keepEntries(root, toggled(keptEntries(root) ?? [], button.getAttribute(ask.include) ?? ''));
      show();
    });
  show();
  // Another tab, the composer, or a page that comes back as it was left.
  addEventListener('storage', show);
  addEventListener('pageshow', show);
  document.addEventListener(keptEvent, show);
}
