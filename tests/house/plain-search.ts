import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { aDossier } from '../fixtures/dossier.ts';
import { siteFiles } from '../harness/pages.ts';
import { builtFrom } from './built-from.ts';
import { type Change, type Edit, removed, replacing, written } from './change.ts';

const files = `import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Locale } from '../../schema/locales.ts';
import type { Fragment, IndexedPage, IndexFile, LanguageIndex } from './indexed-page.ts';
import type { EngineMarkup } from './bare-main.ts';

export const engineMarkup: EngineMarkup = { weight: 'data-weight', plain: new Set() };

const fragments = z.array(
  z.object({ url: z.string(), content: z.string(), meta: z.record(z.string(), z.string()) }),
);

const fragment = ({ url, fields, html }: IndexedPage): Fragment => ({
  url,
  content: html.replace(/<[^>]*>/g, ' '),
  meta: Object.fromEntries(fields.flatMap(([name, value]) => (value ? [[name, value]] : []))),
});

const fileOf = (lang: Locale): string => \`pages-\${lang}\`;

/** The pages of each language in a file, which the box reads as a whole. */
export async function plainFiles(pages: AsyncIterable<IndexedPage>): Promise<IndexFile[]> {
  const found = new Map<Locale, Fragment[]>();
  for await (const page of pages) found.set(page.lang, [...(found.get(page.lang) ?? []), fragment(page)]);
  return [...found].map(([lang, all]) => ({ path: fileOf(lang), content: gzipSync(JSON.stringify(all)) }));
}

/** Reads what was written of a language; \`undefined\` where it has no page in it. */
export function languageIndex(files: readonly IndexFile[], lang: Locale): LanguageIndex | undefined {
  const file = files.find((each) => each.path === fileOf(lang));
  if (!file) return undefined;
  return { hash: '', fragments: fragments.parse(JSON.parse(gunzipSync(file.content).toString('utf8'))) };
}
`;

const box = `import type { Locale } from '../../../schema/locales.ts';
import { bundleFolder } from '../../../search/bundle.ts';
import type { Engine, FoundPage } from './engine.ts';
import { openSearchFiles, unzipped } from './files.ts';
import { fold } from '../../../search/fold.ts';
import type { Reach } from './reach.ts';
import type { SearchIndex } from './search.ts';

interface PlainPage extends Omit<FoundPage, 'excerpt'> {
  readonly content: string;
}

const isPage = (value: unknown): value is PlainPage =>
  typeof value === 'object' && value !== null && 'url' in value && 'content' in value && 'meta' in value;

/** The index of a site, at its root. */
export function plainIndex(root: string, reach: Reach): SearchIndex {
  const loaded = new Map<Locale, Promise<readonly PlainPage[]>>();
  const load = async (lang: Locale): Promise<readonly PlainPage[]> => {
    const bytes = await unzipped(reach.fetch(\`\${root}\${bundleFolder}pages-\${lang}\`));
    const pages: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(pages) ? pages.filter(isPage) : [];
  };
  const pagesIn = (lang: Locale): Promise<readonly PlainPage[]> => {
    const loading = loaded.get(lang) ?? load(lang);
    loaded.set(lang, loading);
    return loading;
  };
  const startEngine = (lang: Locale): Engine => ({
    rest: () => undefined,
    search: async (term) => {
      const words = term === null ? [] : fold(term).replaceAll('"', '').split(' ');
      const holds = ({ content, meta }: PlainPage): boolean => {
        const text = fold([content, ...Object.values(meta)].join(' '));
        return words.every((word) => text.includes(word));
      };
      const pages = await pagesIn(lang);
      return pages.flatMap((page, place) => (holds(page) ? [{ id: String(place), score: 1, data: String(place) }] : []));
    },
    page: async ({ data }) => {
      const page = (await pagesIn(lang))[Number(data)];
      if (!page) throw new Error(\`The index has no page \${data}.\`);
      return { url: page.url, meta: page.meta, excerpt: page.content.slice(0, 200) };
    },
  });
  return {
    startEngine,
    openFiles: () =>
      openSearchFiles(root + bundleFolder, reach, async (lang) => (await pagesIn(lang)).map((_, place) => String(place))),
  };
}
`;

const bundle = `/** The folder of the index below the site. */
export const bundleFolder = 'find/';

/** The packages whose code stands there: their licences go with a site. */
export const enginePackages: readonly string[] = [];

/** Whether what stands at an address in it is named for its content. */
export const isNamedForContent = (address: string): boolean => /^find\\/[0-9a-f]{10}\\//.test(address);
`;

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>;
}

const isLock = (value: unknown): value is Lock => typeof value === 'object' && value !== null && 'packages' in value;

const withoutPackage: Edit = (text) => {
  const lock: unknown = JSON.parse(text);
  if (!isLock(lock)) return text;
  const kept = Object.entries(lock.packages)
    .filter(([name]) => !/^node_modules\/(?:@pagefind\/|pagefind$)/.test(name))
    .map(([name, each]) => {
      const others = Object.entries(each.dependencies ?? {}).filter(([dependency]) => dependency !== 'pagefind');
      return [name, each.dependencies ? { ...each, dependencies: Object.fromEntries(others) } : each] as const;
    });
  return `${JSON.stringify({ ...lock, packages: Object.fromEntries(kept) }, null, 2)}\n`;
};

/** Without Pagefind: what a browser loads as a whole and looks through takes its place. */
export const plainSearch: Change = {
  name: 'another engine of search',
  most: 16,
  edits: {
    'package.json': replacing(['    "pagefind": "1.6.0",\n', '']),
    'package-lock.json': withoutPackage,
    'src/search/bundle.ts': () => bundle,
    'src/search/page-ids.ts': removed,
    'src/client/search/ask/pagefind-index.ts': removed,
    'src/client/search/ask/plain-index.ts': written(box),
    'src/client/search/search-dialog.ts': replacing(
      ["import { pagefindIndex } from './ask/pagefind-index.ts'", "import { plainIndex } from './ask/plain-index.ts'"],
      ['pagefindIndex(base, reach)', 'plainIndex(base, reach)'],
    ),
    'src/client/search/search-page.ts': replacing(
      ["import { pagefindIndex } from './ask/pagefind-index.ts'", "import { plainIndex } from './ask/plain-index.ts'"],
      ['pagefindIndex(base, reach)', 'plainIndex(base, reach)'],
    ),
    'src/build/index/pagefind.ts': removed,
    'src/build/index/plain-files.ts': written(files),
    'src/build/index/search-index.ts': replacing(
      [
        "import { engineMarkup, languageIndex, pagefindFiles } from './pagefind.ts'",
        "import { engineMarkup, languageIndex, plainFiles } from './plain-files.ts'",
      ],
      ['= pagefindFiles(', '= plainFiles('],
    ),
    'tests/client/search/ask/engine.test.ts': removed,
    'tests/search/page-ids.test.ts': removed,
    'tests/client/search/ask/open-files.test.ts': removed,
    'tests/build/index/pagefind.test.ts': removed,
  },
  prove: async (root, temporary) => {
    const named = siteFiles(path.join(root, 'src')).filter((file) =>
      /pagefind/i.test(readFileSync(path.join(root, 'src', file), 'utf8')),
    );
    assert.deepEqual(named, [], 'nothing in src/ names the engine that is gone');
    const site = await builtFrom(root, temporary, aDossier());
    for (const file of ['find/pages-nl', 'find/dossier.txt', 'disk/index.js', 'disk/index/0.js'])
      assert.ok(existsSync(path.join(site, file)), `there is ${file}`);
    assert.ok(!existsSync(path.join(site, 'pagefind')), 'nothing of the other engine is left');
    const scripts = siteFiles(path.join(site, '_astro')).filter((file) => file.endsWith('.js'));
    const read = (file: string): string => readFileSync(path.join(site, '_astro', file), 'utf8');
    assert.ok(
      scripts.some((file) => read(file).includes('pages-')),
      'the box loads it',
    );
  },
};
