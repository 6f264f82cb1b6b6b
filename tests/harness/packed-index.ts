import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { packedIndexFile, pieceFile } from '../../src/contract/disk/packed-index.ts';

const indexSchema = z.object({ starts: z.array(z.string()), files: z.record(z.string(), z.string()) });
const pageSchema = z.object({ url: z.string(), content: z.string() });

/** The files of the index that a site has for those who open it from disk, by their path in the index. */
export function packedFiles(site: string): ReadonlyMap<string, Buffer> {
  const page: { dossierIndex?: unknown } = {};
  const run = (file: string): unknown => runInNewContext(readFileSync(path.join(site, file), 'utf8'), page);
  run(packedIndexFile);
  for (const [piece] of indexSchema.parse(page.dossierIndex).starts.entries()) run(pieceFile(piece));
  const { files } = indexSchema.parse(page.dossierIndex);
  return new Map(Object.entries(files).map(([file, content]) => [file, Buffer.from(content, 'base64')]));
}

/** The pages that can be found on a site that is opened from disk. */
export const pagesOnDisk = (site: string): z.output<typeof pageSchema>[] =>
  [...packedFiles(site)].flatMap(([file, content]) =>
    file.startsWith('fragment/')
      ? [
          pageSchema.parse(
            JSON.parse(
              gunzipSync(content)
                .toString()
                .replace(/^pagefind_dcd/, ''),
            ),
          ),
        ]
      : [],
  );
