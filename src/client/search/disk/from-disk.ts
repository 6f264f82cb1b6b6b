import {
  packedIndexFile,
  packedWorkerFile,
  type PackedIndex,
  type PackedWorker,
  pieceFile,
  pieceOf,
} from '../../../contract/disk/packed-index.ts';
import { bundleFolder } from '../../../search/bundle.ts';
import { brought, loadScript } from '../../disk/load-script.ts';
import type { Reach } from '../ask/reach.ts';

const bytes = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Loads something when it is first asked for. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
}

/**
 * Gets at the index of a site that is opened from disk, at its root. A file comes with the script that holds it, and
 * the worker runs in the page.
 */
export function fromDisk(root: string): Reach {
  const index = once<PackedIndex>(() => brought(root + packedIndexFile, () => globalThis.dossierIndex));
  const worker = once<PackedWorker>(() => brought(root + packedWorkerFile, () => globalThis.dossierWorker));
  const pieces = new Map<number, Promise<void>>();

  const fetch = async (address: string): Promise<Response> => {
    const { starts, files } = await index();
    const path = address.slice((root + bundleFolder).length).replace(/\?.*$/, '');
    const piece = pieceOf({ starts }, path);
    const loading = pieces.get(piece) ?? loadScript(root + pieceFile(piece));
    pieces.set(piece, loading);
    await loading;
    const file = files[path];
    return file === undefined ? new Response(null, { status: 404 }) : new Response(bytes(file));
  };
  return {
    fetch,
    startWorker: (_, hear, fail) => {
      // Messages are copied on their way, as between a page and a worker: the worker goes on to write in its own.
      const postMessage = (data: unknown): void => hear(new MessageEvent('message', { data: structuredClone(data) }));
      const scope = Object.assign(new EventTarget(), { postMessage });
      const running = worker().then((run) => run(scope, fetch));
      running.catch(fail);
      return (data) =>
        void running.then(() => scope.dispatchEvent(new MessageEvent('message', { data }))).catch(() => undefined);
    },
  };
}
