import path from 'node:path';
import editionSheet from '../../styles/print-edition/index.css?url';
import type { APIRoute } from 'astro';
import { composerScript } from '../../contract/composer/composer-data.ts';
import { loadDossier } from '../../run/load-dossier.ts';
import { isLocale, locales } from '../../schema/locales.ts';
import { composerData } from '../../views/composer/composer-data.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params: { locale } }) => {
  const dossier = await loadDossier();
  // In dev it stands beside the base of the site, not below it.
  const sheet = path.posix.relative(dossier.site.base, editionSheet);
  return new Response(isLocale(locale) ? composerScript(composerData(dossier, locale, sheet)) : null, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
