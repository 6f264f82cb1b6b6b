import { scriptFolder } from './script-files.ts';

/** The files of the search index for pages that are opened from disk, where nothing but scripts can be loaded. */
export interface PackedIndex {
  /** What the paths in each piece begin with, or come after; the pieces are in the order of paths. */
  readonly starts: readonly string[];
  /** The files of the pieces that were loaded, in base64, by their path in the index. */
  readonly files: Record<string, string>;
}

/** A worker as a function, for pages that may start none: what it takes for its own scope, and how it loads files. */
export type PackedWorker = (self: PackedScope, fetch: (address: string) => Promise<Response>) => void;

export interface PackedScope extends EventTarget {
  readonly postMessage: (message: unknown) => void;
}

declare global {
  /** Where the scripts of the index leave what they bring. */
  var dossierIndex: PackedIndex | undefined;
  var dossierWorker: PackedWorker | undefined;
}

/** Says which piece holds what; to be loaded before any of them. */
export const packedIndexFile = `${scriptFolder}index.js`;

export const packedWorkerFile = `${scriptFolder}index-worker.js`;

export const pieceFolder = `${scriptFolder}index/`;

export const pieceFile = (piece: number): string => `${pieceFolder}${piece}.js`;

/** The piece that holds a file, if any does. */
export const pieceOf = ({ starts }: Pick<PackedIndex, 'starts'>, path: string): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= path),
  );
