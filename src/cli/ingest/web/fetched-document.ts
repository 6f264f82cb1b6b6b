import path from 'node:path';
import { formats } from '../../../archive/formats.ts';
import { webAddress } from '../../../schema/address.ts';
import type { HelpLocale } from '../../../schema/help.ts';
import { shortened } from '../../../schema/shortened.ts';
import { UsageError } from '../../options.ts';
import { WebFault } from '../../verify-site/web-fault.ts';
import { type Document, textOfBytes } from '../document.ts';
import { ingestWords } from '../ingest-words.ts';
import type { Fields } from '../source-field.ts';
import { type Answer, answerOf } from './answer.ts';
import { rendered } from './rendered.ts';
import { wall } from './wall.ts';

/** What media types of answers end in, as files. */
const endings: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/vtt': 'vtt',
  'message/rfc822': 'eml',
  'multipart/related': 'mhtml',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

const isKnown = (ending: string): boolean => formats.some((format) => format.endings.includes(ending));

/** What an answer is, as the ending of a file; `undefined` where it is nothing that has a text. */
function endingOf({ headers, url }: Answer): string | undefined {
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  const named = path.posix.extname(url.pathname).slice(1).toLowerCase();
  const isUnsaid = type === '' || /octet-stream|^application\/x-/.test(type);
  return endings[type.trim().toLowerCase()] ?? (isUnsaid && isKnown(named) ? named : undefined);
}

/** The encoding that the head of an answer names, where it is another than that which all files are taken for. */
function encodingOf({ headers }: Answer): string | undefined {
  const [, label] = /charset\s*=\s*"?([^\s;"]+)/i.exec(headers.get('content-type') ?? '') ?? [];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** The head of an answer, as it is kept. Cookies are of whoever asked, and are left out. */
const headOf = ({ url, status, headers }: Answer, asked: string, at: Date): string =>
  `${JSON.stringify(
    {
      asked,
      url: url.href,
      fetched: at.toISOString(),
      status,
      headers: Object.fromEntries(
        [...headers].filter(([name]) => name !== 'set-cookie').toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
    },
    undefined,
    2,
  )}\n`;

const day = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const walls = {
  cookies: 'only asks for consent, as of cookies. Save the page in your browser, and give the file.',
  login: 'only asks for a login. Save the page in your browser, and give the file.',
} as const;

export interface Fetching {
  /** Without a browser. */
  readonly isPlain: boolean;
  readonly encoding: string | undefined;
  readonly locale: HelpLocale;
  /** What is said where there is no browser, or where nothing guards it. */
  readonly tell: (text: string) => void;
}

async function fetchDocument(
  given: string,
  url: URL,
  { isPlain, encoding, locale, tell }: Fetching,
): Promise<Document> {
  const words = ingestWords[locale];
  const at = new Date();
  const answer = await answerOf(url);
  const ending = endingOf(answer);
  const type = answer.headers.get('content-type') ?? '';
  if (ending === undefined)
    throw new WebFault(`is no page and no document that has a text, but ${shortened(type || 'something unnamed')}.`);
  if (answer.bytes.length === 0) throw new WebFault('is empty: its answer has no byte.');
  const isPage = ending === 'html';
  const showing = isPage && !isPlain ? await rendered(answer) : undefined;
  if (isPage && !isPlain && !showing) tell(words.noBrowser);
  if (showing?.isSandboxed === false) tell(words.noSandbox);
  const bytes = showing ? Buffer.from(showing.mhtml) : answer.bytes;
  const own = showing ? undefined : (encoding ?? encodingOf(answer));
  const text = await textOfBytes(given, `page.${showing ? 'mhtml' : ending}`, bytes, { encoding: own });
  const asks = isPage ? wall(text.text) : undefined;
  if (asks) throw new WebFault(walls[asks]);
  const besides: Fields = {
    URL: { value: answer.url.href, comment: words.fetchedFrom },
    accessed: { value: day(at), comment: words.fetchedOn },
    ...(own === undefined ? {} : { encoding: { value: own, comment: words.header } }),
  };
  return {
    given,
    bytes,
    text,
    besides,
    companions: new Map<'png' | 'headers.json', Uint8Array | string>([
      ...(showing ? [['png', showing.picture] as const] : []),
      ['headers.json', headOf(answer, url.href, at)],
    ]),
  };
}

/** Whether an operand is the address of something, and no file. */
export const isAddress = (given: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(given);

/** Fetches an address once, as a document with what is kept beside it. Throws a `UsageError` of one line. */
export async function fetchedDocument(given: string, fetching: Fetching): Promise<Document> {
  const address = webAddress(given);
  if ('fault' in address) throw new UsageError(`${address.fault} Only https:// and http:// are fetched.`);
  try {
    return await fetchDocument(given, new URL(address.href), fetching);
  } catch (error) {
    if (!(error instanceof WebFault)) throw error;
    throw new UsageError(`${shortened(given)} ${error.message} Nothing was kept of it.`);
  }
}
