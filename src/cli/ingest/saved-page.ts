import { createHash } from 'node:crypto';
import path from 'node:path';
import { decodedPage } from '../../archive/html/encoding.ts';
import { absolute, noAddress } from '../../archive/mhtml/parts.ts';
import { linkedFlags, readPlain } from '../../reader/read-plain.ts';
import { limits } from '../../schema/limits.ts';

/** The file that a page in a folder means by an address; none outside the folder, wherever an address may lead. */
function fileAt(folder: string, address: string): string | undefined {
  if (!address.startsWith(noAddress)) return undefined;
  try {
    const way = path.normalize(decodeURIComponent(new URL(address).pathname));
    return path.join(folder, way);
  } catch {
    // A `URIError`: what is not escaped as it should be names no file.
    return undefined;
  }
}

/** The style sheets that stand beside a page by their addresses, also those that others of them import. */
async function sheetsBeside(folder: string, html: string): Promise<Map<string, Buffer>> {
  // What reads pages is large, and most documents are none.
  const { readPage } = await import('../../archive/html/read-page.ts');
  const found = new Map<string, Buffer>();
  const asked = new Set<string>();
  let isNew: boolean;
  do {
    const named = new Set<string>();
    await readPage(html, {
      sheetAt: (written, from = noAddress) => {
        const address = absolute(written, from);
        const bytes = found.get(address);
        if (!asked.has(address)) named.add(address);
        return bytes && { text: decodedPage(bytes, 'utf-8'), address };
      },
    });
    isNew = false;
    for (const address of named) {
      asked.add(address);
      const file = fileAt(folder, address);
      const bytes = file && (await readPlain(file, limits.fileBytes, linkedFlags).catch(() => undefined));
      if (!bytes || bytes.length > limits.fileBytes) continue;
      found.set(address, bytes);
      isNew = true;
    }
  } while (isNew);
  return found;
}

const part = (type: string, location: string, bytes: Uint8Array): string =>
  [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-Location: ${location}`,
    '',
    Buffer.from(bytes)
      .toString('base64')
      .replace(/.{76}(?=.)/g, '$&\r\n'),
    '',
  ].join('\r\n');

/**
 * A page that a browser saved with a folder of what belongs to it, as one file with its style sheets: they say what its
 * reader does not see. `undefined` for a page that has none beside it. The same files give the same bytes.
 */
export async function savedWhole(file: string, page: Uint8Array, encoding?: string): Promise<Buffer | undefined> {
  const sheets = await sheetsBeside(path.dirname(file), decodedPage(page, encoding));
  if (sheets.size === 0) return undefined;
  const boundary = `----dossier-${createHash('sha256').update(page).digest('hex').slice(0, 32)}`;
  const parts = [
    part(`text/html${encoding === undefined ? '' : `; charset="${encoding}"`}`, noAddress, page),
    ...[...sheets].map(([location, bytes]) => part('text/css', location, bytes)),
  ];
  const head = `MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="${boundary}"\r\n\r\n`;
  return Buffer.from(`${head}${parts.map((each) => `--${boundary}\r\n${each}`).join('')}--${boundary}--\r\n`);
}
