import { type AnyEntry, dataEntries, type ReadContent } from '../../reader/content.ts';
import type { Path } from '../../reader/problem.ts';
import { isProse, proseText } from '../../schema/inline.ts';
import { isLocalized } from '../../schema/localized.ts';
import { quoted } from '../../schema/shortened.ts';
import { walkFields } from '../walk-fields.ts';
import { type Told, untoldNumber } from '../wording/told-numbers.ts';
import type { Check } from './check.ts';
import { readingLanguage, unless, warnings } from './fact-warnings.ts';

const rule = 'number-in-one-language';

const names = { nl: 'Dutch', en: 'English' } as const;

/** A text with where it stands in its entry. */
interface ToldAt {
  readonly path: Path;
  readonly told: Told;
}

const words = (text: unknown): string | undefined =>
  typeof text === 'string' ? text : isProse(text) ? proseText(text) : undefined;

/** The texts of an entry that are there in both languages. */
function textsIn(data: AnyEntry['data']): ToldAt[] {
  const found: ToldAt[] = [];
  walkFields(data, (value, path) => {
    if (!isLocalized(value)) return false;
    const [nl, en] = [words(value.nl), words(value.en)];
    if (nl !== undefined && en !== undefined) found.push({ path: [...path], told: { nl, en } });
    return true;
  });
  return found;
}

/** A quotation with its translation into the other language. */
function quotationsIn({ quotes }: ReadContent): { entry: AnyEntry; at: ToldAt }[] {
  return quotes.flatMap((entry) => {
    const lang = readingLanguage(entry.data.lang);
    if (!lang) return [];
    const other = lang === 'nl' ? 'en' : 'nl';
    const translation = entry.data.translations[other];
    if (!translation) return [];
    const own = entry.data.segments.map(({ exact }) => exact).join(' ');
    const theirs = translation.join(' ');
    const told = lang === 'nl' ? { nl: own, en: theirs } : { nl: theirs, en: own };
    return [{ entry, at: { path: ['translations', other], told } }];
  });
}

/** What is told in both languages has the same numbers in both, in whichever notation. */
export const numberInOneLanguage: Check = (content, report) => {
  const warn = warnings(rule, report);
  const texts = dataEntries(content).flatMap((entry) => textsIn(entry.data).map((at) => ({ entry, at })));
  for (const { entry, at } of [...texts, ...quotationsIn(content)]) {
    const untold = untoldNumber(at.told);
    if (!untold) continue;
    const { lang, typed } = untold;
    const other = lang === 'nl' ? 'en' : 'nl';
    warn(entry, {
      path: at.path,
      message: `The ${names[lang]} text has ${quoted(typed)}, and the ${names[other]} has no such number. Correct one of the two, ${unless(rule)}.`,
    });
  }
};
