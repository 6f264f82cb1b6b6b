import type { Path } from '../reader/problem.ts';

const isRecord = (value: object): value is Readonly<Record<string, unknown>> => !Array.isArray(value);

/**
 * Goes through a value read from content, from the outside in and in the order of its fields. Where `visit` returns
 * true, it has taken up the value, and what is below it is passed over. The path is that of the walk, which goes on: a
 * visitor that keeps it copies it.
 */
export function walkFields(value: unknown, visit: (value: unknown, path: Path) => boolean): void {
  const path: (string | number)[] = [];
  const walk = (value: unknown): void => {
    if (visit(value, path) || typeof value !== 'object' || value === null) return;
    const depth = path.length;
    if (isRecord(value))
      for (const key in value) {
        path[depth] = key;
        walk(value[key]);
      }
    else if (Array.isArray(value))
      for (let index = 0; index < value.length; index++) {
        path[depth] = index;
        walk(value[index]);
      }
    path.length = depth;
  };
  walk(value);
}
