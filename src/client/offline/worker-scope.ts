// TypeScript's library for workers and that for pages exclude each other; this is what ours uses of the first.

/** An event that keeps the worker alive until a promise is settled. */
export interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface MessageToWorker extends LastingEvent {
  readonly ports: readonly MessagePort[];
}

export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  respondWith: (response: Promise<Response>) => void;
}

/** What is `self` in a service worker. */
export interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: LastingEvent) => void) => void) &
    ((type: 'message', listener: (event: MessageToWorker) => void) => void) &
    ((type: 'fetch', listener: (event: RequestEvent) => void) => void);
}
