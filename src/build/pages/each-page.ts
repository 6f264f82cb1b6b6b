import type { AstroIntegration } from 'astro';
import type { Assembly, PageParts } from '../../run/page-parts.ts';
import { fileWriter } from '../file-writer.ts';

/** What becomes of a page, given its file below the site (`nl/actors/europol/index.html`) and its HTML in pieces. */
export type PageStep = (file: string, page: PageParts) => Promise<string>;

/** Learns of each page that is made: how many are done, and how many there are in all. */
export type PageCount = (done: number, all: number) => void;

type Render<Options> = (request: Request, options: Options) => Promise<Response | { readonly response: Response }>;

const closed = ({ pathname }: { readonly pathname: string }): string =>
  pathname.endsWith('/') ? pathname : `${pathname}/`;

/** What Astro knows of a file that it is to make. */
interface Target {
  readonly pathname: string;
  readonly route: { readonly type: string };
}

const isPage = ({ route }: Target): boolean => route.type === 'page';

/** Pages in the order of their addresses, and after them all else in its own order. */
export function inOrder<Each extends Target>(targets: readonly Each[]): Each[] {
  const pages = targets.filter(isPage).toSorted((a, b) => (closed(a) < closed(b) ? -1 : 1));
  return [...pages, ...targets.filter((target) => !isPage(target))];
}

/** Astro asks for the page that it writes as `404.html` as for any other. */
const fileOf = (address: string): string => (address === '404/' ? '404.html' : `${address}index.html`);

const isHtml = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/html') === true;

/**
 * Renders pages as before, takes each through a step, one after the other in the order in which they are asked for, and
 * writes what that gives. Astro gets an empty answer for it, of which it writes nothing.
 */
export function stepped<Options>(
  render: Render<Options>,
  base: string,
  partsOf: Assembly['partsOf'],
  step: PageStep,
  write: (file: string, text: string) => void,
) {
  let before: Promise<unknown> = Promise.resolve();
  return (request: Request, options: Options): Promise<Response> => {
    const rendering = Promise.all([render(request, options), before]).then(async ([rendered]) => {
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!isHtml(response)) return response;
      const { pathname } = new URL(request.url);
      const file = fileOf(decodeURI(pathname).slice(base.length));
      write(file, await step(file, partsOf(pathname, await response.text())));
      return new Response(null, response);
    });
    // One that fails ends the build by itself.
    before = rendering.catch(() => undefined);
    return rendering;
  };
}

/** Hands over each page as it is made; what the step gives back is written below a folder. */
export const eachPage = (
  base: string,
  folder: string,
  partsOf: Assembly['partsOf'],
  step: PageStep,
  count: PageCount,
): AstroIntegration => {
  let [done, all] = [0, 0];
  const counting: PageStep = (file, page) => {
    count(++done, all);
    return step(file, page);
  };
  return {
    name: 'dossier:each-page',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((pages) => ({
          ...pages,
          name: 'dossier:each-page',
          getStaticPaths: async () => {
            const targets = inOrder(await pages.getStaticPaths());
            all = targets.filter(isPage).length;
            return targets;
          },
          render: stepped(pages.render, base, partsOf, counting, fileWriter(folder)),
        })),
    },
  };
};
