import { hasRareLetters } from '../fonts/letters.ts';
import type { Path } from '../reader/problem.ts';
import { walkFields } from './walk-fields.ts';

/** Each string in a value, however deep, that has letters that are not sure to be in our fonts, with its path. */
export function rareTextsIn(data: unknown): { readonly text: string; readonly path: Path }[] {
  const found: { readonly text: string; readonly path: Path }[] = [];
  walkFields(data, (value, path) => {
    if (typeof value === 'string' && hasRareLetters(value)) found.push({ text: value, path: [...path] });
    return false;
  });
  return found;
}
