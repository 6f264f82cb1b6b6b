import { ofPassages } from '../../contract/passages.ts';
import { having } from './attributes.ts';

/** Shows the whole of the passage that an address names: the style sheet alone knows the first of its pieces only. */
function showAsked(): void {
  const id = location.hash.slice(1);
  for (const piece of document.querySelectorAll(having(ofPassages)))
    if (piece.getAttribute(ofPassages)?.split(' ').includes(id)) piece.setAttribute('aria-current', 'location');
    else piece.removeAttribute('aria-current');
}

showAsked();
addEventListener('hashchange', showAsked);
