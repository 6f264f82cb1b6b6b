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

/** The first part of addresses that are there once in each language: `actors`, `timeline`. */
export const inEachLanguage: readonly string[] = [
  ...new Set([
    ...collections.flatMap((collection) => [collectionTable[collection].list, `${collection}/`]),
    'about/',
    'search/',
  ]),
].map((list) => list.slice(0, -1));

/** `_redirects` of the same: an address without a language leads to that in the language of the dossier. */
export function redirectRules(language: Locale, base: string): string {
  const rules = inEachLanguage.map((list) => `${base}${list}/* ${base}${language}/${list}/:splat 302`);
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
