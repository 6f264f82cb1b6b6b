import { realpathSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { takenUp } from '../../../run/checked-content.ts';
import { allowed, type Grounds } from './allowed.ts';
import { takeOn } from './under-way.ts';

const source = normalizePath(fileURLToPath(new URL('../../../../src/', import.meta.url)));

type Next = (error?: unknown) => void;

/** Lets through what `allowed` does, and answers for the rest as the site does for an address that is not there. */
const gate =
  (grounds: () => Grounds) =>
  (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!takeOn(response)) {
      response.writeHead(503, { Connection: 'close' }).end();
      return;
    }
    const { base, ...rest } = grounds();
    request.url = allowed(request.url ?? '', { base, ...rest }) ?? `${base}404/`;
    void takenUp().then(() => next());
  };

/** Answers where Vite would send the code around a fault and the way to it. */
const fault = (error: unknown, _request: IncomingMessage, response: ServerResponse, next: Next): void => {
  if (response.headersSent) return next(error);
  console.error(error instanceof Error ? error.message : String(error));
  response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('This could not be made. The terminal in which dev runs says why.');
};

const typeOf = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && 'type' in payload ? payload.type : undefined;

/**
 * Vite and Astro also send faults, with paths and code, to every page that is open. And where none is, Vite would keep
 * what it has to say for the next one, which has loaded anew already.
 */
function keepFaults({ environments, ws }: ViteDevServer): void {
  for (const { hot } of Object.values(environments)) {
    const send: unknown = hot.send.bind(hot);
    if (typeof send !== 'function') continue;
    hot.send = (...args: readonly unknown[]): void => {
      const type = typeOf(args[0]);
      if (type === 'error' || (type === 'full-reload' && hot === ws && ws.clients.size === 0)) return;
      Reflect.apply(send, hot, args);
    };
  }
}

/**
 * Whoever runs modules elsewhere could fetch them over the socket, and learn of faults with their paths. Browsers do
 * not.
 */
function giveNoModules({ environments }: ViteDevServer): void {
  const { hot } = environments.client;
  // Vite keeps its name to itself.
  const handleInvokes: unknown = Reflect.get(hot, 'setInvokeHandler');
  if (typeof handleInvokes === 'function') Reflect.apply(handleInvokes, hot, [undefined]);
}

function guardPlugin(base: string, routes: () => readonly RegExp[]): Plugin {
  return {
    name: 'dossier:guard',
    enforce: 'post',
    configureServer(server) {
      const { root } = server.config;
      const packages = [
        path.join(root, 'node_modules'),
        ...server.config.server.fs.allow.filter((each) => each !== root),
      ].map((folder) => `${normalizePath(realpathSync.native(folder))}/`);
      // Only what passes the gate is ever looked at, so a module is known here when one that was served imports it.
      const known = server.environments.client.moduleGraph.urlToModuleMap;
      const grounds = (): Grounds => ({
        base,
        source,
        packages,
        routes: routes(),
        isImported: (address) => known.has(address),
      });
      keepFaults(server);
      giveNoModules(server);
      return () => {
        // Before all others, also those that Astro puts first.
        server.middlewares.stack.unshift({ route: '', handle: gate(grounds) });
        server.middlewares.use(fault);
      };
    },
  };
}

/** Makes `dev` serve what a page needs and nothing else: no file of the dossier, no module that no page loads. */
export function guard(): AstroIntegration {
  let routes: readonly RegExp[] = [];
  return {
    name: 'dossier:guard',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({
          vite: { plugins: [guardPlugin(config.base, () => routes)], server: { cors: false, hmr: { overlay: false } } },
        });
      },
      'astro:routes:resolved': (resolved) => {
        routes = resolved.routes.filter(({ origin }) => origin === 'project').map(({ patternRegex }) => patternRegex);
      },
    },
  };
}
