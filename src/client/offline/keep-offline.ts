import { copy } from '../../contract/offline/elements.ts';
import { having } from '../page/attributes.ts';
import { pageWorker, wantsToKeep } from './browser.ts';

const worker = pageWorker();
const part = document.querySelector<HTMLElement>(having(copy));
if (worker && part) void import('./offline-copy.ts').then(({ offlineCopy }) => offlineCopy(part, worker));
// Without a connection there is nothing to keep, and nothing to say about it.
else if (worker && wantsToKeep(worker)) navigator.serviceWorker.register(worker).catch(() => undefined);
