import type { AstroIntegration } from 'astro';
import { lastReport, onReport } from './reports.ts';

/** Shows on every page of `dev` what is wrong with the content. */
export const banner: AstroIntegration = {
  name: 'dossier:banner',
  hooks: {
    'astro:config:setup': ({ command, injectScript }) => {
      if (command === 'dev') injectScript('page', "import '/src/client/dev/dev-banner.ts';");
    },
    'astro:server:setup': ({ server }) => {
      const { hot } = server.environments.client;
      // A page that has loaded asks; one that is open is told.
      hot.on('dossier:ask', (_, client) => client.send('dossier:report', lastReport()));
      const stop = onReport((report) => hot.send('dossier:report', report));
      server.httpServer?.once('close', stop);
    },
  },
};
