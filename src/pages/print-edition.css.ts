import type { APIRoute } from 'astro';
import { loadDossier } from '../run/load-dossier.ts';
import { pageRules } from '../views/print-edition/page-rules.ts';
import { bilingual } from '../views/print-edition/print-page.ts';

export const GET: APIRoute = async () => {
  const dossier = await loadDossier();
  return new Response(pageRules(dossier, bilingual(dossier)), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
