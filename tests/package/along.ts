import path from 'node:path';
import { build } from 'esbuild';
import { brought, packageOf, type Shipped } from '../../src/build/licences/package-licence.ts';

/** The modules that come along inside the package, by the name under which the sources import them. */
export const along: Readonly<Record<string, string>> = {
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

/**
 * Makes one file of each in a folder, with all that it is made of, but for PDF.js, which is copied. Resolves to the
 * packages that are in them, each as often as it has modules there. Without a folder it writes nothing.
 */
export async function bundleInto(outdir?: string): Promise<readonly Shipped[]> {
  const names = Object.entries(along).filter(([, file]) => !file.includes('/'));
  const { metafile } = await build({
    metafile: true,
    entryPoints: names.map(([name, file]) => ({ in: name, out: file.replace(/\.js$/, '') })),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    outdir: outdir ?? 'unwritten',
    write: outdir !== undefined,
    mainFields: ['module', 'main'],
    legalComments: 'eof',
    logLevel: 'warning',
  });
  return [
    ...Object.keys(metafile.inputs).flatMap((input) => packageOf(path.resolve(input)) ?? []),
    brought('pdfjs-dist'),
  ];
}
