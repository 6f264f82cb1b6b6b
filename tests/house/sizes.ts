import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** How many lines the files of `src/` have whose name ends so, by their paths from the root. */
export const linesOf = (ending: string, root = process.cwd()): ReadonlyMap<string, number> =>
  new Map(
    globSync(`src/**/*${ending}`, { cwd: root })
      .map((file) => file.split(path.sep).join('/'))
      .toSorted()
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8').split('\n').length - 1]),
  );

/** A bound of its own, for a file that is longer than others and better as one. */
export interface Allowed {
  readonly most: number;
  readonly because: string;
}

/** Each file that is longer than it may be, and each that has an allowance it does not need. A message a file. */
export function oversized(
  lines: ReadonlyMap<string, number>,
  most: number,
  allowed: Readonly<Record<string, Allowed>> = {},
): string[] {
  const long = [...lines].flatMap(([file, count]) => {
    const bound = allowed[file]?.most ?? most;
    return count > bound ? [`${file}: ${count} lines, and ${bound} at most. Give a part of it a file of its own.`] : [];
  });
  const needless = Object.keys(allowed)
    .filter((file) => (lines.get(file) ?? 0) <= most)
    .map((file) => `${file}: ${lines.get(file) ?? 'no'} lines need no bound of their own. Remove it.`);
  return [...long, ...needless];
}

/** For an even number, the greater of the two in the middle. */
export const median = (numbers: Iterable<number>): number => {
  const sorted = [...numbers].toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
