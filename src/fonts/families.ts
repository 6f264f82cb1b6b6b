/** How a family is asked for: a weight of 600 is bold. */
export interface Cut {
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
}

/** A package that lends letters to a family. */
export interface Lender {
  readonly package: string;
  /** Per cent by which its letters are drawn larger, so that they stand beside ours as equals. */
  readonly size?: number;
}

/** A family of the style sheet (`styles/fonts.css`), and who lends it the letters that it lacks, in this order. */
export interface Family {
  readonly name: string;
  readonly package: string;
  /** The subsets that the style sheet loads in every dossier. */
  readonly own: readonly string[];
  readonly cuts: readonly Cut[];
  readonly lenders: readonly Lender[];
}

const own = ['latin', 'latin-ext'];
const regular = { weight: 400, style: 'normal' } as const;
const bold = { weight: 600, style: 'normal' } as const;
const italic = { weight: 400, style: 'italic' } as const;

/** Arrows, ticks, signs of mathematics. */
const signs: Lender = { package: '@fontsource/noto-sans-math' };

export const families: readonly Family[] = [
  {
    name: 'Newsreader',
    package: '@fontsource/newsreader',
    own,
    cuts: [regular, bold, italic],
    lenders: [
      { package: '@fontsource/newsreader' },
      { package: '@fontsource/noto-serif', size: 88 },
      { package: '@fontsource/noto-naskh-arabic', size: 105 },
      { package: '@fontsource/noto-serif-hebrew', size: 90 },
      signs,
    ],
  },
  {
    name: 'Libre Franklin',
    package: '@fontsource/libre-franklin',
    own,
    cuts: [regular, bold],
    lenders: [
      { package: '@fontsource/libre-franklin' },
      { package: '@fontsource/source-sans-3', size: 110 },
      { package: '@fontsource/noto-naskh-arabic', size: 115 },
      { package: '@fontsource/noto-sans-hebrew' },
      signs,
    ],
  },
];

/** The packages that the families of the generator are made of: they come along, and no dossier has to name them. */
export const housePackages: ReadonlySet<string> = new Set(
  families.flatMap((family) => [family.package, ...family.lenders.map((lender) => lender.package)]),
);
