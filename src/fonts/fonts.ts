import { families, type Family, housePackages, type Lender } from './families.ts';
import { type FontPackage, openFontPackage } from './font-package.ts';
import { type Lent, lendTo } from './lend.ts';

/** What is wrong with a package that a dossier names, in one line that says what to do. */
export interface FontFault {
  /** Its place in the list of the dossier. */
  readonly index: number;
  readonly message: string;
}

/** The fonts of the generator and those that a dossier names. */
export interface Fonts {
  readonly faults: readonly FontFault[];
  /** What our families need for some letters, as `rareLetters` gives them. Nothing is read where there are none. */
  readonly lend: (letters: ReadonlySet<string>) => Promise<Lent>;
}

const nothing: Lent = { faces: [], missing: new Set(), broken: new Set() };

type Packages = ReadonlyMap<string, FontPackage>;

/** The packages that come along. */
async function house(): Promise<Packages> {
  const opened = await Promise.all(
    [...housePackages].map(async (name) => {
      const found = await openFontPackage(name, [import.meta.dirname]);
      if ('fault' in found) throw new Error(`${name} is part of Dossier and not there. Install it anew: npm ci.`);
      return [name, found.font] as const;
    }),
  );
  return new Map(opened);
}

/** The lenders of a family: its own, those that the dossier names and, at last, those of the other family. */
function lendersOf(family: Family, ours: Packages, named: readonly FontPackage[]) {
  const others = families.filter((other) => other !== family).flatMap(({ lenders }) => lenders);
  const opened = (lenders: readonly Lender[]) =>
    lenders.flatMap(({ package: name, size = 100 }) => {
      const font = ours.get(name);
      return font ? [{ font, size }] : [];
    });
  return [...opened(family.lenders), ...named.map((font) => ({ font, size: 100 })), ...opened(others)];
}

async function lend(named: readonly FontPackage[], letters: ReadonlySet<string>): Promise<Lent> {
  if (letters.size === 0) return nothing;
  const ours = await house();
  const lent = await Promise.all(families.map((family) => lendTo(family, lendersOf(family, ours, named), letters)));
  const all = (sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));
  return {
    faces: lent.flatMap(({ faces }) => faces),
    // A text may be set in either family, so what one of them lacks is missing.
    missing: all(lent.map(({ missing }) => missing)),
    broken: all(lent.map(({ broken }) => broken)),
  };
}

/**
 * Opens the fonts of a dossier. The packages that it names are looked for beside its content folder, in the folders
 * around that, and with the generator.
 */
export async function openFonts(names: readonly string[], content: string): Promise<Fonts> {
  const opened = await Promise.all(names.map((name) => openFontPackage(name, [content, import.meta.dirname])));
  const named = opened.flatMap((found) => ('font' in found ? [found.font] : []));
  const faults = opened.flatMap((found, index) => ('fault' in found ? [{ index, message: found.fault }] : []));
  return { faults, lend: (letters) => lend(named, letters) };
}
