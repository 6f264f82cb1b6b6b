import { type WrittenWords, writtenWords } from '../document/written-words.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { coverSvg } from '../papers/epub/cover.ts';
import { formatList } from '../i18n/wording.ts';
import { type Origin, originAt } from '../reader/origin.ts';
import { type Locale, locales } from '../schema/locales.ts';
import { briefingIn } from '../views/briefings-page.ts';
import { bilingualPdf, briefingPdf, dossierPdf } from '../views/document-links.ts';
import { entryPath } from '../views/link.ts';
import { asOf, printPath } from '../views/page.ts';
import { briefingWords } from '../views/print-edition/briefing-words.ts';
import { printEdition } from '../views/print-edition/edition.ts';
import { pageRules } from '../views/print-edition/page-rules.ts';
import { bilingual } from '../views/print-edition/print-page.ts';
import { textIn } from '../views/text.ts';
import type { DocumentFacts } from './finish/document-facts.ts';
import type { PaperOptions } from './paper-options.ts';

/** A page of the site that is also published as a PDF. */
export interface Edition {
  /** The address of the page below the site: `nl/print/`. */
  readonly page: string;
  /** The file below the site that it is printed to: `nl/dossier.pdf`. */
  readonly file: string;
  readonly facts: DocumentFacts;
  /** The rules that the page gets for the paper it is printed on, beside those of its own. */
  readonly rules: (paper: PaperOptions) => string;
  /** What it says in the words of the content, with where they were written. */
  readonly written: () => Iterable<WrittenWords>;
  /** Where a text says that it is meant for one page. */
  readonly onePager?: Origin;
  /** The cover of the book with the same words, as SVG; absent: there is no such book. */
  readonly cover?: string;
}

const textsIn = ({ data }: Dossier, locale: Locale) => ({
  title: textIn(data.title, locale).text,
  edition: textIn(data.edition, locale).text,
  authors: data.editors.map((name) => textIn(name, locale).text),
});

/** What is the same in all documents of a language. */
function sharedFacts(dossier: Dossier, locale: Locale): Pick<DocumentFacts, 'lang' | 'authors' | 'keywords' | 'date'> {
  const { title, edition, authors } = textsIn(dossier, locale);
  return { lang: locale, authors, keywords: [title, edition, asOf(dossier, locale)], date: dossier.data.revised };
}

/** The dossier as a whole: one document per language, and one in both. */
export function dossierEditions(dossier: Dossier): Edition[] {
  const { title, subtitle, defaultLanguage } = dossier.data;
  const about = (locale: Locale): string =>
    subtitle ? textIn(subtitle, locale).text : formatList(sharedFacts(dossier, locale).keywords, locale);
  const inEach = (text: (locale: Locale) => string): string => [...new Set(locales.map(text))].join(' – ');
  return [
    ...locales.map((locale) => ({
      page: `${locale}/${printPath}`,
      file: dossierPdf(locale),
      facts: { ...sharedFacts(dossier, locale), title: textIn(title, locale).text, description: about(locale) },
      rules: (paper: PaperOptions) => pageRules(dossier, [locale], paper),
      cover: coverSvg(dossier.data, [locale]),
      written: () => writtenWords(printEdition(dossier, [locale])),
    })),
    {
      page: printPath,
      file: bilingualPdf,
      facts: {
        ...sharedFacts(dossier, defaultLanguage),
        title: inEach((locale) => textIn(title, locale).text),
        description: inEach(about),
      },
      rules: (paper) => pageRules(dossier, bilingual(dossier), paper),
      cover: coverSvg(dossier.data, bilingual(dossier)),
      written: () => writtenWords(printEdition(dossier, bilingual(dossier))),
    },
  ];
}

/** One document per briefing and language. */
export const briefingEditions = (dossier: Dossier): Edition[] =>
  [...dossier.briefings.values()].flatMap((pages) =>
    locales.flatMap((locale) => {
      const briefing = briefingIn(pages, locale);
      if (!briefing) return [];
      const { title, description, length } = briefing.data;
      return {
        page: `${locale}/${entryPath(briefing)}`,
        file: briefingPdf(locale, briefing),
        facts: { ...sharedFacts(dossier, locale), title, description },
        rules: ({ paper }: PaperOptions) => (paper === 'letter' ? '@page { size: letter }' : ''),
        written: () => briefingWords(dossier, locale, briefing),
        ...(length === 'one-pager' ? { onePager: originAt(briefing.file, 'length') } : {}),
      };
    }),
  );

/** All documents that a dossier is published in, the smallest first. */
export const editions = (dossier: Dossier): Edition[] => [...briefingEditions(dossier), ...dossierEditions(dossier)];
