import type { Locale } from '../../../schema/locales.ts';
import { bundleFolder } from '../../../search/bundle.ts';
import type { Engine, FoundPage, Match } from './engine.ts';
import { openSearchFiles, unzipped } from './files.ts';
import { pageIds } from '../../../search/page-ids.ts';
import type { Reach } from './reach.ts';
import type { SearchIndex } from './search.ts';

/** The index of a site, at its root. */
export function pagefindIndex(root: string, reach: Reach): SearchIndex {
  const bundle = root + bundleFolder;
  return {
    startEngine: (lang) => startEngine(bundle, lang, reach),
    openFiles: () => openSearchFiles(bundle, reach, (lang, hash) => listedPages(bundle, lang, hash, reach)),
  };
}

/** The ids of the pages of a language, in their order. The worker has loaded that list before; nothing is loaded twice. */
async function listedPages(bundle: string, lang: Locale, hash: string, reach: Reach): Promise<readonly string[]> {
  const meta = await unzipped(reach.fetch(`${bundle}pagefind.${hash}.pf_meta`, { cache: 'force-cache' }));
  return pageIds(new Uint8Array(meta), lang);
}

interface Answers {
  init: boolean;
  search: { results: readonly Match[] };
  getData: FoundPage;
  destroy: boolean;
}

interface Reply {
  readonly id: string;
  readonly error?: string;
  readonly result: Answers[keyof Answers];
}

/** How many matches the worker may keep in mind before it starts anew. */
const mostHeld = 40_000;

/** How a name or a title counts against the text. */
const ranking = { metaWeights: { title: 4, names: 24, speaker: 1, date: 0, titleLang: 0 }, termSimilarity: 1 };

/**
 * Starts Pagefind for one language in a worker of its own: both languages search at the same time, and each with its own
 * stemming, which two indexes in one worker share. Speaks to the worker as `pagefind.js` of version 1.6 does. Where the
 * worker does not load, all that is asked of it rejects.
 */
export function startEngine(bundle: string, lang: Locale, { startWorker }: Reach): Engine {
  const script = `${bundle}pagefind-worker.js`;
  const waiting = new Map<string, { resolve: (result: Reply['result']) => void; reject: (error: Error) => void }>();
  let asked = 0;
  let started = 0;
  let held = 0;
  let failure: Error | undefined;

  const hear = ({ data: { id, error, result } }: MessageEvent<Reply>): void => {
    const asker = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asker?.resolve(result);
    else asker?.reject(new Error(error));
  };
  const fail = (): void => {
    failure = new Error(`${script} did not run.`);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  const send = startWorker(script, hear, fail);

  const instance = () => `${lang}${started}`;
  const ask = <M extends keyof Answers>(method: M, argument?: unknown): Promise<Answers[M]> =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      const id = `${asked++}`;
      waiting.set(id, { resolve: resolve as (result: Reply['result']) => void, reject });
      send({ id, instanceId: instance(), method, args: [argument] });
    });
  const start = () => ask('init', { basePath: bundle, baseUrl: '/', language: lang, ranking });
  void start().catch(() => undefined);

  return {
    rest: () => {
      if (held < mostHeld) return;
      // The worker forgets nothing that it found. The browser still has what a new instance loads.
      void ask('destroy').catch(() => undefined);
      started++;
      held = 0;
      void start().catch(() => undefined);
    },
    search: async (term) => {
      const { results } = await ask('search', term);
      held += results.length;
      return results;
    },
    page: ({ data }) => ask('getData', data),
  };
}
