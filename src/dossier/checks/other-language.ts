import type { ProblemAt } from '../../reader/content-file.ts';
import type { ReadContent } from '../../reader/content.ts';
import { otherOf } from '../../reading/words/words.ts';
import { proseText } from '../../schema/inline.ts';
import { type Locale, locales } from '../../schema/locales.ts';
import { primaryLanguage } from '../../schema/primary-language.ts';
import { type Detect, isPlainlyOther, isTold, otherLanguage } from '../wording/language-words.ts';
import type { Report } from './check.ts';
import { unless, unlessExcepted, warnings, type Written } from './fact-warnings.ts';
import { proseBlocks } from './prose-blocks.ts';

const rule = 'other-language';

/** Words with the language that the editors say they are in. */
interface Claimed {
  readonly written: Written;
  readonly at: Pick<ProblemAt, 'path' | 'position'>;
  readonly text: string;
  readonly lang: string;
}

function inQuotations({ quotes }: ReadContent): Claimed[] {
  return quotes.flatMap((written): Claimed[] => {
    const { lang, segments, translations } = written.data;
    const said = segments.map(({ exact }) => exact).join(' ');
    return [
      { written, at: { path: ['lang'] }, text: said, lang: primaryLanguage(lang) },
      ...locales.flatMap((locale): Claimed[] => {
        const texts = translations[locale];
        const at = { path: ['translations', locale] };
        // What shows it by a few words is told among the editors’ own words.
        return texts && !(isTold(locale) && texts.some((text) => isPlainlyOther(text, locale)))
          ? [{ written, at, text: texts.join(' '), lang: locale }]
          : [];
      }),
    ];
  });
}

/** A line of a list may be no more than a name, which is in its own language. */
const sentence = /[.!?…]\P{L}*$/u;

/** What the editors write themselves, in one of the languages of the dossier. */
function ownWords({ actors, events, quotes, summary, briefings }: ReadContent): (Claimed & { lang: Locale })[] {
  const described = [...actors, ...events].flatMap((written) =>
    locales.flatMap((locale) => {
      const text = written.data.description?.[locale];
      const at = { path: ['description', locale] };
      return text ? [{ written, at, text: proseText(text), lang: locale }] : [];
    }),
  );
  const titles = events.flatMap((written) =>
    locales.flatMap((locale) => {
      const text = written.data.title[locale];
      return text === undefined ? [] : [{ written, at: { path: ['title', locale] }, text, lang: locale }];
    }),
  );
  const translated = quotes.flatMap((written) =>
    locales.flatMap((locale) =>
      (written.data.translations[locale] ?? []).map((text, index) => ({
        written,
        at: { path: ['translations', locale, index] },
        text,
        lang: locale,
      })),
    ),
  );
  const running = [...summary, ...briefings].flatMap((written) =>
    proseBlocks(written.body)
      .filter(({ type, text }) => type === 'paragraph' && sentence.test(text))
      .map(({ text, position }) => ({ written, at: { position }, text, lang: written.locale })),
  );
  return [...titles, ...described, ...translated, ...running];
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
  const tell = (found: string, { written, at, lang }: Claimed): void => {
    const hasNotes = 'notes' in written.data;
    warn(written, {
      ...at,
      message: `These words are in ${found}, it seems, and not in ${lang}. Correct the language or the words, ${(hasNotes ? unless : unlessExcepted)(rule)}.`,
    });
  };
  for (const own of ownWords(content))
    if (isTold(own.lang) && isPlainlyOther(own.text, own.lang)) tell(otherOf(own.lang), own);
  const claimed = inQuotations(content);
  const doubtful = claimed.filter(({ text, lang }) => otherLanguage(text, lang, languages, () => '?') !== undefined);
  if (doubtful.length === 0) return;
  const { known, detect } = await detector(languages);
  for (const one of doubtful) {
    // What it does not know, such as Frisian, it takes for a language that is near.
    const found = known.has(one.lang) ? otherLanguage(one.text, one.lang, languages, detect) : undefined;
    if (found !== undefined) tell(found, one);
  }
}
