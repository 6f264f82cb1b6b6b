import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Tests of the unit project that can notice a fault in a file, by their paths from the root. */
export interface TestsOf {
  /** Those of the same room, which are the first to look at. */
  readonly near: readonly string[];
  /** The others that load the file. */
  readonly far: readonly string[];
}

const importsOf = (root: string, file: string): string[] =>
  ts
    .preProcessFile(readFileSync(path.join(root, file), 'utf8'))
    .importedFiles.flatMap(({ fileName }) =>
      fileName.startsWith('.') ? [path.join(path.dirname(file), fileName)] : [],
    );

/** Finds the tests that load a file, directly or by what they load. `isUnit` says which are tests of the unit project. */
export function testsOf(root: string, isUnit: (file: string) => boolean): (file: string) => TestsOf {
  const files = globSync('{src,tests}/**/*.ts', { cwd: root });
  const importers = new Map<string, string[]>();
  for (const file of files)
    for (const target of importsOf(root, file)) importers.set(target, [...(importers.get(target) ?? []), file]);
  return (file) => {
    const reached = new Set([file]);
    for (const next of reached) for (const importer of importers.get(next) ?? []) reached.add(importer);
    const tests = [...reached].filter((name) => name.endsWith('.test.ts') && isUnit(name)).toSorted();
    const room = path.join('tests', file.split('/')[1] ?? '', '/');
    return {
      near: tests.filter((name) => name.startsWith(room)),
      far: tests.filter((name) => !name.startsWith(room)),
    };
  };
}
