import { isOnDisk } from './on-disk.ts';

/** From disk, browsers show the list of a folder where a server would answer with its page: the link names the file. */
export function completeLink(link: HTMLAnchorElement | HTMLAreaElement): void {
  if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
}

const complete = (): void => {
  for (const link of document.links) completeLink(link);
};

/** Completes all links of a page that is opened from disk, and those that it gets later. */
export function completeLinks(): void {
  if (!isOnDisk()) return;
  complete();
  new MutationObserver(complete).observe(document.body, { childList: true, subtree: true });
}
