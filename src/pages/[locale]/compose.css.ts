import type { APIRoute } from 'astro';
import { loadDossier } from '../../run/load-dossier.ts';
import { isLocale, locales } from '../../schema/locales.ts';
import { compositionRules } from '../../views/composer/page-rules.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params: { locale } }) =>
  new Response(isLocale(locale) ? compositionRules(await loadDossier(), [locale]) : null, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
