import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { type PassedContent, passedContent } from '../../run/checked-content.ts';
import type { DataCollection } from '../../schema/collections.ts';
import { proseId, prosePath } from './prose/prose-path.ts';

type ProseCollection = 'summary' | 'briefings';
type Collection = 'dossier' | DataCollection | ProseCollection;

interface Entry {
  readonly id: string;
  /** As the editor names it. */
  readonly file: string;
  /** For running text: where Astro finds it. */
  readonly module?: string;
}

const fields = z.record(z.string(), z.unknown());

function entriesOf(collection: Collection, { content, files }: PassedContent): readonly Entry[] {
  const prose = (kind: ProseCollection, id: string, file: string): Entry => ({ id, file, module: prosePath(kind, id) });
  switch (collection) {
    case 'dossier':
      return [...files.keys()].filter((file) => file.endsWith('dossier.yaml')).map((file) => ({ id: 'dossier', file }));
    case 'summary':
      return content.summary.map(({ locale, file }) => prose(collection, proseId({ locale }), file));
    case 'briefings':
      return content.briefings.map((page) => prose(collection, proseId(page), page.file));
    default:
      return content[collection];
  }
}

async function load(collection: Collection, context: LoaderContext): Promise<void> {
  const passed = await passedContent();
  const entries = await Promise.all(
    entriesOf(collection, passed).map(async ({ id, file, module }) => {
      const source = passed.files.get(file);
      const data = await context.parseData({ id, data: fields.parse(source?.raw) });
      const rendering = module === undefined ? {} : { filePath: module, deferredRender: true };
      return { id, data, digest: context.generateDigest(source?.text ?? ''), ...rendering };
    }),
  );
  context.store.clear();
  for (const entry of entries) context.store.set(entry);
}

/** A collection of the content that has passed the checks: no file is read, found or parsed a second time. */
export const contentLoader = (collection: Collection): Loader => ({
  name: 'dossier-content',
  load: (context) => load(collection, context),
});
