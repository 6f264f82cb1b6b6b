import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDossier } from '../../run/load-dossier.ts';

/** The files of those fonts. */
export const getStaticPaths = (async () =>
  [...((await loadDossier()).fonts?.files.keys() ?? [])].map((file) => ({
    params: { name: file.replace(/\.woff2$/, '') },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { name = '' } }) =>
  new Response((await loadDossier()).fonts?.files.get(`${name}.woff2`), { headers: { 'content-type': 'font/woff2' } });
