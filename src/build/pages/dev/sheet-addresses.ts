import path from 'node:path';
import { normalizePath, type Plugin } from 'vite';

const asked = '?url';
// This does not end like the name of a style sheet: Astro would take that for a sheet of the page itself.
const mark = '\0sheet-address:';

/** The address at which Vite serves a file. */
const addressOf = (root: string, file: string): string => {
  const way = path.posix.relative(root, file);
  return way.startsWith('..') ? `/@fs${path.posix.resolve('/', file)}` : `/${way}`;
};

/**
 * The addresses of style sheets (`?url`) in `dev`, where Astro would put the text of the module that holds the address
 * into the page as a style.
 */
export function sheetAddresses(): Plugin {
  let place = { root: '', base: '/' };
  return {
    name: 'dossier:sheet-addresses',
    apply: 'serve',
    enforce: 'pre',
    configResolved: ({ root, base }) => void (place = { root: normalizePath(root), base }),
    async resolveId(source, importer) {
      if (!source.endsWith(`.css${asked}`)) return undefined;
      const sheet = await this.resolve(source.slice(0, -asked.length), importer);
      return sheet && `${mark}${sheet.id}.js`;
    },
    load(id) {
      if (!id.startsWith(mark)) return undefined;
      const file = id.slice(mark.length, -'.js'.length);
      return `export default ${JSON.stringify(place.base.replace(/\/$/, '') + addressOf(place.root, file))};`;
    },
  };
}
