import { codePointName } from './characters.ts';
import { inFigures, limits } from './limits.ts';
import { quoted, shortened } from './shortened.ts';

/** An address as a page may lead to it, or what is wrong with it and what to write instead. */
export type Address = { readonly href: string } | { readonly fault: string };

const hex = (character: string): string =>
  Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');

/** What browsers leave as it is in some part of an address, and RFC 3986 allows in none; and `%` that encodes nothing. */
const unsafe = /["<>\\^`{|}[\]]|[^\u0021-\u007e]|%(?![0-9a-f]{2})/giu;
const encoded = (part: string): string => part.replace(unsafe, hex);

/** An address in a message: characters that have no shape are named. */
const shown = (text: string): string => quoted(text.replace(/\p{Cc}/gu, (sign) => codePointName(sign.charCodeAt(0))));

const control = /\p{Cc}/u;
/** Browsers take quotation marks and more for part of a name. */
const host = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/;
const domain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?=[/?#]|$)/u;
const fileName = /^[^/]+\.(?:pdf|html?|docx?|odt|mdx?|ya?ml|txt|jpe?g|png)$/i;
const mailbox = /^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/u;

/** What was meant by a text that is no address, where that is clear. */
function meant(text: string): string | undefined {
  const doi = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1];
  if (doi !== undefined) return `https://doi.org/${doi}`;
  const [, scheme = 'https', rest = text] = /^(?:(https?):?)?[/\\]{0,9}(.*)$/is.exec(text) ?? [];
  const isHost = domain.test(rest) && !fileName.test(rest) && URL.canParse(`https://${rest}`);
  return isHost ? `${scheme.toLowerCase()}://${rest}` : undefined;
}

/**
 * Reads a web address, `https://` or `http://`, as browsers do, and writes it as RFC 3986 has it: hosts in punycode, so
 * that none looks like another, and everything encoded that could end an attribute, an element or a link in a text.
 */
export function webAddress(given: string): Address {
  const text = given.trim();
  const fault = (what: string): Address => ({ fault: `${shown(text)} ${what}` });
  if (control.test(text)) return fault('holds a character that no address has. Copy it again, without line breaks.');
  // Browsers repair almost anything that begins with a scheme; what the editor sees would not be where it leads.
  const url = /^https?:\/\/[^/\\]/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !host.test(url.hostname)) {
    const instead = meant(text);
    return fault(
      `is not a web address. ${instead === undefined ? 'Write it in full, from https:// on.' : `Write ${shortened(instead)}.`}`,
    );
  }
  if (url.username || url.password || /^https?:\/\/[^/?#\\]*@/i.test(text)) {
    const bare = new URL(url);
    bare.username = bare.password = '';
    return fault(
      `has a name before the @, which hides where it leads. Write ${shortened(bare.href)}, if that is what you mean.`,
    );
  }
  return { href: url.origin + encoded(url.href.slice(url.origin.length)) };
}

/** Reads the target of a link in a text: a web address, or `mailto:` with a mail address. */
export function linkAddress(given: string): Address {
  const text = given.trim();
  if (text.length > limits.line)
    return {
      fault: `${shown(text)} has more than ${inFigures(limits.line)} characters, as no address has. Shorten it.`,
    };
  const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(text) ?? [];
  if (/^mailto:/i.test(text)) {
    const [to = '', query] = text.slice('mailto:'.length).split(/\?(.*)/s);
    if (control.test(text) || !mailbox.test(to))
      return { fault: `${shown(text)} is not a mail address. Write it as mailto:name@example.org.` };
    return { href: `mailto:${encoded(to)}${query === undefined ? '' : `?${encoded(query)}`}` };
  }
  if (mailbox.test(text)) return { fault: `${shown(text)} is not a full address. Write mailto:${shortened(text)}.` };
  if (scheme !== undefined && !/^(?:https?|doi):$/i.test(scheme) && meant(text) === undefined)
    return {
      fault: `A link to ${shown(text)} is not allowed. Link to an entry, or to https:, http: or mailto:.`,
    };
  const address = webAddress(text);
  return 'href' in address || control.test(text) || /^https?:\/\//i.test(text) || meant(text) !== undefined
    ? address
    : { fault: `${shown(text)} is not a full address. Link to an entry (actor:…), or write https:// in front.` };
}
