import type { APIRoute } from 'astro';
import { loadDossier } from '../run/load-dossier.ts';
import { otherLocale } from '../schema/locales.ts';
import { compositionRules } from '../views/composer/page-rules.ts';

export const GET: APIRoute = async () => {
  const dossier = await loadDossier();
  const { defaultLanguage } = dossier.data;
  return new Response(compositionRules(dossier, [defaultLanguage, otherLocale(defaultLanguage)]), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
