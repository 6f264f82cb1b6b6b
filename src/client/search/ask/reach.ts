/** How a page gets at the files of an index. */
export interface Reach {
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>;
  /** Runs a script of the index; returns what sends it messages. `fail` is told where it does not run. */
  readonly startWorker: (
    address: string,
    hear: (event: MessageEvent) => void,
    fail: () => void,
  ) => (message: object) => void;
}

/** From a server. */
export const fromServer: Reach = {
  fetch: (address, init) => fetch(address, init),
  startWorker: (address, hear, fail) => {
    const worker = new Worker(address);
    worker.addEventListener('message', hear);
    worker.addEventListener('error', fail);
    return (message) => worker.postMessage(message);
  },
};
