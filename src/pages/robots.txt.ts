import type { APIRoute } from 'astro';
import { readSettings } from '../run/settings.ts';

export const GET: APIRoute = () => {
  const { base, site } = readSettings();
  const sitemap = site === undefined ? '' : `Sitemap: ${site.replace(/\/$/, '')}${base}sitemap-index.xml\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
