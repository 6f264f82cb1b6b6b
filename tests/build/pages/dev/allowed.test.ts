import { expect, test } from 'vitest';
import { allowed, type Grounds } from '../../../../src/build/pages/dev/allowed.ts';

/** Grounds whose packages stand in a folder of some name, where pages have asked for one module of them. */
function groundsIn(folder: string): Grounds {
  const packages = `/srv/${folder}/node_modules/`;
  return {
    base: '/',
    source: '/tmp/run/root/src/',
    packages: ['/srv/other/', packages],
    routes: [/^\/nl\/$/],
    isImported: (address) => address === `/@fs${packages}vite/dist/client/env.mjs`,
  };
}

const font = '@fontsource/newsreader/files/newsreader-latin-400-normal.woff2';

test.each(['dossier', 'My Documents', 'bücher', "a'b & {c}, (d)", '100%', 'a%20b', 'x[1]'])(
  'fonts and modules are served from packages in “%s”, and nothing that is not asked for',
  (folder) => {
    const grounds = groundsIn(folder);
    const at = (file: string): string => `/@fs${encodeURI(grounds.packages[1] ?? '')}${file}`;
    for (const file of [font, 'vite/dist/client/env.mjs', 'vite/dist/client/env.mjs?t=1'])
      expect(allowed(at(file), grounds)).toBe(at(file));
    for (const file of [
      'vite/package.json',
      `../${font}`,
      `vite/../${font}`,
      `%2e%2e/${font}`,
      `${font}%00`,
      `..%2fcontent/x`,
      `${font}?raw`,
      'vite/dist/client/env.mjs?raw',
      'vite//dist/client/env.mjs',
    ])
      expect([file, allowed(at(file), grounds)]).toEqual([file, undefined]);
    expect(allowed(`/@fs${encodeURI(`/srv/${folder}/`)}content/dossier.yaml`, grounds)).toBe(undefined);
    expect(allowed(at(font).replaceAll('/', '%2f'), grounds)).toBe(undefined);
    expect(allowed('/%zz', grounds)).toBe(undefined);
  },
);

test.each([
  ['/srv/dossier', '/@fs/srv/dossier'],
  ['C:/Users/An V/dossier', '/@fs/C:/Users/An%20V/dossier'],
])('modules in %s are served at %s', (folder, at) => {
  const grounds: Grounds = {
    base: '/',
    source: `${folder}/src/`,
    packages: [`${folder}/node_modules/`],
    routes: [],
    isImported: () => false,
  };
  const fontAt = `${at}/node_modules/${font}`;
  expect([allowed(fontAt, grounds), allowed(`${at}/node_modules/vite/x.js`, grounds)]).toEqual([fontAt, undefined]);
  expect(allowed(`${at}/content/dossier.yaml`, grounds)).toBe(undefined);
});

test.each(['/srv/dossier/src/', 'C:/dossier/src/'])('the styles of components in %s are served', (source) => {
  const grounds: Grounds = { base: '/', source, packages: [], routes: [], isImported: () => false };
  const at = `/@fs/${source.replace(/^\//, '')}styles/index.css`;
  expect([allowed(at, grounds), allowed(`${at}?raw`, grounds)]).toEqual([at, undefined]);
});
