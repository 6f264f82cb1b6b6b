import { charactersOf } from './characters.ts';
import type { Cut, Family } from './families.ts';
import { fileOf, type FontPackage, isMeantFor, isSlice, type Subset } from './font-package.ts';
import { codePoints } from './letters.ts';

/** A package that lends to a family, and per cent by which its letters are drawn larger. */
export interface OpenedLender {
  readonly font: FontPackage;
  readonly size: number;
}

/** A face that a family borrows: the file of another, for letters that the family lacks. */
export interface BorrowedFace extends Cut {
  readonly family: string;
  /** Absolute. */
  readonly file: string;
  readonly size: number;
  /** The code points that it is borrowed for, in their order: those that the texts hold, and no other. */
  readonly codes: readonly number[];
}

/** What letters need beyond the style sheet. */
export interface Lent {
  readonly faces: readonly BorrowedFace[];
  /** The letters that no font has. */
  readonly missing: ReadonlySet<string>;
  /** The packages with a file that cannot be read as a font. */
  readonly broken: ReadonlySet<string>;
}

/** A subset that a family may borrow: a file for each cut. */
interface Offer extends OpenedLender {
  /** Whether the style sheet has it already, for what it is meant for and nothing else. */
  readonly isOwn: boolean;
  readonly subset: Subset;
  readonly files: readonly { readonly cut: Cut; readonly file: string }[];
}

const offersOf = ({ cuts, own, package: name }: Family, lender: OpenedLender): Offer[] =>
  lender.font.subsets.map((subset) => ({
    ...lender,
    isOwn: lender.font.name === name && own.includes(subset.name),
    subset,
    files: cuts.map((cut) => ({ cut, file: fileOf(lender.font, subset.name, cut) })),
  }));

/** The offers that can be tried for a letter: those that are meant for it, and then the others, where the range errs. */
const candidates = (offers: readonly Offer[], codes: readonly number[]): Offer[] => {
  const { meant = [], other = [] } = Object.groupBy(offers, ({ subset }) =>
    isMeantFor(subset, codes) ? 'meant' : 'other',
  );
  return [...meant, ...other.filter(({ subset, isOwn }) => !isOwn && !isSlice(subset))];
};

/** Whether a font draws all of a letter, in every cut. */
async function draws({ font, files }: Offer, codes: readonly number[], broken: Set<string>): Promise<boolean> {
  if (broken.has(font.name)) return false;
  try {
    for (const { file } of files) {
      const characters = await charactersOf(file);
      if (!codes.every((code) => characters.has(code))) return false;
    }
    return true;
  } catch {
    broken.add(font.name);
    return false;
  }
}

async function firstThatDraws(
  offers: readonly Offer[],
  letter: string,
  broken: Set<string>,
): Promise<Offer | undefined> {
  const codes = codePoints(letter);
  for (const offer of candidates(offers, codes)) if (await draws(offer, codes, broken)) return offer;
  return undefined;
}

/** What a family needs for some letters: for each, the first font that has it. */
export async function lendTo(
  family: Family,
  lenders: readonly OpenedLender[],
  letters: Iterable<string>,
): Promise<Lent> {
  const offers = lenders.flatMap((lender) => offersOf(family, lender));
  const borrowed = new Map(offers.map((offer) => [offer, new Set<number>()]));
  const missing = new Set<string>();
  const broken = new Set<string>();
  for (const letter of letters) {
    const offer = await firstThatDraws(offers, letter, broken);
    if (!offer) missing.add(letter);
    else if (!offer.isOwn) for (const code of codePoints(letter)) borrowed.get(offer)?.add(code);
  }
  const faces = Array.from(borrowed).flatMap(([offer, codes]) => (codes.size > 0 ? facesOf(family, offer, codes) : []));
  return { faces, missing, broken };
}

const facesOf = ({ name }: Family, { files, size }: Offer, codes: ReadonlySet<number>): BorrowedFace[] =>
  files.map(({ cut, file }) => ({
    ...cut,
    family: name,
    file,
    size,
    codes: [...codes].toSorted((a, b) => a - b),
  }));
