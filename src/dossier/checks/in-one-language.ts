import { otherOf, type ReadingLanguage } from '../../reading/words/words.ts';
import type { FactRule } from '../../schema/fact-rules.ts';
import { quoted } from '../../schema/shortened.ts';
import { loneHedge } from '../wording/hedges.ts';
import { loneDate } from '../wording/lone-date.ts';
import { loneNumber } from '../wording/lone-number.ts';
import type { Check } from './check.ts';
import { unless, unlessExcepted, warnings } from './fact-warnings.ts';
import { type Told, toldInBoth } from './told-in-both.ts';

/** What the text in one language has and the one in the other lacks, as a message names it; `undefined`: nothing. */
type Lone = (lang: ReadingLanguage, own: Told, theirs: Told) => string | undefined;

const names = { nl: 'Dutch', en: 'English' } as const;

const quotedIf = (found: string | undefined): string | undefined => (found === undefined ? undefined : quoted(found));

/** A rule on what both languages tell, field by field and paragraph by paragraph: what the one has, the other has too. */
const inBoth =
  (rule: FactRule, lone: Lone, lacks: string): Check =>
  (content, report) => {
    const warn = warnings(rule, report);
    for (const told of toldInBoth(content))
      for (const lang of ['nl', 'en'] as const) {
        const other = otherOf(lang);
        const found = lone(lang, told[lang], told[other]);
        if (found === undefined) continue;
        const { written, at } = told[lang];
        const hasNotes = 'notes' in written.data;
        warn(written, {
          ...at,
          message: `The ${names[lang]} text has ${found}, and the ${names[other]} ${lacks}. Correct one of the two, ${(hasNotes ? unless : unlessExcepted)(rule)}.`,
        });
        break;
      }
  };

/** Numbers, in whichever notation. */
export const numberInOneLanguage = inBoth(
  'number-in-one-language',
  (lang, own, theirs) => quotedIf(loneNumber(lang, own.text, theirs.text)),
  'has no such number',
);

/** Months, their days, and days of the week. */
export const dateInOneLanguage = inBoth(
  'date-in-one-language',
  (lang, own, theirs) => quotedIf(loneDate(lang, own.text, theirs.text)),
  'does not name that date',
);

/** What leaves open whether something is so: “verdachte”, “alleged”. */
export const hedgeInOneLanguage = inBoth(
  'hedge-in-one-language',
  (lang, own, theirs) => quotedIf(loneHedge(lang, own.text, theirs.text)),
  'says it for certain',
);

/** Links, quotations that are shown, and passages that are cited. */
export const nameInOneLanguage = inBoth(
  'name-in-one-language',
  (_, own, theirs) =>
    own.isDangling || theirs.isDangling ? undefined : [...own.names].find((name) => !theirs.names.has(name)),
  'does not name it there',
);
