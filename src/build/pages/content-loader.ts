import type { Loader, LoaderContext } from 'astro/loaders';
import { type PassedContent, passedContent } from '../../run/checked-content.ts';
import { proseId, prosePath } from './prose/prose-path.ts';

type ProseCollection = 'summary' | 'briefings';
type Collection = 'dossier' | ProseCollection;

interface Entry {
  readonly id: string;
  /** As the editor names it. */
  readonly file: string;
  /** As the schema of the collection gave it when it was checked. */
  readonly data: object;
  /** For running text: where Astro finds it. */
  readonly module?: string;
}

function entriesOf(collection: Collection, { content, files }: PassedContent): readonly Entry[] {
  const prose = (kind: ProseCollection, id: string, { file, data }: Pick<Entry, 'file' | 'data'>): Entry => ({
    id,
    file,
    data,
    module: prosePath(kind, id),
  });
  switch (collection) {
    case 'dossier':
      return [...files.keys()]
        .filter((file) => file.endsWith('dossier.yaml'))
        .map((file) => ({ id: 'dossier', file, data: content.dossier }));
    case 'summary':
      return content.summary.map((page) => prose(collection, proseId({ locale: page.locale }), page));
    case 'briefings':
      return content.briefings.map((page) => prose(collection, proseId(page), page));
  }
}

async function load(collection: Collection, context: LoaderContext): Promise<void> {
  const passed = await passedContent();
  context.store.clear();
  for (const { id, file, data, module } of entriesOf(collection, passed)) {
    const digest = context.generateDigest(passed.files.get(file)?.text ?? '');
    const rendering = module === undefined ? {} : { filePath: module, deferredRender: true };
    context.store.set({ id, data: { ...data }, digest, ...rendering });
  }
}

/**
 * A collection of the content that has passed the checks: no file is read, found, parsed or validated a second time. The
 * schema of the collection gives its types.
 */
export const contentLoader = (collection: Collection): Loader => ({
  name: 'dossier-content',
  load: (context) => load(collection, context),
});
