import type { APIRoute, GetStaticPaths } from 'astro';
import { fontSheet } from '../../fonts/site-fonts.ts';
import { loadDossier } from '../../run/load-dossier.ts';

/** The rules of the fonts that the style sheet lacks and the texts need; no file where they need none. */
export const getStaticPaths = (async () =>
  (await loadDossier()).fonts ? [{ params: { name: fontSheet.name } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response((await loadDossier()).fonts?.sheet, { headers: { 'content-type': 'text/css; charset=utf-8' } });
