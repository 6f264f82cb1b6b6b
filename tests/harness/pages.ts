import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Every file below `dir`, as a path with slashes, sorted. */
export function siteFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(dir.length)}/${entry.name}`.split(sep).join('/').replace(/^\/+/, ''))
    .sort();
}

/** The URL path of each page of a built site below its base: `['/', '/404.html', '/nl/']`. */
export function sitePages(dir: string): string[] {
  return siteFiles(dir)
    .filter((file) => file.endsWith('.html'))
    .map(pagePath)
    .sort();
}

/** `nl/index.html` → `/nl/`, `404.html` → `/404.html`. */
export const pagePath = (file: string) => `/${file}`.replace(/\/index\.html$/, '/');
