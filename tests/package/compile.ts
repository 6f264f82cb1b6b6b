/**
 * Compiles `src/` into `lib/`, which npm asks for before it packs: Node runs no TypeScript below `node_modules`. Packages
 * that are mostly what no dossier needs come along inside, so that a writer installs a third less.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform } from 'esbuild';
import { filesBelow } from '../../src/build/files-below.ts';
import { brought, licenceNotices, packageOf } from '../../src/build/licences/package-licence.ts';

const target = path.resolve('lib');
const packages = path.join(target, 'packages');

/** The modules that come along, by the name under which the sources import them. */
const along: Readonly<Record<string, string>> = {
  '@cantoo/pdf-lib': 'pdf-lib.js',
  'hyphen/nl/index.js': 'hyphen-nl.js',
  'hyphen/en-gb/index.js': 'hyphen-en-gb.js',
  'eld/extrasmall': 'eld.js',
  linkedom: 'linkedom.js',
  papaparse: 'papaparse.js',
  'postal-mime': 'postal-mime.js',
  '@mozilla/readability': 'readability.js',
  'pdfjs-dist/legacy/build/pdf.mjs': 'pdfjs/legacy/build/pdf.mjs',
};

function compile(): void {
  const compiler = path.join(brought('typescript').folder, 'bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '--project', 'tsconfig.package.json'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The sources do not compile.');
}

/** One file of each, with all that it is made of, and the terms of all packages in it. */
async function bundle(): Promise<void> {
  const names = Object.entries(along).filter(([, file]) => !file.includes('/'));
  const { metafile } = await build({
    metafile: true,
    entryPoints: names.map(([name, file]) => ({ in: name, out: file.replace(/\.js$/, '') })),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    outdir: packages,
    mainFields: ['module', 'main'],
    legalComments: 'eof',
    logLevel: 'warning',
  });
  const bundled = Object.keys(metafile.inputs).flatMap((input) => packageOf(path.resolve(input)) ?? []);
  writeFileSync(path.join(packages, 'LICENCES.txt'), licenceNotices([...bundled, brought('pdfjs-dist')]));
}

/**
 * PDF.js loads its second file by its name, and a canvas to draw with, which to read a text needs none: it would be as
 * large as all the rest, and its absence is told to whoever looks.
 */
async function copyPdfReader(): Promise<void> {
  const { folder } = brought('pdfjs-dist');
  const from = path.join(folder, 'legacy/build');
  // As it stands there, so that what it needs beside it is found in the same way.
  const to = path.join(packages, 'pdfjs/legacy/build');
  mkdirSync(to, { recursive: true });
  cpSync(path.join(folder, 'cmaps'), path.join(packages, 'pdfjs/cmaps'), { recursive: true });
  cpSync(path.join(from, 'pdf.worker.min.mjs'), path.join(to, 'pdf.worker.mjs'));
  const canvas = 'canvas = require("@napi-rs/canvas");';
  const parts = readFileSync(path.join(from, 'pdf.mjs'), 'utf8').split(canvas);
  if (parts.length !== 3) throw new Error('PDF.js loads its canvas in another way than it did.');
  const without = parts.join('canvas = { DOMMatrix: class {}, Path2D: class {} };');
  const { code } = await transform(without, { minifyWhitespace: true, minifySyntax: true, target: 'node22' });
  writeFileSync(path.join(to, 'pdf.mjs'), code);
}

/** Has the compiled modules import what comes along from where it is. */
function redirect(): void {
  const files = filesBelow(target).filter((file) => file.endsWith('.js') && !file.startsWith('packages/'));
  for (const file of files) {
    const place = path.join(target, file);
    const text = readFileSync(place, 'utf8');
    const led = text.replace(
      /(?<=\b(?:from |import\(|import\.meta\.resolve\())(['"])([^'"]+)\1/g,
      (whole, quote: string, name: string) => {
        const way = along[name];
        if (way === undefined) return whole;
        const relative = path.relative(path.dirname(place), path.join(packages, way)).split(path.sep).join('/');
        return `${quote}${relative.startsWith('.') ? relative : `./${relative}`}${quote}`;
      },
    );
    if (led !== text) writeFileSync(place, led);
  }
}

/** Leaves the types of what the package exports, with all that they name: nobody can ask for others. */
function keepTypes(): void {
  const needed = new Set<string>();
  const need = (file: string): void => {
    if (needed.has(file)) return;
    needed.add(file);
    const ways = readFileSync(path.join(target, file), 'utf8').matchAll(/(?:from |import\()(['"])(\.[^'"]+)\.[jt]s\1/g);
    for (const [, , way = ''] of ways) need(path.posix.join(path.posix.dirname(file), `${way}.d.ts`));
  };
  need('cli/main.d.ts');
  for (const file of filesBelow(target))
    if (file.endsWith('.d.ts') && !needed.has(file)) rmSync(path.join(target, file));
}

// Nothing stays of what was compiled before.
rmSync(target, { recursive: true, force: true });
compile();
await bundle();
await copyPdfReader();
redirect();
keepTypes();
