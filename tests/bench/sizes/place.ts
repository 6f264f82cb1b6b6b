import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../../../src/dossier/check-content.ts';
import { assemble } from '../../../src/dossier/dossier.ts';
import { diskFolder } from '../../../src/reader/content-folder.ts';
import { dossierFiles } from '../../generator/dossier-files.ts';
import type { GeneratedFile } from '../../generator/pages.ts';
import { writeFiles } from '../../generator/write-dossier.ts';
import type { Measure } from './figures.ts';
import { measure, type Measured } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { cleanPeer, peerSite, writePeerPages } from './peer.ts';
import { type Written, written } from './workplace.ts';

/** One size: its dossier, and the commands that are measured. */
export interface Place {
  readonly content: string;
  readonly archive: string;
  readonly site: string;
  readonly peer: string | undefined;
  readonly temporary: string;
  readonly pdf: boolean;
}

const command = path.resolve('src/cli/dossier.ts');
const buildChild = path.join(import.meta.dirname, 'build-child.ts');

function environment(temporary: string): Record<string, string> {
  const { PATH = '', HOME = '', DOSSIER_BROWSER } = process.env;
  return {
    PATH,
    HOME,
    TMPDIR: temporary,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(DOSSIER_BROWSER === undefined ? {} : { DOSSIER_BROWSER }),
  };
}

/** Runs one of ours, or the peer, from nothing. */
export function run(what: Measure, place: Place): Promise<Measured> {
  const { content, archive, site, peer, temporary, pdf } = place;
  const node = (args: readonly string[], cwd = temporary): Promise<Measured> =>
    measure({ file: process.execPath, args, cwd, env: environment(temporary) });
  const read = ['--content', content];
  const withArchive = [...read, '--archive', archive];
  rmSync(site, { recursive: true, force: true });
  switch (what) {
    case 'peer':
      cleanPeer(peer ?? '');
      return node(['node_modules/astro/bin/astro.mjs', 'build'], peer);
    case 'pages':
    case 'print':
    case 'papers': {
      const printed = what === 'papers' && pdf ? [] : ['--no-pdf'];
      return node([buildChild, what, ...withArchive, '--out', site, ...printed]);
    }
    case 'check':
    case 'verify':
      return node([command, what, ...withArchive]);
    case 'checkAlone':
      return node([command, 'check', ...read]);
  }
}

/** What it wrote; `undefined` for a command that only reads. */
export function writtenBy(what: Measure, { site, peer }: Place): Written | undefined {
  if (what === 'check' || what === 'checkAlone' || what === 'verify') return undefined;
  return written(what === 'peer' && peer !== undefined ? path.join(peer, peerSite) : site);
}

/**
 * Words that the generator writes now and then and that come with no font: `check` would tell of each, with its place.
 */
const withoutFont: readonly (readonly [string, string])[] = [
  ['🛰️', 'satelliet'],
  ['频道', 'zender'],
];

/** The file with words that need no other font. */
export const plainFile = ({ path: name, content }: GeneratedFile): GeneratedFile => ({
  path: name,
  content:
    typeof content === 'string'
      ? withoutFont.reduce((text, [sign, word]) => text.replaceAll(sign, word), content)
      : content,
});

/** Writes the dossier of a size, and its pages for the peer. The text of the sources stands beside the content. */
export async function prepare(
  size: number,
  folder: string,
  peer: string | undefined,
  options: BenchOptions,
): Promise<Place> {
  const [content, archive] = [path.join(folder, 'content'), path.join(folder, 'archive')];
  const temporary = path.join(folder, 'tmp');
  for (const each of [content, archive, temporary]) {
    rmSync(each, { recursive: true, force: true });
    mkdirSync(each, { recursive: true });
  }
  const inArchive = (file: string): boolean => file.startsWith('archive/');
  const files = [...dossierFiles({ entries: size, seed: options.seed })].map(plainFile);
  writeFiles(
    content,
    files.filter((file) => !inArchive(file.path)),
  );
  writeFiles(
    folder,
    files.filter((file) => inArchive(file.path)),
  );
  if (peer !== undefined) {
    const checked = await checkContent(content, diskFolder(content));
    if (!checked.content) throw new Error('The generated dossier has errors.');
    writePeerPages(peer, assemble(checked.content, { url: 'https://dossier.example', base: '/' }));
  }
  return { content, archive, site: path.join(folder, 'site'), peer, temporary, pdf: options.pdf.includes(size) };
}
