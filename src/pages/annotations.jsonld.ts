import type { APIRoute } from 'astro';
import { annotations } from '../export/annotations.ts';
import { loadDossier } from '../run/load-dossier.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(annotations(await loadDossier()))}\n`, {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
