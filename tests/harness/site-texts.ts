import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { siteFiles } from './pages.ts';

/** What a compressed file holds. */
function unpacked(file: string, bytes: Uint8Array): string[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [gunzipSync(bytes).toString('utf8')];
  return /\.(?:epub|docx)$/.test(file) ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [];
}

/** Every file of a site as text; what the search index and books compress, also as it was before. */
export const siteTexts = (site: string): string[] =>
  siteFiles(site).flatMap((file) => {
    const bytes = readFileSync(path.join(site, file));
    return [bytes.toString('utf8'), bytes.toString('latin1'), ...unpacked(file, bytes)];
  });
