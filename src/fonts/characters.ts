import { fontBytes } from './font-package.ts';

const read = new Map<string, Promise<ReadonlySet<number>>>();

async function readCharacters(file: string): Promise<ReadonlySet<number>> {
  // The module that reads fonts is large, and most dossiers have no use for it.
  const { create } = await import('fontkitten');
  const font = create(await fontBytes(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts.`);
  return new Set(font.characterSet);
}

/**
 * The code points that a file of a font has glyphs for; each file is read once. No subset says that of itself: its range
 * in the style sheets of Fontsource is what it is meant for.
 *
 * @throws where it is no font
 */
export function charactersOf(file: string): Promise<ReadonlySet<number>> {
  const known = read.get(file) ?? readCharacters(file);
  read.set(file, known);
  return known;
}
