import { packedIndexFile, packedWorkerFile, pieceFile } from '../../contract/disk/packed-index.ts';
import type { IndexFile } from './indexed-page.ts';

/** How many bytes of files go into one script, unless a file alone has more. */
const most = 8_000;

interface Script {
  /** Its path below the site. */
  readonly path: string;
  readonly content: string;
}

const inOrder = (files: readonly IndexFile[]): IndexFile[] => files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

/** Files one after the other, in pieces that are loaded at a time. */
function pieces(files: readonly IndexFile[]): IndexFile[][] {
  const all: IndexFile[][] = [];
  let room = 0;
  for (const file of files) {
    room -= file.content.length;
    if (room >= 0) all.at(-1)?.push(file);
    else {
      all.push([file]);
      room = most - file.content.length;
    }
  }
  return all;
}

/** The shortest beginning of a path that comes after the path before it. */
function start(path: string, before: string): string {
  let common = 0;
  while (common < before.length && path[common] === before[common]) common++;
  return path.slice(0, common + 1);
}

const base64 = (content: Uint8Array): string => Buffer.from(content).toString('base64');

/**
 * The files of an index as scripts, for pages on disk. The worker becomes a function; what it loads stands in pieces of
 * some kilobytes, so that a question loads those that it needs, however large the index is. JSON is JavaScript.
 */
export function packedIndex(files: readonly IndexFile[]): Script[] {
  const workers = files.filter(({ path }) => path.endsWith('.js'));
  const packed = pieces(inOrder(files.filter((file) => !workers.includes(file))));
  const starts = packed.map((piece, at) => start(piece[0]?.path ?? '', packed[at - 1]?.at(-1)?.path ?? ''));
  return [
    ...workers.map(({ content }) => ({
      path: packedWorkerFile,
      content: `globalThis.dossierWorker=(self,fetch)=>{\n${new TextDecoder().decode(content)}\n}\n`,
    })),
    { path: packedIndexFile, content: `globalThis.dossierIndex=${JSON.stringify({ starts, files: {} })}\n` },
    ...packed.map((piece, at) => {
      const held = Object.fromEntries(piece.map(({ path, content }) => [path, base64(content)]));
      return { path: pieceFile(at), content: `Object.assign(dossierIndex.files,${JSON.stringify(held)})\n` };
    }),
  ];
}
