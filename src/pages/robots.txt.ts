import type { APIRoute } from 'astro';
import { loadDossier } from '../run/load-dossier.ts';
import { isUnlisted } from '../views/unlisted.ts';

export const GET: APIRoute = async () => {
  const dossier = await loadDossier();
  const { base, url } = dossier.site;
  const sitemap = url === undefined ? '' : `Sitemap: ${url}${base}sitemap-index.xml\n`;
  return new Response(`User-agent: *\n${isUnlisted(dossier) ? 'Disallow: /\n' : `Allow: /\n${sitemap}`}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
