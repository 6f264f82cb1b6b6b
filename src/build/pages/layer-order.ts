import type { AstroIntegration } from 'astro';

/**
 * States the order of the layers before any other style of a page. `dev` puts in styles in the order in which a page
 * imports its components, and these would otherwise settle it: a layer that is named first is the lowest.
 */
export const layerOrder: AstroIntegration = {
  name: 'dossier:layer-order',
  hooks: {
    'astro:config:setup': ({ injectScript }) => injectScript('page-ssr', "import '/src/styles/layers.css';"),
  },
};
