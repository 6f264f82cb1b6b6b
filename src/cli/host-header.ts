import { isIP } from 'node:net';
import { hostname } from 'node:os';

/** The name in `name:port`, in lower case; an IPv6 address without its brackets. Undefined where it is none. */
function nameIn(header: string): string | undefined {
  const [, address, name] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d{0,5})?$/i.exec(header) ?? [];
  return (address ?? name?.replace(/\.$/, ''))?.toLowerCase();
}

const isLoopback = (name: string): boolean => name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));

/** Whether a name is that of this machine for itself, so that nobody else can ask by it. */
export const isLocal = (name: string): boolean => /^(?:.+\.)?localhost\.?$/i.test(name) || isLoopback(name);

/** A server at all addresses of a machine is asked by any of them. */
const isAnyAddress = (host: string): boolean => host === '0.0.0.0' || host === '::';

/**
 * Whether a server that was started at `host` is meant by the `Host` of a request. A page of another site can give its
 * own name the address of this machine, and would read what is served here.
 */
export function isMeant(header: string | undefined, host: string): boolean {
  const name = nameIn(header ?? '');
  if (name === undefined) return false;
  if (isLocal(name) || name === nameIn(host.includes(':') ? `[${host}]` : host)) return true;
  const own = hostname().toLowerCase();
  return isAnyAddress(host) && (isIP(name) > 0 || name === own || name === `${own}.local`);
}
