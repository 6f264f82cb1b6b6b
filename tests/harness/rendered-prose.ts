import { runInThisContext } from 'node:vm';
import * as runtime from 'astro/jsx-runtime';
import { renderJSX } from 'astro/runtime/server/index.js';
import type { Root } from 'mdast';
import { compileProse } from '../../src/build/pages/prose/compile-prose.ts';
import { embeds } from '../../src/schema/embeds.ts';

/** Each embed as an element of its own, so that what is handed to it shows. */
const components = Object.fromEntries(Object.keys(embeds).map((name) => [name, `embed${name.toLowerCase()}`]));

type Render = (given: {
  runtime: typeof runtime;
  renderJSX: typeof renderJSX;
  components: typeof components;
}) => Promise<unknown>;

const isRender = (value: unknown): value is Render => typeof value === 'function';

/** A module as a function, so that it runs without a file: it renders the component that the module exports. */
function asFunction(module: string): Render {
  const body = module
    .replace(/^import \{([^}]*)\} from "astro\/jsx-runtime";$/m, (_, names: string) => {
      return `const {${names.replaceAll(' as ', ': ')}} = runtime;`;
    })
    .replace(/^export default /m, '')
    .replace(/^export /gm, '');
  const script = `({ runtime, renderJSX, components }) => { ${body}\nreturn renderJSX({}, MDXContent({ components })); }`;
  const render: unknown = runInThisContext(script);
  if (!isRender(render)) throw new Error('The module is no function.');
  return render;
}

/** The HTML of running text as Astro renders the module that is compiled of it, with embeds as plain elements. */
export async function renderedProse(body: Root): Promise<string> {
  return String(await asFunction(await compileProse(body, 'nl'))({ runtime, renderJSX, components }));
}
