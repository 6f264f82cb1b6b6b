import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { alsoSupported, browsers } from '../../src/build/browsers.ts';
import { exceptions } from '../harness/baseline/exceptions.ts';
import { firstRelease, type Part } from '../harness/baseline/features.ts';
import { scriptParts } from '../harness/baseline/script.ts';
import { styleSheetParts } from '../harness/baseline/style-sheet.ts';
import { builtSite } from '../harness/built-site.ts';
import { siteFiles } from '../harness/pages.ts';

const sites = await Promise.all((['site', 'open', 'offline'] as const).map(builtSite));

const filesOf = (ending: string): string[] =>
  sites.flatMap((site) => siteFiles(site).flatMap((file) => (file.endsWith(ending) ? [path.join(site, file)] : [])));
const sheets = filesOf('.css');
// The index of a site that is read from disk is data.
const scripts = filesOf('.js').filter((file) => !/\/disk\/index-\w+\.js$/.test(file));
const sources = globSync('src/{search,client,contract}/**/*.ts');

const excepted = ({ key }: Part): string | undefined =>
  Object.keys(exceptions).find((listed) => key === listed || key.startsWith(`${listed}.`));

const inSheets = sheets.flatMap((file) =>
  styleSheetParts(readFileSync(file, 'utf8')).map((part) => ({ part, file: path.basename(file) })),
);
const inScripts = [...scriptParts([...sources, ...scripts], (file) => !file.includes('/node_modules/'))].flatMap(
  ([part, files]) => [...files].map((file) => ({ part, file: path.basename(file) })),
);
const used = [...inSheets, ...inScripts];

test('the browsers that a site is made for are the first in which all works that is widely available', () => {
  expect(browsers).toEqual([
    `chrome${firstRelease('chrome')}`,
    `edge${firstRelease('edge')}`,
    `firefox${firstRelease('firefox')}`,
    `safari${firstRelease('safari')}`,
    `ios${firstRelease('safari_ios')}`,
  ]);
});

test('style sheets and scripts ask for nothing that is not widely available, but for what has an answer for older browsers', () => {
  const early = used.filter(({ part }) => !part.widely && excepted(part) === undefined);
  expect(early.map(({ part, file }) => `${part.key} in ${file}`)).toEqual([]);
});

test('every exception is in use and is one', () => {
  const met = new Set(used.flatMap(({ part }) => (part.widely ? [] : (excepted(part) ?? []))));
  expect(Object.keys(exceptions).filter((listed) => !met.has(listed))).toEqual([]);
});

test('scripts are in a syntax that these browsers read', () => {
  const written = (script: string, target: string[] | string): string =>
    transformSync(script, { target, supported: alsoSupported }).code;
  const newer = scripts.filter((file) => {
    const script = readFileSync(file, 'utf8');
    return written(script, browsers) !== written(script, 'esnext');
  });
  expect(newer).toEqual([]);
});
