/** What a running `dev` has to give. */
export interface Grounds {
  /** The base path of the site, with a slash at both ends. */
  readonly base: string;
  /** The folder of the generator's modules, with `/` between and at the end. */
  readonly source: string;
  /** The folder of the packages, likewise. It may be called anything. */
  readonly packages: string;
  /** What the paths of the site's pages and files look like, without the base. */
  readonly routes: readonly RegExp[];
  /** The names of the files that are served as they are, below the base. */
  readonly publicFiles: ReadonlySet<string>;
  /** Whether a module that was served asks for this address. */
  readonly isImported: (address: string) => boolean;
}

// Where Vite serves what is outside its root.
const outside = '/@fs';
const font = /^\/(?:[^/]+\/)*node_modules\/@fontsource\/[\w-]+\/files\/[\w-]+\.woff2$/;
const client = new Set(['/@vite/client', '/@id/astro:scripts/page.js']);
// A page refers to these; whatever else it loads, they import.
const part = /^[\w[\]/.-]+\.(?:css|astro\?astro&type=(?:style&index=\d+&lang\.css|script&index=\d+&lang\.ts))$/;

/** The way to a module below the generator's sources, where an address leads to one. */
function inSource(address: string, { source }: Grounds): string | undefined {
  if (address.startsWith(outside + source)) return address.slice(outside.length + source.length);
  return address.startsWith('/src/') ? address.slice('/src/'.length) : undefined;
}

/** The way to a file below the packages, where an address leads to one. Browsers encode the names of the folders above. */
function inPackages(address: string, { packages }: Grounds): string | undefined {
  const start = outside + packages;
  const parts = address.split('/');
  const above = start.split('/').length - 1;
  try {
    return decodeURI(`${parts.slice(0, above).join('/')}/`) === start ? parts.slice(above).join('/') : undefined;
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

/** The path of a page or file below the base, where an address is one of the site. What stands after `?` is for scripts only. */
function sitePath(address: string, { base, routes, publicFiles }: Grounds): string | undefined {
  const [path = ''] = address.split(/[?#]/);
  const below = path.startsWith(base) ? path.slice(base.length) : undefined;
  if (below === undefined) return undefined;
  return publicFiles.has(below) || routes.some((route) => route.test(`/${below}`)) ? path : undefined;
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
  const module = below === undefined ? readable(address) : outside + grounds.packages + below;
  const chosen = below === undefined ? module : `/${below}`;
  return !strange.test(chosen) && isModule(module, grounds) ? address : undefined;
}
