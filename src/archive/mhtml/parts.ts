import { Buffer } from 'node:buffer';
import { asLatin1 } from '../latin1.ts';

/** A part of a saved page: what it is, where it came from, and its bytes. */
export interface SavedPart {
  /** `text/html`, in lower case. */
  readonly type: string;
  readonly charset: string | undefined;
  readonly location: string | undefined;
  readonly contentId: string | undefined;
  readonly bytes: () => Uint8Array;
}

/** The headers of a part by their names in lower case, and what follows them; a character for each byte. */
interface Entity {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** More headers, and multiparts within each other, than any program writes. */
const mostHeaderCharacters = 65_536;
const mostDepth = 5;
const mostParts = 20_000;

function entityOf(text: string): Entity {
  const found = /\r?\n\r?\n/.exec(text.slice(0, mostHeaderCharacters));
  const head = found ? text.slice(0, found.index) : text.slice(0, mostHeaderCharacters);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value.trim());
  }
  return { headers, body: found ? text.slice(found.index + found[0].length) : '' };
}

const parameter = (value: string, name: string): string | undefined => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value);
  return found?.[1] ?? found?.[2];
};

/** Bytes as they were before they were written for mail (RFC 2045). */
function decodedBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/=[ \t]*\r?\n/g, '').replace(/[ \t]+(?=\r?\n)/g, '');
  const bytes = joined.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}

function pieces(body: string, boundary: string): string[] {
  const found: string[] = [];
  const line = `--${boundary}`;
  let start = body.startsWith(line) ? 0 : body.indexOf(`\n${line}`) + 1;
  if (start === 0 && !body.startsWith(line)) return found;
  while (found.length < mostParts) {
    const from = start + line.length;
    if (body.startsWith('--', from)) break;
    const next = body.indexOf(`\n${line}`, from);
    const first = body.indexOf('\n', from) + 1;
    if (first === 0) break;
    found.push(body.slice(first, next < 0 ? undefined : next).replace(/\r$/, ''));
    if (next < 0) break;
    start = next + 1;
  }
  return found;
}

function partsOf({ headers, body }: Entity, depth: number): SavedPart[] {
  const contentType = headers.get('content-type') ?? 'text/plain';
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const boundary = parameter(contentType, 'boundary');
  if (type.startsWith('multipart/') && boundary !== undefined)
    return depth > mostDepth ? [] : pieces(body, boundary).flatMap((piece) => partsOf(entityOf(piece), depth + 1));
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  return [
    {
      type,
      charset: parameter(contentType, 'charset'),
      location: headers.get('content-location')?.replace(/\s+/g, ''),
      contentId: headers.get('content-id')?.replace(/^<|>$/g, ''),
      bytes: () => decodedBody(body, encoding),
    },
  ];
}

/** What a page that has no address of its own is taken to be at, so that what it names has one (RFC 2557, 5). */
export const noAddress = 'thismessage:/';

/** The address of what a page or a sheet at another address names, which may be relative to that. */
export function absolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

export const pageTypes: readonly string[] = ['text/html', 'application/xhtml+xml'];

/** A page with what came with it. */
export interface SavedPage {
  readonly main: SavedPart;
  readonly parts: readonly SavedPart[];
}

/** The parts of a saved page (RFC 2557); `undefined` where none of them is a page. */
export function savedPage(bytes: Uint8Array): SavedPage | undefined {
  const whole = entityOf(asLatin1(bytes));
  const parts = partsOf(whole, 0);
  const start = parameter(whole.headers.get('content-type') ?? '', 'start')?.replace(/^<|>$/g, '');
  const pages = parts.filter(({ type }) => pageTypes.includes(type));
  const main = pages.find(({ contentId }) => start !== undefined && contentId === start) ?? pages[0];
  return main && { main, parts };
}
