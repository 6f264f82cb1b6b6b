import type { APIRoute, GetStaticPaths } from 'astro';
import { partScript, partName } from '../../compose/shelf-script.ts';
import type { BriefingLanguages } from '../../compose/selection.ts';
import type { Languages } from '../../document/row.ts';
import { type ShelfPart, shelfParts } from '../../document/shelf.ts';
import { loadDossier } from '../../load-dossier.ts';
import { locales } from '../../schema/locales.ts';
import { printEdition } from '../../views/print-edition/edition.ts';
import { bilingual } from '../../views/print-edition/print-page.ts';

/** What a reader’s browser composes documents of: the entries of each edition, in parts. */
export const getStaticPaths = (async () => {
  const dossier = await loadDossier();
  const editions: [BriefingLanguages, Languages][] = [
    ...locales.map((lang): [BriefingLanguages, Languages] => [lang, [lang]]),
    ['both', bilingual(dossier)],
  ];
  return editions.flatMap(([languages, columns]) =>
    shelfParts(printEdition(dossier, columns)).map((part, index) => ({
      params: { name: partName(languages, index) },
      props: { part },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: ShelfPart }> = ({ params: { name = '' }, props: { part } }) =>
  new Response(partScript(name, part), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
