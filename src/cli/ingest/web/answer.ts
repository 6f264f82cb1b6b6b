import { shortened } from '../../../schema/shortened.ts';
import { limits } from '../../../schema/limits.ts';
import { WebFault, webFault } from '../../verify-site/web-fault.ts';

/** What an address answered, as a whole. */
export interface Answer {
  /** Where it came from, at the end of what led there. */
  readonly url: URL;
  readonly headers: Headers;
  readonly status: number;
  readonly bytes: Uint8Array;
}

/** How long an answer may take, from the first word to the last. */
export const patience = 30_000;
const redirects = 5;

/** A host that wants to know who asks gets the truth; what follows says that pages are wanted. */
const asked = {
  'user-agent': 'Mozilla/5.0 (compatible; Dossier; +https://www.npmjs.com/package/@dossier-briefings/dossier)',
  accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
  'accept-language': 'nl,en;q=0.8',
};

const isLogin = /(?:^|[/._-])(?:log-?in|sign-?in|aanmelden|inloggen|auth|sso|oauth2?)(?:[/._?-]|$)/i;
const isConsent = /consent|cookie-?wall|privacy-?(?:gate|wall)|myprivacy|toestemming/i;

/** Where a redirect may lead: the same host, or the same with or without `www.`, and from `http` to `https` only. */
function isOwn(from: URL, to: URL): boolean {
  const bare = ({ hostname }: URL): string => hostname.replace(/^www\./, '');
  if (from.protocol === 'https:' && to.protocol === 'http:') return false;
  return bare(from) === bare(to) && (from.port === to.port || (to.port === '' && from.port === ''));
}

/** What is wrong with where an address leads; `undefined` where it may be followed. */
function refusal(from: URL, to: URL): string | undefined {
  const where = shortened(to.href);
  if (isConsent.test(to.hostname + to.pathname))
    return `leads to a page that asks for consent, as of cookies (${where}). Save the page in your browser, and give the file.`;
  if (isLogin.test(to.pathname) && !isLogin.test(from.pathname))
    return `leads to a page where one logs in (${where}). Save the page in your browser, and give the file.`;
  if (!isOwn(from, to))
    return `leads to another host, which is not asked: ${where}. Give that address, if you mean it.`;
  return undefined;
}

const refusals: Readonly<Record<number, string>> = {
  401: 'asks for a login (401). Save the page in your browser, and give the file.',
  402: 'asks for payment (402). Save the page in your browser, and give the file.',
  403: 'is refused to programs (403). Save the page in your browser, and give the file.',
  404: 'is not there (404). Correct the address, or look for it in a web archive.',
  407: 'is behind a proxy that asks for a login (407).',
  410: 'is gone (410). Look for it in a web archive.',
  429: 'is asked for too often (429). Try again later.',
  451: 'is withheld for legal reasons (451).',
};

/** The cookies that an answer sets, for the next question to the same host. */
function kept(cookies: ReadonlyMap<string, string>, { headers }: Response): Map<string, string> {
  const set = headers.getSetCookie().map((cookie) => /^([^=;]+)=([^;]*)/.exec(cookie));
  return new Map([...cookies, ...set.flatMap((found) => (found ? [[found[1] ?? '', found[2] ?? ''] as const] : []))]);
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const most = limits.archivedBytes;
  const tooLarge = new WebFault(`has more than ${most / 1e6} MB. Save the part that is quoted, and give the file.`);
  if (Number(response.headers.get('content-length') ?? 0) > most) throw tooLarge;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const body: ReadableStream<Uint8Array> | null = response.body;
  for await (const piece of body ?? []) {
    length += piece.length;
    if (length > most) throw tooLarge;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function follow(url: URL, signal: AbortSignal): Promise<Answer> {
  let at = url;
  let cookies = new Map<string, string>();
  for (let turn = 0; turn <= redirects; turn += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...asked, ...(cookie === '' ? {} : { cookie }) };
    const response = await fetch(at, { redirect: 'manual', cache: 'no-store', headers, signal });
    const { status } = response;
    const location = status >= 300 && status < 400 ? response.headers.get('location') : null;
    if (location !== null) {
      await response.body?.cancel();
      if (!URL.canParse(location, at)) throw new WebFault('leads to what is no address.');
      const next = new URL(location, at);
      const fault = refusal(at, next);
      if (fault !== undefined) throw new WebFault(fault);
      cookies = kept(cookies, response);
      at = next;
      continue;
    }
    if (status !== 200) {
      await response.body?.cancel();
      throw new WebFault(
        refusals[status] ??
          (status >= 500
            ? `has an error of its server (${status}). Try again later.`
            : `is answered with ${status}, and no page.`),
      );
    }
    return { url: at, headers: response.headers, status, bytes: await bodyOf(response) };
  }
  throw new WebFault(`leads on more than ${redirects} times. Save the page in your browser, and give the file.`);
}

/**
 * Asks an address once, and follows where it leads on its own host only: no answer can send this program to an address
 * that nobody typed, such as one of this machine.
 *
 * @throws a `WebFault` that says how it went, to follow the address
 */
export async function answerOf(url: URL, milliseconds = patience): Promise<Answer> {
  try {
    return await follow(url, AbortSignal.timeout(milliseconds));
  } catch (error) {
    const fault = webFault(error, url);
    if (fault instanceof WebFault && fault.isSilence) throw new WebFault(`cannot be read: ${fault.message}.`, true);
    throw fault;
  }
}
