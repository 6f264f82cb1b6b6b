import { originsIn } from '../document/written-words.ts';
import { letterNames } from '../fonts/letter-names.ts';
import type { Origin } from '../reader/origin.ts';
import type { Rule } from '../reader/rules.ts';
import { shortened } from '../schema/shortened.ts';
import type { Edition } from './editions.ts';
import type { Overflow } from './overflow.ts';

/** Something of a PDF that editors should know of. */
export interface PaperFault {
  readonly rule: Rule;
  /** Where it was written; `undefined` where the content does not say it. */
  readonly origin: Origin | undefined;
  /** What to point at there. */
  readonly word?: string;
  readonly message: string;
}

/** What came of printing an edition. */
export interface PrintedEdition {
  readonly edition: Edition;
  /** How many pages it has. */
  readonly pages: number;
  /** The letters in it that no font of the dossier has. */
  readonly missing: readonly string[];
  readonly overflows: readonly Overflow[];
}

/** How many of an edition are told: where more stand out, those after them are of the same kind. */
const mostTold = 50;

const advice: Readonly<Record<Overflow['of'], string>> = {
  table: 'Give it fewer columns or shorter words.',
  word: 'Write a space or a hyphen in it; of an address, put it behind words as a link.',
};

const subject = ({ of, words }: Overflow): string => (of === 'word' ? `"${shortened(words, 50)}"` : 'This table');

const message = (overflow: Overflow, files: readonly string[]): string =>
  `${subject(overflow)} is ${Math.ceil(overflow.by)} mm too wide for ${files.join(', ')}, which cuts it off or prints all text smaller. ${advice[overflow.of]}`;

/** What stands out, once for each place of the content, however many editions show it. */
function overflowing(printed: readonly PrintedEdition[]): PaperFault[] {
  const found = new Map<string, { overflow: Overflow; origin: Origin | undefined; files: string[] }>();
  for (const { edition, overflows } of printed) {
    if (overflows.length === 0) continue;
    const originOf = originsIn(edition.written());
    for (const overflow of overflows.slice(0, mostTold)) {
      const origin = originOf(overflow.anchor, overflow.words);
      const key = JSON.stringify([origin ?? edition.file, overflow.of, overflow.of === 'word' && overflow.words]);
      const known = found.get(key) ?? { overflow, origin, files: [] };
      found.set(key, known);
      if (!known.files.includes(edition.file)) known.files.push(edition.file);
      if (overflow.by > known.overflow.by) known.overflow = overflow;
    }
  }
  return [...found.values()].map(({ overflow, origin, files }) => ({
    rule: 'paper-overflow',
    origin,
    word: overflow.words,
    message: message(overflow, files),
  }));
}

const tooLong = ({ edition: { file, onePager }, pages }: PrintedEdition): PaperFault[] =>
  onePager === undefined || pages === 1
    ? []
    : [
        {
          rule: 'paper-length',
          origin: onePager,
          message: `${file} has ${pages} pages, and the briefing is meant for one. Shorten it, or change its length.`,
        },
      ];

function unlettered({ edition: { file, written }, missing }: PrintedEdition): PaperFault[] {
  const [word] = missing;
  if (word === undefined) return [];
  return [
    {
      rule: 'missing-glyph',
      origin: originsIn(written())('', word),
      word,
      message: `${file} has letters that no font of the dossier has: ${letterNames(missing)}. So it does not claim PDF/UA. npm run check says where they are and what to do.`,
    },
  ];
}

/** What editors should know of what was printed; empty where all is as it should be. */
export const paperFaults = (printed: readonly PrintedEdition[]): PaperFault[] => [
  ...printed.flatMap((each) => [...tooLong(each), ...unlettered(each)]),
  ...overflowing(printed),
];
