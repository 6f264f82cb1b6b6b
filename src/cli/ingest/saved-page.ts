import { createHash } from 'node:crypto';
import path from 'node:path';
import { decodedPage } from '../../archive/html/encoding.ts';
import { linkedFlags, readPlain } from '../../reader/read-plain.ts';
import { limits } from '../../schema/limits.ts';

/** What a page that has no address of its own is taken to be at, so that what it names has one (RFC 2557, 5). */
const base = 'thismessage:/';

/** The file that a page means by an address, where that is beside it. */
function fileBeside(folder: string, address: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\])/iu.test(address) || !URL.canParse(address, base)) return undefined;
  try {
    return path.join(folder, decodeURIComponent(new URL(address, base).pathname));
  } catch {
    return undefined;
  }
}

/** The style sheets that stand beside a page, by the addresses under which it links to them. */
async function sheetsBeside(folder: string, html: string): Promise<Map<string, Buffer>> {
  // What reads pages is large, and most documents are none.
  const { readPage } = await import('../../archive/html/read-page.ts');
  const named = new Set<string>();
  await readPage(html, { sheetAt: (address) => void named.add(address) });
  const found = new Map<string, Buffer>();
  for (const address of named) {
    const file = fileBeside(folder, address);
    const bytes = file && (await readPlain(file, limits.fileBytes, linkedFlags).catch(() => undefined));
    if (bytes && bytes.length <= limits.fileBytes) found.set(new URL(address, base).href, bytes);
  }
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
    part(`text/html${encoding === undefined ? '' : `; charset="${encoding}"`}`, base, page),
    ...[...sheets].map(([location, bytes]) => part('text/css', location, bytes)),
  ];
  const head = `MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="${boundary}"\r\n\r\n`;
  return Buffer.from(`${head}${parts.map((each) => `--${boundary}\r\n${each}`).join('')}--${boundary}--\r\n`);
}
