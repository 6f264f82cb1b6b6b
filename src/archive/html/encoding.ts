import { asLatin1 } from '../latin1.ts';
import { markedEncoding, unmarkedUtf16 } from '../plain-text.ts';

/** What a browser takes instead of the encoding that a page itself names. */
const instead: Readonly<Record<string, string>> = {
  // A page whose declaration can be read is not in UTF-16.
  'utf-16le': 'utf-8',
  'utf-16be': 'utf-8',
};

/** The encoding that a label stands for in the WHATWG's Encoding Standard; `undefined` for none. */
function encodingOf(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  if (name === 'x-user-defined') return 'windows-1252';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes in which a page declares its encoding. */
const headBytes = 65_536;

/** The attributes of a tag by their names in lower case; of two with one name, the first counts. */
function attributesIn(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const each = /([^\s"'>/=]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  for (const [, name = '', double, single, bare] of tag.slice('<meta'.length).matchAll(each))
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  return found;
}

function declaredIn(tag: string): string | undefined {
  const attributes = attributesIn(tag);
  const charset = attributes.get('charset');
  if (charset !== undefined) return encodingOf(charset);
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return undefined;
  const content = /charset\s*=\s*["']?([^"'\s;]+)/i.exec(attributes.get('content') ?? '')?.[1];
  return content === undefined ? undefined : encodingOf(content);
}

/** The encoding that a page names in its `meta`: not in a comment, a script or a style sheet. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = asLatin1(bytes, headBytes);
  const passed = /<!--[\s\S]*?-->|<(script|style|title)\b[\s\S]*?<\/\1|<meta[\s/](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
  for (const [found] of head.matchAll(passed)) {
    const encoding = /^<meta/i.test(found) ? declaredIn(found) : undefined;
    if (encoding !== undefined) return instead[encoding] ?? encoding;
  }
  const inXml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)/.exec(head)?.[1];
  return inXml === undefined ? undefined : encodingOf(inXml);
}

const isOfOneByte = (encoding: string): boolean => /^(?:windows|iso-8859|koi8|macintosh|x-mac|ibm)/.test(encoding);

/** Whether a text that was read as UTF-8 has characters beyond ASCII, and none that came out. */
const isNoUtf8 = (text: string): boolean => text.includes('\ufffd') && !/[\u0080-\ufffc\ufffe\uffff]/.test(text);

/**
 * The text of a page, as a browser decides: its byte order mark, what it was sent with, what it names itself, and
 * else UTF-8 where it is sound UTF-8, or windows-1252; and windows-1252 where it says UTF-8 and nothing of it is. Never throws: what is wrong becomes U+FFFD, as in a browser.
 */
export function decodedPage(bytes: Uint8Array, sentWith?: string): string {
  const given = markedEncoding(bytes) ?? (sentWith === undefined ? unmarkedUtf16(bytes) : encodingOf(sentWith));
  if (given !== undefined) return decode(bytes, given);
  const declared = declaredEncoding(bytes);
  // Servers name the encoding too, and browsers believe them first. No file keeps that; but text in an encoding of one
  // byte a character is never sound UTF-8 by chance.
  if (declared === undefined || isOfOneByte(declared))
    return asUtf8(bytes) ?? decode(bytes, declared ?? 'windows-1252');
  const text = decode(bytes, declared);
  return declared === 'utf-8' && isNoUtf8(text) ? decode(bytes, 'windows-1252') : text;
}
