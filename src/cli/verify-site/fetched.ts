import { shortened } from '../../schema/shortened.ts';
import { WebFault, webFault } from './web-fault.ts';

/** How much of an answer is taken, and how long it may take. */
export interface Bounds {
  /** Bytes, once it is unpacked. */
  readonly most: number;
  readonly milliseconds: number;
}

/** What an address answers. */
export interface Fetched {
  readonly status: number;
  /** Where it came from, at the end of what led there. */
  readonly url: URL;
  /** `false` where it is longer than what is taken. */
  readonly isWhole: boolean;
}

/** How often an address may lead to another. */
const redirects = 5;

const leads = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** Another host was not asked for, and need not be the same people’s. One may lead from `http` to `https`, and not back. */
const isSameHost = (from: URL, to: URL): boolean =>
  to.origin === from.origin ||
  (from.protocol === 'http:' && to.protocol === 'https:' && from.hostname === to.hostname && to.port === '');

async function respond(url: URL, signal: AbortSignal): Promise<{ readonly response: Response; readonly url: URL }> {
  let at = url;
  for (let turn = 0; turn <= redirects; turn += 1) {
    const response = await fetch(at, { redirect: 'manual', cache: 'no-store', signal });
    const location = leads(response.status) ? response.headers.get('location') : null;
    if (location === null) return { response, url: at };
    await response.body?.cancel();
    if (!URL.canParse(location, at)) throw new WebFault('leads to what is no address');
    const next = new URL(location, at);
    if (!isSameHost(at, next)) throw new WebFault(`leads to another host, which is not asked: ${shortened(next.href)}`);
    at = next;
  }
  throw new WebFault(`leads on more than ${redirects} times`);
}

/** Takes the body of an answer piece by piece, and no more of it than may be. */
async function isTaken(response: Response, most: number, take: (piece: Uint8Array) => void): Promise<boolean> {
  let bytes = 0;
  const body: ReadableStream<Uint8Array> | null = response.body;
  for await (const piece of body ?? []) {
    bytes += piece.length;
    // To leave the loop cancels the rest.
    if (bytes > most) return false;
    take(piece);
  }
  return true;
}

/**
 * Asks an address over HTTP and gives its answer away piece by piece: nothing of it is kept here. Follows where it leads
 * on its own host only.
 *
 * @throws a `WebFault`
 */
export async function fetched(url: URL, bounds: Bounds, take: (piece: Uint8Array) => void): Promise<Fetched> {
  try {
    const { response, url: from } = await respond(url, AbortSignal.timeout(bounds.milliseconds));
    return { status: response.status, url: from, isWhole: await isTaken(response, bounds.most, take) };
  } catch (error) {
    throw webFault(error, url);
  }
}
