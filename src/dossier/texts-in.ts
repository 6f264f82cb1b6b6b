import type { Path } from '../reader/problem.ts';
import { walkFields } from './walk-fields.ts';

/** The strings in a value that are wanted, however deep, with their paths. */
export function textsIn(
  value: unknown,
  isWanted: (text: string) => boolean = () => true,
): { readonly text: string; readonly path: Path }[] {
  const found: { text: string; path: Path }[] = [];
  walkFields(value, (each, path) => {
    if (typeof each === 'string' && isWanted(each)) found.push({ text: each, path: [...path] });
    return false;
  });
  return found;
}
