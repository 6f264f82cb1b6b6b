import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editionMark } from '../../views/html.ts';

/** About as many characters are written at once. */
const portion = 65_536;

/** Puts an edition, piece by piece, where a page of a site has the mark for it; `change` is made to each piece. */
export function fillPage(site: string, file: string, pieces: Iterable<string>, change: (html: string) => string): void {
  const target = path.join(site, file);
  const [before, after, ...more] = readFileSync(target, 'utf8').split(editionMark);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The build wrote ${file} without one place for its edition.`);
  const open = openSync(target, 'w');
  try {
    let written = before;
    for (const piece of pieces) {
      written += change(piece);
      if (written.length < portion) continue;
      writeFileSync(open, written);
      written = '';
    }
    writeFileSync(open, written + after);
  } finally {
    closeSync(open);
  }
}
