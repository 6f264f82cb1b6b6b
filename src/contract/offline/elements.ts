// What pages have for the script that keeps the site on a reader's device.

/** The name of the `<meta>` that names the worker. */
export const workerMeta = 'dossier.worker';
/** The part that says what is kept. Its words stand in attributes of their own (`wordAttributes`). */
export const copy = 'data-offline-copy';
/** Where in it that is said. */
export const status = 'data-offline-status';
/** What its button says where the site is not kept, and where it is. */
export const keep = 'data-keep';
export const remove = 'data-remove';
