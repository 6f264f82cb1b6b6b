import type { HelpLocale } from '../schema/help.ts';

interface DraftWords {
  /** What the file is, and which words of the source made it. */
  readonly proposed: (words: string, rule: string) => string;
  readonly confidence: (number: string) => string;
  readonly note: (note: string) => string;
  readonly nobody: (omission: string) => string;
}

/** What stands beside the data of a draft, as comments. */
export const draftWords: Readonly<Record<HelpLocale, DraftWords>> = {
  nl: {
    proposed: (words, rule) => `Voorstel uit de bron, door niemand nagekeken: ${words} (regel ${rule})`,
    confidence: (number) => `Zekerheid: ${number}`,
    note: (note) => `Bij het aanduiden genoteerd: ${note}`,
    nobody: (omission) => `De bron zegt niet wie spreekt. Schrijf het in plaats van ${omission}`,
  },
  en: {
    proposed: (words, rule) => `Proposed from the source, and checked by nobody: ${words} (rule ${rule})`,
    confidence: (number) => `Confidence: ${number}`,
    note: (note) => `Written where it was marked: ${note}`,
    nobody: (omission) => `The source does not say who speaks. Write it in place of ${omission}`,
  },
};
