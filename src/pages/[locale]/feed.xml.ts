import type { APIRoute } from 'astro';
import { atomFeed } from '../../export/atom.ts';
import { loadDossier } from '../../run/load-dossier.ts';
import { isLocale, locales } from '../../schema/locales.ts';

// Entries of a feed are known by their address for ever; a dossier that has none yet has no feed.
export const getStaticPaths = async () => {
  const { site } = await loadDossier();
  return site.url === undefined ? [] : locales.map((locale) => ({ params: { locale } }));
};

export const GET: APIRoute = async ({ params: { locale } }) =>
  new Response(isLocale(locale) ? atomFeed(await loadDossier(), locale) : null, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
