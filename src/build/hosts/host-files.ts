import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { headersName, redirectsName } from '../../contract/host-files.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { collectionTable, collections } from '../../schema/collections.ts';
import type { Locale } from '../../schema/locales.ts';
import { isUnlisted } from '../../views/unlisted.ts';
import { caching, type Exposure, headers } from './headers.ts';

/** `_headers` of Netlify and Cloudflare Pages: the beginning of a path, and what is sent with all that is below. */
export function headerRules(exposure: Exposure, base: string): string {
  const rule = (below: string, lines: readonly (readonly [name: string, value: string])[]): string =>
    [`${base}${below}*`, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  // Both hosts have browsers ask again for all else. Two rules for one header would be sent as one, joined by a comma.
  return `${[rule('', headers(exposure)), rule(caching.bundled, [['Cache-Control', caching.forEver]])].join('\n\n')}\n`;
}

/**
 * The first part of addresses that are there once in each language, and the list to which it leads by itself:
 * `actors` → `actors/`, `events` → `timeline/`.
 */
export const inEachLanguage: ReadonlyMap<string, string> = new Map([
  ...collections.map((collection) => [collection, collectionTable[collection].list] as const),
  ...[
    ...collections.map((collection) => collectionTable[collection].list),
    'about/',
    'map/',
    'search/',
    'verification/',
  ].map((list) => [list.slice(0, -1), list] as const),
]);

/** `_redirects` of these and of GitLab: an address without a language leads to that in the language of the dossier. */
export function redirectRules(language: Locale, base: string): string {
  const home = `${base}${language}/`;
  const rules = [...inEachLanguage].flatMap(([first, list]) => [
    // For Cloudflare, what lacks the last slash is not below it.
    ...[first, `${first}/`].map((path) => `${base}${path} ${home}${list} 302`),
    `${base}${first}/* ${home}${first}/:splat 302`,
  ]);
  // Netlify looks for this page at the root only; others find it by themselves, and pass over this line.
  const notFound = base === '/' ? [] : [`${base}* ${base}404.html 404`];
  return `${[...rules, ...notFound].join('\n')}\n`;
}

/** Writes the settings that hosts read from the folder of a site. */
export async function writeHostFiles(folder: string, dossier: Dossier): Promise<void> {
  const { data, site } = dossier;
  const exposure = { embedding: data.embedding, unlisted: isUnlisted(dossier) };
  await writeFile(path.join(folder, headersName), headerRules(exposure, site.base));
  await writeFile(path.join(folder, redirectsName), redirectRules(data.defaultLanguage, site.base));
}
