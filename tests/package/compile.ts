/**
 * Compiles `src/` into `lib/`, which npm asks for before it packs: Node runs no TypeScript below `node_modules`. Packages
 * that are mostly what no dossier needs come along inside, so that a writer installs a third less.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { filesBelow } from '../../src/build/files-below.ts';
import { brought, licenceNotices } from '../../src/build/licences/package-licence.ts';
import { along, bundleInto } from './along.ts';

const target = path.resolve('lib');
const packages = path.join(target, 'packages');

function compile(): void {
  const compiler = path.join(brought('typescript').folder, 'bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '--project', 'tsconfig.package.json'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The sources do not compile.');
}

/** Writes the modules that come along, and the terms of all packages in them. */
async function bundle(): Promise<void> {
  const names = await bundleInto(packages);
  writeFileSync(path.join(packages, 'LICENCES.txt'), licenceNotices(names));
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
