import { partFrom } from '../../contract/source-parts.ts';
import { completeLink } from '../disk/complete-links.ts';
import { having } from './attributes.ts';

/** Leads on to the part of a source that holds the passage which an address names, where another part held it before. */
function findPassage(): void {
  const [, first] = /^#passage-(\d+)-\d+$/.exec(location.hash) ?? [];
  if (first === undefined || document.getElementById(location.hash.slice(1))) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>(`a${having(partFrom)}`)];
  const part = links.findLast((link) => Number(link.getAttribute(partFrom)) <= Number(first));
  if (!part || part.hasAttribute('aria-current')) return;
  completeLink(part);
  location.replace(part.href + location.hash);
}

findPassage();
addEventListener('hashchange', findPassage);
