import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { onHandOver } from '../../run/checked-content.ts';
import { proseFolder } from './prose/prose-path.ts';

/** Forgets running text that was compiled. Its modules are no files, so no change of a file does it. */
function forgetProse({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments)) {
    const isProse = (id: string | null) => id?.includes(`/${proseFolder}/`) === true;
    for (const module of environment.moduleGraph.idToModuleMap.values())
      if (isProse(module.id)) environment.moduleGraph.invalidateModule(module);
    if (!isRunnableDevEnvironment(environment)) continue;
    const { evaluatedModules } = environment.runner;
    for (const module of evaluatedModules.idToModuleMap.values())
      if (isProse(module.id)) evaluatedModules.invalidateModule(module);
  }
}

/** Shows content that has passed the checks again, while the site is being written, once it is handed over. */
export const liveContent = (): AstroIntegration => ({
  name: 'dossier-live-content',
  hooks: {
    'astro:server:setup': ({ server, refreshContent }) => {
      const stop = onHandOver(async () => {
        forgetProse(server);
        await refreshContent?.({});
        server.environments.client.hot.send({ type: 'full-reload', path: '*' });
      });
      server.httpServer?.once('close', stop);
    },
  },
});
