import type { APIRoute, GetStaticPaths } from 'astro';
import { partName, partScript } from '../../contract/composer/shelf-script.ts';
import type { ShelfPart } from '../../document/shelf.ts';
import { loadDossier } from '../../run/load-dossier.ts';
import { shelvedEditions } from '../../views/composer/shelved-editions.ts';

/** What a reader’s browser composes documents of: the entries of each edition, in parts. */
export const getStaticPaths = (async () =>
  Object.values(shelvedEditions(await loadDossier())).flatMap(({ languages, parts }) =>
    parts.map((part, index) => ({ params: { name: partName(languages, index) }, props: { part } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: ShelfPart }> = ({ params: { name = '' }, props: { part } }) =>
  new Response(partScript(name, part), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
