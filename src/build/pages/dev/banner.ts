import type { AstroIntegration } from 'astro';
import { askMessage, reportMessage } from '../../../contract/dev-report.ts';
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
      hot.on(askMessage, (_, client) => client.send(reportMessage, lastReport()));
      const stop = onReport((report) => hot.send(reportMessage, report));
      server.httpServer?.once('close', stop);
    },
  },
};
