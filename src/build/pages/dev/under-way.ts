import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** How long the end of `dev` waits for a page that is being made, in milliseconds. */
const most = 5_000;

let open = 0;
let stopping = false;
let idle = (): void => undefined;

/** Accepts a request, whose answer is then under way; `false` where no more are accepted. */
export function takeOn(response: ServerResponse): boolean {
  if (stopping) return false;
  open += 1;
  response.once('close', () => {
    open -= 1;
    if (open === 0) idle();
  });
  return true;
}

/**
 * Takes no more requests, and resolves once those that are under way are answered: a page whose server has gone while it
 * was made would end in a report of nothing that a writer did.
 */
export async function answered(): Promise<void> {
  stopping = true;
  const done = new Promise<void>((resolve) => (idle = resolve));
  if (open > 0) await Promise.race([done, wait(most, undefined, { ref: false })]);
}
