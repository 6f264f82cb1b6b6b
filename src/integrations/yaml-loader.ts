import { glob } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { parseYaml } from '../reader/content-file.ts';
import { readFew } from '../reader/read-few.ts';
import { displayName } from '../reader/reading.ts';

const fields = z.record(z.string(), z.unknown());

async function loadAll(folder: string, pattern: string, context: LoaderContext): Promise<void> {
  const files = (await Array.fromAsync(glob(pattern, { cwd: folder }))).toSorted();
  const entries = await Promise.all(
    files.map(async (name) => {
      const file = path.join(folder, name);
      const text = (await readFew(file)).toString();
      const { raw, problems } = parseYaml(displayName(file), text);
      const [problem] = problems;
      if (problem) throw new Error(`${problem.file}:${problem.position.line}: ${problem.message}`);
      const id = path.basename(name, '.yaml');
      const data = await context.parseData({ id, data: fields.parse(raw), filePath: file });
      const filePath = path.relative(fileURLToPath(context.config.root), file);
      return { id, data, digest: context.generateDigest(text), filePath };
    }),
  );
  // Only once all are read, so that a mistake made while `npm run dev` runs leaves the last good entries on screen.
  context.store.clear();
  for (const entry of entries) context.store.set(entry);
}

/**
 * A collection of YAML entries, one per file that matches; the file name is the id. It parses as `npm run check` does,
 * so both see the same data. Throws at the first broken file: the checks have run before, and report all of them.
 */
export const yamlLoader = (folder: string, pattern: string): Loader => ({
  name: 'dossier-yaml',
  load: async (context) => {
    await loadAll(folder, pattern, context);
    const reload = (file: string): void => {
      if (!path.matchesGlob(path.relative(folder, file), pattern)) return;
      // What is wrong, the checks of `npm run dev` say, and better than the first error of one file would.
      loadAll(folder, pattern, context).catch(() => context.logger.warn('The last good entries stay on screen.'));
    };
    context.watcher?.add(folder);
    for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, reload);
  },
});
