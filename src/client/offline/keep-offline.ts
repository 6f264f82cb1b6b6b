import { pageWorker, wantsToKeep } from './browser.ts';

const worker = pageWorker();
const part = document.querySelector<HTMLElement>('[data-offline-copy]');
if (worker && part) void import('./offline-copy.ts').then(({ offlineCopy }) => offlineCopy(part, worker));
// Without a connection there is nothing to keep, and nothing to say about it.
else if (worker && wantsToKeep(worker)) navigator.serviceWorker.register(worker).catch(() => undefined);
