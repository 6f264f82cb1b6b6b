import { addressBelow, strategy } from '../../contract/offline/addresses.ts';
import { answer, type Kept } from './answer.ts';
import { keep } from './keep.ts';
import { cacheName, ownCaches } from '../../contract/offline/names.ts';
import type { WorkerScope } from './worker-scope.ts';

// The service worker of a dossier that is read offline. The build bundles it, and tells it which version it is of.
declare const self: WorkerScope;
declare const VERSION: string;

const base = new URL('.', self.location.href);
const name = cacheName(base.pathname, VERSION);

// Opening a cache would bring back one that the reader had removed. Where storage fails, the network still serves.
const match: Kept['match'] = (address) =>
  caches.match(new URL(address, base), { cacheName: name, ignoreVary: true }).catch(() => undefined);

async function put(address: string, response: Response): Promise<void> {
  if (await caches.has(name)) await (await caches.open(name)).put(new URL(address, base), response);
}

self.addEventListener('install', (event) =>
  // Pages come from the network first, so nothing is gained by waiting until the last one of the old build is closed.
  event.waitUntil(keep(base, VERSION).then(() => self.skipWaiting())),
);

self.addEventListener('activate', (event) => {
  const tidy = async (): Promise<void> => {
    const others = ownCaches(base.pathname, await caches.keys()).filter((other) => other !== name);
    await Promise.all(others.map((other) => caches.delete(other)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

// A page asks a worker that is there already to keep everything (again), and hears when that is done or failed.
self.addEventListener('message', (event) => {
  const say = (): void => event.ports[0]?.postMessage(undefined);
  event.waitUntil(keep(base, VERSION).then(say, say));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('range')) return;
  const address = addressBelow(base, new URL(request.url));
  if (address === undefined || strategy(address) === 'leave') return;
  const kept: Kept = {
    match,
    put: (address, response) => event.waitUntil(put(address, response).catch(() => undefined)),
  };
  event.respondWith(answer({ request, address, strategy: strategy(address) }, kept));
});
