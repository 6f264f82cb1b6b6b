import { basePath } from '../run/settings.ts';
import { webAddress } from '../schema/address.ts';
import { quoted } from '../schema/shortened.ts';
import { UsageError } from './usage-error.ts';

/** Throws a `UsageError` where a text is no port. */
export function portOf(given = '4321'): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
  if (port >= 1 && port <= 65535) return port;
  throw new UsageError(`${quoted(given)} is not a port. Give a number from 1 to 65535.`);
}

/** The base path of a site. */
export function baseOf(given: string): string {
  // Hosts hide what begins with a dot, and browsers take two slashes for the start of a host.
  if (/^\/?(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/.test(given)) return basePath(given);
  throw new UsageError(`${quoted(given)} is not a path. Write --base /dossiers/amaq/, and the host with --site.`);
}

export function hostOf(given = 'localhost'): string {
  const host = given.trim();
  // Node would take an empty host for all addresses.
  if (host !== '') return host;
  throw new UsageError(
    '--host needs a name or an address. Give --host 0.0.0.0 for all of this network, or leave it out.',
  );
}

/** Scheme and host of a site. */
export function siteOf(given: string): string {
  const address = webAddress(given);
  if ('fault' in address) throw new UsageError(`--site: ${address.fault}`);
  const { href, origin } = new URL(address.href);
  if (href === `${origin}/`) return origin;
  throw new UsageError(`${quoted(given)} is more than a host. Write --site ${origin}, and the path with --base.`);
}
