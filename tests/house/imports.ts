import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A module and what it imports, statically or late, by their paths from the root. */
export interface Module {
  readonly file: string;
  readonly imports: readonly string[];
}

const fence = '---\n';
const between = (text: string, start: string, end: string): string[] =>
  text
    .split(start)
    .slice(1)
    .map((part) => part.split(end, 1)[0] ?? '');

/** The TypeScript of a component: what stands above its markup, and its scripts, which begin on a line of their own. */
const codeOf = (text: string): string[] => [
  ...between(text, fence, fence).slice(0, 1),
  ...between(text, '<script>\n', '</script>'),
];

const specifiers = (code: string): string[] => ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);

/** The modules of ours that a text imports. */
export function importsIn(file: string, text: string): string[] {
  const code = file.endsWith('.astro') ? codeOf(text) : [text];
  const own = code.flatMap(specifiers).filter((name) => name.startsWith('.'));
  return [...new Set(own.map((name) => path.posix.join(path.posix.dirname(file), name.replace(/\?\w+$/, ''))))];
}

/** All modules of `src/`, in the order of their paths. */
export const modules = (root = process.cwd()): Module[] =>
  globSync('src/**/*.{ts,astro}', { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .toSorted()
    .map((file) => ({ file, imports: importsIn(file, readFileSync(path.join(root, file), 'utf8')) }));

/** `src/views/page.ts` → `views`; `undefined` for a module directly in `src/`. */
export const roomOf = (file: string): string | undefined => {
  const [, room, inside] = file.split('/');
  return inside === undefined ? undefined : room;
};

/** Modules that import one another, one way round each; empty where there are none. */
export function circles(all: readonly Module[]): string[][] {
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
