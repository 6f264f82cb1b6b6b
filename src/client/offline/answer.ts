import { isDocument, type Strategy } from '../../contract/offline/addresses.ts';
import { notKeptName } from '../../contract/offline/names.ts';

/** How long a reader waits for the network before a kept copy is shown, in milliseconds. */
const patience = 3000;

/** What is kept of a build. */
export interface Kept {
  /** `undefined` where the address is not kept. */
  readonly match: (address: string) => Promise<Response | undefined>;
  /** Keeps an answer, unless the reader had everything removed; nobody waits for it. */
  readonly put: (address: string, response: Response) => void;
}

interface Asked {
  readonly request: Request;
  /** Below the base. */
  readonly address: string;
  readonly strategy: Strategy;
}

/** Answers from the network or from what is kept. Rejects where neither has it, as a request without a worker would. */
export async function answer({ request, address, strategy }: Asked, kept: Kept): Promise<Response> {
  if (strategy === 'cache-first') return (await kept.match(address)) ?? fetch(request);
  const isPage = request.mode === 'navigate';
  const copy = async (): Promise<Response | undefined> =>
    (await kept.match(address)) ?? (isPage ? await folder(request, address, kept) : undefined);
  try {
    const response = await networkFirst(request, copy);
    if (isDocument(address) && response.status === 200) kept.put(address, response.clone());
    return response;
  } catch (error) {
    const found = (await copy()) ?? (isPage ? await notKept(kept) : undefined);
    if (found) return found;
    throw error;
  }
}

/** The network's answer; a copy where it takes long or the host is in trouble. Rejects where the network does. */
async function networkFirst(request: Request, copy: () => Promise<Response | undefined>): Promise<Response> {
  const network = fetch(request);
  // Once a copy was shown, nobody waits for it any more.
  network.catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Response | undefined>((resolve) => {
    timer = setTimeout(() => resolve(copy()), patience);
  });
  const response = (await Promise.race([network, late]).finally(() => clearTimeout(timer))) ?? (await network);
  return response.status < 500 ? response : ((await copy()) ?? response);
}

/** Leads from `nl/actors` to `nl/actors/`, as a host does. */
async function folder({ url }: Request, address: string, kept: Kept): Promise<Response | undefined> {
  const { href, search } = new URL(url);
  if (address.endsWith('/') || !(await kept.match(`${address}/`))) return undefined;
  return Response.redirect(href.replace(/[?#].*/, '') + `/${search}`);
}

async function notKept(kept: Kept): Promise<Response | undefined> {
  const page = await kept.match(notKeptName);
  return page && new Response(page.body, { status: 503, headers: page.headers });
}
