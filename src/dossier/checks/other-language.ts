import type { AnyEntry, ReadContent } from '../../reader/content.ts';
import type { Path } from '../../reader/problem.ts';
import { locales } from '../../schema/locales.ts';
import { type Detect, otherLanguage } from '../wording/language-words.ts';
import type { Report } from './check.ts';
import { unless, warnings } from './fact-warnings.ts';
import { primaryLanguage } from '../../schema/primary-language.ts';

const rule = 'other-language';

/** Words with the language that the editors say they are in. */
interface Claimed {
  readonly entry: AnyEntry;
  readonly path: Path;
  readonly text: string;
  readonly lang: string;
}

function claimedIn({ quotes }: ReadContent): Claimed[] {
  return quotes.flatMap((entry): Claimed[] => {
    const { lang, segments, translations } = entry.data;
    return [
      { entry, path: ['lang'], text: segments.map(({ exact }) => exact).join(' '), lang: primaryLanguage(lang) },
      ...locales.flatMap((locale): Claimed[] => {
        const texts = translations[locale];
        return texts ? [{ entry, path: ['translations', locale], text: texts.join(' '), lang: locale }] : [];
      }),
    ];
  });
}

/** The languages that can be told apart, and what tells them. It is large, so it is loaded when the first text asks. */
async function detector(languages: readonly string[]): Promise<{ known: ReadonlySet<string>; detect: Detect }> {
  const { eld } = await import('eld/extrasmall');
  const known = new Set(Object.values(eld.setLanguageSubset([...languages])));
  const detect: Detect = (text) => {
    const found = eld.detect(text);
    return found.isReliable() ? found.language : undefined;
  };
  return { known, detect };
}

/** Words are in the language that the editors say: of a quotation, and of each of its translations. */
export async function otherLanguages(content: ReadContent, report: Report): Promise<void> {
  const warn = warnings(rule, report);
  const languages = [
    ...new Set([
      ...locales,
      ...content.quotes.map(({ data }) => primaryLanguage(data.lang)),
      ...content.sources.map(({ data }) => primaryLanguage(data.language)),
    ]),
  ];
  const claimed = claimedIn(content);
  const doubtful = claimed.filter(({ text, lang }) => otherLanguage(text, lang, languages, () => '?') !== undefined);
  if (doubtful.length === 0) return;
  const { known, detect } = await detector(languages);
  for (const { entry, path, text, lang } of doubtful) {
    // What it does not know, such as Frisian, it takes for a language that is near.
    const found = known.has(lang) ? otherLanguage(text, lang, languages, detect) : undefined;
    if (found === undefined) continue;
    warn(entry, {
      path,
      message: `These words are in ${found}, it seems, and not in ${lang}. Correct the language or the words, ${unless(rule)}.`,
    });
  }
}
