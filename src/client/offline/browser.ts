import { base } from '../../contract/attributes.ts';
import { workerMeta } from '../../contract/offline/elements.ts';
import { choiceFor, isWanted } from './choice.ts';
import { basePathOf, completeMark, ownCaches } from '../../contract/offline/names.ts';

/** The worker that a page names, as an absolute address; `undefined` where it names none, or the browser runs none. */
export function pageWorker(): URL | undefined {
  const named = document.querySelector<HTMLMetaElement>(`meta[name="${workerMeta}"]`);
  if (!named || !isSecureContext || !('serviceWorker' in navigator)) return undefined;
  return new URL(named.content, new URL(named.getAttribute(base) ?? '', document.baseURI));
}

/** Whether the reader, as far as they said, wants the site to be kept. */
export const wantsToKeep = (worker: URL): boolean => isWanted(choiceFor(basePathOf(worker)), savesData());

/** Whether the browser is set to load as little as it can. Not all browsers say. */
function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  );
}

/** Whether a whole build of the site is kept, be it the latest or not. */
export async function isKept(worker: URL): Promise<boolean> {
  const names = ownCaches(basePathOf(worker), await caches.keys());
  const marks = names.map((cacheName) => caches.match(new URL(completeMark, worker), { cacheName, ignoreVary: true }));
  return (await Promise.all(marks)).some(Boolean);
}

/** Registers the worker and calls back at each step it takes. Rejects where it does not load. */
export async function startKeeping(worker: URL, step: (isAtWork: boolean) => void): Promise<void> {
  const { installing, waiting, active } = await navigator.serviceWorker.register(worker);
  const coming = installing ?? waiting;
  if (coming) {
    const report = (): void => step(coming.state === 'installing' || coming.state === 'installed');
    coming.addEventListener('statechange', report);
    report();
  } else if (active && !(await isKept(worker))) {
    // Chromium takes a worker back that was unregistered while a page still had it, and does not install it again.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => step(false);
    active.postMessage(undefined, [port2]);
    step(true);
  } else step(false);
}

/** Removes all that is kept of the site, and the worker that would keep it. */
export async function removeKept(worker: URL): Promise<void> {
  const base = basePathOf(worker);
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (new URL(registration.scope).pathname === base) await registration.unregister();
  for (const name of ownCaches(base, await caches.keys())) await caches.delete(name);
}
