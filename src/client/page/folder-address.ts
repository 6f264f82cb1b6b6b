import { isOnDisk } from '../disk/on-disk.ts';

/** Whether a host led here from another address, as one does that takes away the slash at the end. */
const wasLed = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.redirectCount > 0);

/**
 * Adds the slash to the end of the address, where a host shows a page without it: links in a page start from its folder.
 * Leaves `index` and `index.html` alone, which stand in that folder.
 */
export function completeAddress(): void {
  if (isOnDisk() || wasLed() || !/\/(?!index$)[^/.]+$/.test(location.pathname)) return;
  // A path may begin with two slashes, and would be that of another host by itself.
  const url = new URL(location.href);
  url.pathname += '/';
  location.replace(url);
}
