import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { siteFiles } from './pages.ts';

/** Every file of a site as text; what the search index compresses, also as it was before. */
export function siteTexts(site: string): string[] {
  return siteFiles(site).flatMap((file) => {
    const bytes = readFileSync(path.join(site, file));
    const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [
      bytes.toString('utf8'),
      bytes.toString('latin1'),
      ...(isZipped ? [gunzipSync(bytes).toString('utf8')] : []),
    ];
  });
}
