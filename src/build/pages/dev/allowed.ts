/** What a running `dev` has to give. */
export interface Grounds {
  /** The base path of the site, with a slash at both ends. */
  readonly base: string;
  /** The folder of the generator's modules, with `/` between and at the end. */
  readonly source: string;
  /** The folders of the packages, likewise. They may be called anything. */
  readonly packages: readonly string[];
  /** What the paths of the site's pages look like, without the base. */
  readonly routes: readonly RegExp[];
  /** Whether a module that was served asks for this address. */
  readonly isImported: (address: string) => boolean;
}

/** The address at which Vite serves a folder outside its root: on Windows, what follows begins with a drive. */
const outside = (folder: string): string => `/@fs${folder.startsWith('/') ? '' : '/'}${folder}`;

const font = /^\/(?:[^/]+\/)*node_modules\/@fontsource\/[\w-]+\/files\/[\w-]+\.woff2$/;
const client = new Set(['/@vite/client', '/@id/astro:scripts/page.js']);
// A page refers to these; whatever else it loads, they import.
const part = /^[\w[\]/.-]+\.(?:css|astro\?astro&type=(?:style&index=\d+&lang\.css|script&index=\d+&lang\.ts))$/;

/** The way to a module below the generator's sources, where an address leads to one. */
function inSource(address: string, { source }: Grounds): string | undefined {
  if (address.startsWith(outside(source))) return address.slice(outside(source).length);
  return address.startsWith('/src/') ? address.slice('/src/'.length) : undefined;
}

/** A file below a folder of packages. */
interface InPackages {
  readonly folder: string;
  readonly way: string;
}

/** Where below the packages an address leads, if it does. Browsers encode the names of the folders above. */
function inPackages(address: string, { packages }: Grounds): InPackages | undefined {
  const parts = address.split('/');
  for (const folder of packages) {
    const above = outside(folder).split('/').length - 1;
    if (decoded(`${parts.slice(0, above).join('/')}/`) === outside(folder))
      return { folder, way: parts.slice(above).join('/') };
  }
  return undefined;
}

function decoded(address: string): string | undefined {
  try {
    return decodeURI(address);
  } catch {
    return undefined;
  }
}

// The time of a change and a mark of the bundler's, by which a browser asks anew for what it has.
const withoutMarks = (address: string): string =>
  address
    .replace(/([?&])(?:t=\d+|import)(?=&|$)/g, '$1')
    .replace(/[?&]+$/, '')
    .replace(/\?&+/, '?');

function isModule(address: string, grounds: Grounds): boolean {
  const plain = withoutMarks(address);
  const way = inSource(plain, grounds);
  return client.has(plain) || font.test(plain) || (way !== undefined && part.test(way)) || grounds.isImported(plain);
}

/** The path of a page below the base, where an address is one of the site. What stands after `?` is for scripts only. */
function sitePath(address: string, { base, routes }: Grounds): string | undefined {
  const [path = ''] = address.split(/[?#]/);
  const below = path.startsWith(base) ? path.slice(base.length) : undefined;
  if (below === undefined) return undefined;
  return routes.some((route) => route.test(`/${below}`)) ? path : undefined;
}

// Nothing that the site or its modules are called needs to be encoded, but the brackets of a route.
const readable = (address: string): string => address.replace(/%5B/gi, '[').replace(/%5D/gi, ']');
const strange = /[^\w[\]/.?&=@~+:-]|\/\/|\/\.\.?(?:\/|$)/;

/**
 * The address by which to ask for what a request may have; `undefined` where it may have nothing. A list of what pages
 * need, not of what is private: what nobody thought of is refused.
 */
export function allowed(address: string, grounds: Grounds): string | undefined {
  const path = sitePath(address, grounds);
  if (path !== undefined && !strange.test(path)) return path;
  const below = inPackages(address, grounds);
  const module = below === undefined ? readable(address) : outside(below.folder) + below.way;
  const chosen = below === undefined ? module : `/${below.way}`;
  return !strange.test(chosen) && isModule(module, grounds) ? address : undefined;
}
