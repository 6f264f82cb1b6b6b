import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { lookup } from 'mrmime';
import { caching } from '../build/hosts/headers.ts';
import { byteRange } from './byte-range.ts';
import { isMeant } from './host-header.ts';
import { kindBelow, type OpenFile, openFile } from './open-file.ts';

// As a host would: a page weighs a third, and what a reader measures here is what a reader gets there.
const compressible = /^text\/|\+xml$|\/xml$|javascript|json/;

/** A folder that is served at an address. */
export interface Site {
  readonly folder: string;
  readonly base: string;
  /** The address at which the server was started. */
  readonly host: string;
}

/** What to answer to a path: a file with a status, or the address to ask instead. */
type Answer = { readonly status: 200 | 404; readonly file: string } | { readonly status: 301; readonly to: string };

const notFound = { status: 404, file: '404.html' } as const;

/** The name that an address stands for; `undefined` where it stands for none. */
export const decoded = (pathname: string): string | undefined => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
};

interface Target {
  readonly host?: string;
  readonly pathname: string;
  readonly search: string;
}

/** The path and the query that are asked for; with the host, where the whole address was. Undefined where it is none. */
function targetOf(url: string): Target | undefined {
  // Not by `URL`, which takes a path apart as browsers do: `//host` and `..` must stay what they are.
  const [, host, pathname, search] = /^(?:http:\/\/([^/?#]+))?(\/[^?#]*)?(\?[^#]*)?/i.exec(url) ?? [];
  if (host === undefined && pathname === undefined) return undefined;
  return { ...(host === undefined ? {} : { host }), pathname: pathname ?? '/', search: search ?? '' };
}

/** Answers as static hosts do: a folder by its index, under an address that ends in a slash. */
async function answerTo(asked: string, search: string, { folder, base }: Site): Promise<Answer> {
  if (`${asked}/` === base) return { status: 301, to: base + search };
  const pathname = decoded(asked);
  if (!pathname?.startsWith(base) || /[\\\0]|\/\/|\/\.(?!well-known\/)/.test(pathname)) return notFound;
  const below = pathname.slice(base.length);
  const kind = await kindBelow(folder, below);
  if (kind === 'folder')
    return pathname.endsWith('/')
      ? { status: 200, file: `${below}index.html` }
      : { status: 301, to: `${asked}/${search}` };
  return kind === 'file' && !pathname.endsWith('/') ? { status: 200, file: below } : notFound;
}

/** The headers of a file. The names of what Astro bundles change with its content; everything else may change any time. */
function headersFor(name: string, { size, modified }: OpenFile) {
  const type = lookup(name) ?? 'application/octet-stream';
  const text = compressible.test(type);
  return {
    'Content-Type': text ? `${type}; charset=utf-8` : type,
    'Cache-Control': name.startsWith(caching.bundled) ? caching.forEver : caching.otherwise,
    'Last-Modified': modified.toUTCString(),
    ETag: `"${size.toString(36)}-${modified.getTime().toString(36)}"`,
    ...(text ? { Vary: 'Accept-Encoding' } : {}),
  };
}

const acceptsGzip = (header = ''): boolean => /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(header);

/** Whether what the reader has of a file is of this very one, so that a part completes it. */
const isSame = (
  condition: string | undefined,
  { ETag: tag, 'Last-Modified': modified }: Record<string, string>,
): boolean => condition === undefined || condition === tag || condition === modified;

async function send(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  status: 200 | 404,
  name: string,
  file: OpenFile,
) {
  const plain = headersFor(name, file);
  const asked =
    status === 200 && method === 'GET' && isSame(headers['if-range']?.toString(), plain) ? headers.range : undefined;
  const range = byteRange(asked, file.size);
  if (range === 'none') return void response.writeHead(416, { 'Content-Range': `bytes */${file.size}` }).end();
  const zipped = range === undefined && file.size > 0 && 'Vary' in plain && acceptsGzip(headers['accept-encoding']);
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  if (zipped) response.writeHead(status, { ...plain, ETag: `W/${plain.ETag}`, 'Content-Encoding': 'gzip' });
  else
    response.writeHead(range ? 206 : status, {
      ...plain,
      'Accept-Ranges': 'bytes',
      'Content-Length': end - start + 1,
      ...(range ? { 'Content-Range': `bytes ${start}-${end}/${file.size}` } : {}),
    });
  if (method === 'HEAD' || end < start) return void response.end();
  const content = file.handle.createReadStream({ start, end, autoClose: false });
  await (zipped ? pipeline(content, createGzip(), response) : pipeline(content, response));
}

/** Why a request is not answered at all, in words for whoever sees them in a browser. */
function refusal({ method, headers }: IncomingMessage, target: Target, host: string) {
  if (!isMeant(target.host ?? headers.host, host) || !isMeant(headers.host ?? target.host, host))
    return { status: 403, text: 'A preview answers to localhost, or to the name that is given by --host NAME.' };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, text: 'A preview can only be read.' };
  return undefined;
}

/** Answers with a line of text. */
export const say = (response: ServerResponse, status: number, text: string): void =>
  void response
    .writeHead(status, {
      'Content-Type': 'text/plain; charset=utf-8',
      ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    })
    .end(text);

/** Answers one request. Rejects where that fails in the middle. */
export async function respond(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const target = targetOf(request.url ?? '');
  if (!target) {
    say(response, 400, 'This is no address of a page.');
    return;
  }
  const refused = refusal(request, target, site.host);
  if (refused) {
    say(response, refused.status, refused.text);
    return;
  }
  const answer = await answerTo(target.pathname, target.search, site);
  if (answer.status === 301) return void response.writeHead(301, { Location: answer.to }).end();
  const found = answer.status === 200 ? await openFile(site.folder, answer.file) : undefined;
  const file = found ?? (await openFile(site.folder, notFound.file));
  if (!file) {
    say(response, 404, 'Not found');
    return;
  }
  try {
    await send(request, response, found ? 200 : 404, found ? answer.file : notFound.file, file);
  } finally {
    await file.handle.close();
  }
}
