import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { marker, markerText } from '../../src/build/swap/out-folder.ts';
import { forAudience } from '../../src/dossier/audience.ts';
import { checkContent } from '../../src/dossier/check-content.ts';
import { dataEntries } from '../../src/reader/content.ts';
import { locales } from '../../src/schema/locales.ts';

const old: Readonly<Record<string, string>> = {
  [marker]: markerText,
  'index.html': '<!doctype html><title>The old site</title>',
  'nl/old/index.html': '<!doctype html><title>An old page</title>',
};

/** Writes the site of an earlier build. */
export function writeOldSite(folder: string): void {
  for (const [name, text] of Object.entries(old)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

/** Whether a folder holds the old site, to the byte, and nothing else. */
export const isOldSite = (folder: string): boolean =>
  filesIn(folder).toSorted().join('\n') === Object.keys(old).toSorted().join('\n') &&
  Object.entries(old).every(([name, text]) => readFileSync(path.join(folder, name), 'utf8') === text);

/** The pages that the site of a content folder lacks; and what it has of the old site. */
export async function siteFaults(content: string, site: string): Promise<string[]> {
  const { content: sound } = await checkContent(content);
  const published = sound ? forAudience(sound) : undefined;
  const entries = published ? [...dataEntries(published), ...published.briefings] : [];
  const pages = new Set([
    'index.html',
    '404.html',
    marker,
    ...locales.flatMap((locale) => [
      `${locale}/index.html`,
      `${locale}/print/index.html`,
      ...entries.map(({ collection, id }) => `${locale}/${collection}/${id}/index.html`),
    ]),
  ]);
  const there = new Set(filesIn(site));
  return [
    ...[...pages].filter((name) => !there.has(name)).map((name) => `the new site lacks ${name}`),
    ...(there.has('nl/old/index.html') ? ['the new site holds a page of the old one'] : []),
  ];
}
