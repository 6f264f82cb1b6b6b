import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../build/files-below.ts';
import { decoded, respond, type Site } from './respond.ts';

type Next = (error?: unknown) => void;

/**
 * Answers for the files of a folder, and for folders in it that have an `index.html`, as a host does. All else is left to
 * whoever comes next. The files are those that are there when it is made.
 */
export function fileAnswers(site: Site): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
  const files = new Set(filesBelow(site.folder));
  const isFile = (address: string): boolean => {
    const way = decoded(address.replace(/[?#].*$/s, ''));
    if (!way?.startsWith(site.base)) return false;
    const name = way.slice(site.base.length);
    return files.has(name) || files.has(`${name.replace(/\/$/, '')}/index.html`);
  };
  return (request, response, next) => {
    if (isFile(request.url ?? '')) respond(request, response, site).catch(next);
    else next();
  };
}

/**
 * Has `dev` serve the files of a folder before all else: Astro knows none whose name has no ending, such as `CNAME`, or
 * is encoded in its address.
 */
export const fileServer = (site: Site): AstroIntegration => ({
  name: 'dossier:files',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'dossier:files',
              enforce: 'post',
              configureServer: (server) => () =>
                void server.middlewares.stack.unshift({ route: '', handle: fileAnswers(site) }),
            },
          ],
        },
      });
    },
  },
});
