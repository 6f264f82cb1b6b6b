import { isOnDisk } from './on-disk.ts';

function complete(): void {
  for (const link of document.links)
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
}

/** From disk, browsers show the list of a folder where a server would answer with its page: links there name the file. */
export function completeLinks(): void {
  if (!isOnDisk()) return;
  complete();
  new MutationObserver(complete).observe(document.body, { childList: true, subtree: true });
}
