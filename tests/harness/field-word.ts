import { createHash } from 'node:crypto';

/** A word that stands in one field only. It has letters alone: no stemmer, hyphenator or escape changes them. */
export function fieldWord(field: string): string {
  const hash = createHash('sha256').update(field).digest('hex').slice(0, 16);
  return `zq${hash.replace(/\d/g, (digit) => 'ghjkmnpqrs'.charAt(Number(digit)))}`;
}
