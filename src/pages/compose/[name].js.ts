import type { APIRoute, GetStaticPaths } from 'astro';
import { partName, partScript } from '../../contract/composer/shelf-script.ts';
import { loadDossier } from '../../run/load-dossier.ts';
import { editionsApart } from '../../run/page-parts.ts';
import { type ShelvedPart, shelvedEditions, shelvedPart, shelvedParts } from '../../views/composer/shelved-editions.ts';

/** What a reader’s browser composes documents of: the entries of each edition, in parts. */
export const getStaticPaths = (async () => {
  if (editionsApart()) return [];
  const dossier = await loadDossier();
  return shelvedEditions
    .flatMap((languages) => shelvedParts(dossier, languages))
    .map((part) => ({ params: { name: partName(part.languages, part.index) }, props: { part } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: ShelvedPart }> = async ({ params: { name = '' }, props: { part } }) =>
  new Response(partScript(name, shelvedPart(await loadDossier(), part)), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
