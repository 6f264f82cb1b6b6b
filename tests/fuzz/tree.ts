import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What may stand in a folder, good or bad. */
export type Node =
  | { readonly type: 'file'; readonly content: Uint8Array }
  | { readonly type: 'locked'; readonly content: Uint8Array }
  | { readonly type: 'link'; readonly to: string }
  | { readonly type: 'pipe' }
  | { readonly type: 'folder' };

/** A content folder in memory, by path. */
export type Tree = ReadonlyMap<string, Node>;

export const file = (content: string | Uint8Array): Node => ({ type: 'file', content: Buffer.from(content) });

/** The files of a folder on disk. */
export function readTree(folder: string, leaveOut?: RegExp): Tree {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !leaveOut?.test(name));
  return new Map(names.toSorted().map((name) => [name, file(readFileSync(path.join(folder, name)))]));
}

function writeNode(target: string, node: Node): void {
  switch (node.type) {
    case 'file':
    case 'locked':
      writeFileSync(target, node.content);
      if (node.type === 'locked') chmodSync(target, 0);
      break;
    case 'link':
      symlinkSync(node.to, target);
      break;
    case 'pipe':
      execFileSync('mkfifo', [target]);
      break;
    case 'folder':
      mkdirSync(target);
  }
}

/** Writes a tree. What the file system has no place for (a name too long, a file below a file) is left out. */
export function writeTree(folder: string, tree: Tree): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, node] of tree) {
    const target = path.join(folder, name);
    try {
      mkdirSync(path.dirname(target), { recursive: true });
      writeNode(target, node);
    } catch (error) {
      if (!(error instanceof Error && ('syscall' in error || 'status' in error))) throw error;
    }
  }
}
