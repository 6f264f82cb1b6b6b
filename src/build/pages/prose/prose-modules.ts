import mdx from '@astrojs/mdx';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { passedContent } from '../../../run/checked-content.ts';
import { compileProse } from './compile-prose.ts';
import { proseFolder, proseId, prosePath } from './prose-path.ts';

type Processor = NonNullable<NonNullable<Parameters<typeof mdx>[0]>['processor']>;

const moduleName = new RegExp(`/(${proseFolder}/[a-z0-9/-]+\\.mdx)(?:\\?|$)`);

async function pageOf(module: string) {
  const name = moduleName.exec(module)?.[1];
  const { summary, briefings } = (await passedContent()).content;
  const page =
    summary.find((each) => prosePath('summary', proseId({ locale: each.locale })) === name) ??
    briefings.find((each) => prosePath('briefings', proseId(each)) === name);
  if (!page) throw new Error(`There is no running text ${name ?? module}.`);
  return page;
}

const metadata = {
  hydratedComponents: [],
  clientOnlyComponents: [],
  serverComponents: [],
  scripts: [],
  propagation: 'none',
  containsHead: false,
  pageOptions: {},
};

const processor: Processor = {
  name: 'checked-prose',
  options: {},
  createRenderer: () => Promise.reject(new Error('A dossier has no Markdown pages of its own.')),
  createMdxRenderer: () =>
    Promise.resolve({
      process: async (_text, module) => {
        const { body, locale } = await pageOf(module);
        return { code: await compileProse(body, locale), astroMetadata: metadata };
      },
    }),
};

/** Modules for running text, by its name and without any text: the processor takes their content from the checks. */
const modules: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'dossier-prose',
  enforce: 'pre',
  resolveId: { filter: { id: moduleName }, handler: (id) => id },
  load: { filter: { id: moduleName }, handler: () => '' },
};

/** Running text as pages of `@astrojs/mdx`, compiled from the very tree that was checked. */
export const prose = (): AstroIntegration[] => [
  mdx({ processor }),
  {
    name: 'dossier-prose',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [modules] } }) },
  },
];
