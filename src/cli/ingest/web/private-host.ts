import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Addresses that are of this machine or of a network around it (RFC 6890), and not of the web. */
const own = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  own.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  own.addSubnet(net, bits, 'ipv6');

const isPrivateAddress = (address: string): boolean => own.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Looks up the addresses of a host, in their order; none where nobody knows it. */
export type Lookup = (host: string) => Promise<readonly string[]>;

export const lookUp: Lookup = async (host) => {
  const found = await lookup(host, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
};

/** A host as it was looked up, once: `address` is the one to ask. */
export interface KnownHost {
  readonly address: string | undefined;
  /** It is this machine or stands in a network around it, by any of its addresses. One that nobody knows may be. */
  readonly isPrivate: boolean;
}

/** Tells what a host name or an address is. */
export async function knownHost(hostname: string, look: Lookup = lookUp): Promise<KnownHost> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) === 0 ? await look(host) : [host];
  return { address: found[0], isPrivate: found.length === 0 || found.some(isPrivateAddress) };
}
