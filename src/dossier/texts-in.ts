import type { Path } from '../reader/problem.ts';

/** Each string in a value, however deep, with its path. */
export function* textsIn(value: unknown, path: Path = []): Generator<{ readonly text: string; readonly path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      yield* textsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}
