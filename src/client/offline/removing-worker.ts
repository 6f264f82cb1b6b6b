import { basePathOf, ownCaches } from '../../contract/offline/names.ts';
import type { WorkerScope } from './worker-scope.ts';

// Stands where the worker of a dossier stood that is not read offline any more: browsers that have the old one ask for
// the next at the same address, get this, and are rid of both.
declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  const remove = async (): Promise<void> => {
    const own = ownCaches(basePathOf(self.location.href), await caches.keys());
    await Promise.all(own.map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(remove());
});
