import type { FileAbout } from '../../archive/source-text.ts';
import type { Locale } from '../../schema/locales.ts';
import type { PartOfPage } from '../../schema/locator.ts';

/** What stands in the margin, where that is no number and no time. */
export interface MarginWords {
  readonly page: (label: string) => string;
  /** Of what is no paragraph of the article. */
  readonly beside: Readonly<Record<PartOfPage | 'heading', string>>;
}

interface TextWords extends MarginWords {
  /** What a file says of itself. */
  readonly about: Readonly<Record<Exclude<keyof FileAbout, 'from'>, string>>;
  /** Of words that stand at several places. */
  readonly several: (count: string) => string;
  /** Of words that prove nothing by themselves. */
  readonly short: string;
}

/** What `text` says, in the language of whoever asks. */
export const textWords: Readonly<Record<Locale, TextWords>> = {
  nl: {
    about: {
      title: 'Titel',
      author: 'Auteur',
      'container-title': 'Verschenen in',
      publisher: 'Uitgever',
      issued: 'Datum',
      language: 'Taal',
      URL: 'Webadres',
      type: 'Soort',
      attachments: 'Bijlagen',
    },
    page: (label) => `p. ${label}`,
    beside: {
      headline: 'kop',
      byline: 'auteursregel',
      caption: 'bijschrift',
      navigation: 'navigatie',
      heading: 'tussenkop',
    },
    several: (count) => `De woorden staan er op ${count} plaatsen. Een prefix of een suffix zegt welke u bedoelt.`,
    short: 'Zo weinig woorden bewijzen op zichzelf niets. Citeer meer van de zin.',
  },
  en: {
    about: {
      title: 'Title',
      author: 'Author',
      'container-title': 'Container title',
      publisher: 'Publisher',
      issued: 'Date',
      language: 'Language',
      URL: 'URL',
      type: 'Type',
      attachments: 'Attachments',
    },
    page: (label) => `p. ${label}`,
    beside: {
      headline: 'headline',
      byline: 'byline',
      caption: 'caption',
      navigation: 'navigation',
      heading: 'heading',
    },
    several: (count) => `The words stand at ${count} places. A prefix or a suffix says which one you mean.`,
    short: 'So few words prove nothing by themselves. Quote more of the sentence.',
  },
};
