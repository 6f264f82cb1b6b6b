import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** In bytes, gzipped. */
export const gzipped = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** What a page loads before search is opened, in bytes, gzipped: its HTML and its sheets, and its scripts. */
export function pageWeight(site: string, file: string): { page: number; script: number } {
  const html = readFileSync(path.join(site, file), 'utf8');
  const named = (pattern: RegExp): number =>
    [...html.matchAll(pattern)].reduce(
      (sum, [, name = '']) => sum + gzipped(readFileSync(path.join(site, path.dirname(file), name))),
      0,
    );
  return {
    page: gzipped(html) + named(/<link rel="stylesheet" href="([^"]+)"/g),
    script: named(/<script src="([^"]+)" defer>/g),
  };
}
