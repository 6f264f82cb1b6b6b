import { base } from '../../contract/attributes.ts';
import { composerDataFile, type ListEntry } from '../../contract/composer/composer-data.ts';
import * as ask from '../../contract/lists/elements.ts';
import { filled } from '../../contract/words.ts';
import { brought } from '../disk/load-script.ts';
import { isOnDisk } from '../disk/on-disk.ts';
import { siteRoot } from '../disk/site-root.ts';
import { having } from '../page/attributes.ts';
import { domElement } from '../page/dom-element.ts';
import { findable, type Findable, foundEntries, otherNames } from './found-entries.ts';

/** How many lines are shown at most. */
const most = 50;

/** The entries of a list in parts, found by name: the names load when they are first asked for. */
function listFilter(root: HTMLElement): void {
  const input = root.querySelector('input');
  const status = root.querySelector('[role="status"]');
  const list = root.querySelector('ul');
  if (!input || !status || !list) return;
  const collection = root.getAttribute(ask.listFilter) ?? '';
  const folder = `${siteRoot(root.getAttribute(base))}${document.documentElement.lang}/`;
  // From disk, a browser shows the folder.
  const hrefOf = (id: string): string => `${folder}${collection}/${id}/${isOnDisk() ? 'index.html' : ''}`;
  let names: Promise<Findable[]> | undefined;

  const load = (): Promise<Findable[]> =>
    (names ??= brought(folder + composerDataFile, () => globalThis.dossierComposer).then(({ groups }) =>
      findable(groups.find((group) => group.collection === collection)?.entries ?? []),
    ));
  const line = (entry: ListEntry): HTMLElement => {
    const said = [entry.label ?? '', ...otherNames(entry, input.value)].filter(Boolean).join(' · ');
    const name = domElement('a', { href: hrefOf(entry.id), lang: entry.lang }, domElement('bdi', {}, entry.name));
    return domElement('li', {}, name, ' ', domElement('small', {}, said));
  };
  const say = (attribute: string, values = {}): void => {
    status.textContent = filled(root.getAttribute(attribute) ?? '', values);
  };
  const find = async (): Promise<void> => {
    try {
      const found = foundEntries(await load(), input.value);
      const count = found.length.toLocaleString(document.documentElement.lang);
      list.replaceChildren(...found.slice(0, most).map(line));
      if (input.value.trim() === '') status.textContent = '';
      else say(found.length > most ? ask.foundMore : ask.found, { count, shown: most });
    } catch {
      names = undefined;
      say(ask.failed);
    }
  };
  // An address may lead to an entry that was on this page before the list was cut.
  const id = location.hash.slice(1);
  if (id !== '' && !document.getElementById(id))
    void load().then((all) => {
      if (all.some(({ entry }) => entry.id === id)) location.replace(hrefOf(id));
    });
  root.hidden = false;
  input.addEventListener('input', () => void find());
}

for (const root of document.querySelectorAll<HTMLElement>(having(ask.listFilter))) listFilter(root);
