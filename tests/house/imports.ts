import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A module and what it imports, statically or late, by their paths from the root. */
export interface Module {
  readonly file: string;
  readonly imports: readonly string[];
  /** What the scripts of a component import, which ESLint does not see. */
  readonly scripts: readonly string[];
}

const fence = '---\n';
const between = (text: string, start: string, end: string): string[] =>
  text
    .split(start)
    .slice(1)
    .map((part) => part.split(end, 1)[0] ?? '');

/** The modules and sheets of ours that a text imports. */
function importsIn(file: string, code: string): string[] {
  const own = ts.preProcessFile(code).importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
  return own.map(({ fileName }) => path.posix.join(path.posix.dirname(file), fileName.replace(/\?\w+$/, '')));
}

/** Reads a module; of a component, the part above its markup and its scripts, each on lines of its own. */
export function moduleOf(file: string, text: string): Module {
  if (!file.endsWith('.astro')) return { file, imports: importsIn(file, text), scripts: [] };
  const [head = ''] = between(text, fence, fence);
  const scripts = between(text, '<script>\n', '</script>');
  return { file, imports: importsIn(file, head), scripts: scripts.flatMap((script) => importsIn(file, script)) };
}

/** All modules of `src/`, in the order of their paths. */
export const modules = (root = process.cwd()): Module[] =>
  globSync('src/**/*.{ts,astro}', { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .toSorted()
    .map((file) => moduleOf(file, readFileSync(path.join(root, file), 'utf8')));

/** `src/views/page.ts` → `views`; `undefined` for a module directly in `src/`. */
export const roomOf = (file: string): string | undefined => {
  const [, room, inside] = file.split('/');
  return inside === undefined ? undefined : room;
};

/** Modules that import one another, one way round each; empty where there are none. */
export function circles(all: readonly Pick<Module, 'file' | 'imports'>[]): string[][] {
  const importsOf = new Map(all.map(({ file, imports }) => [file, imports]));
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push(way.slice(at));
    if (at >= 0 || done.has(file)) return;
    for (const next of importsOf.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const { file } of all) visit(file, []);
  return found;
}
