import { languageName } from './language-name.ts';
import { type Locale, locales } from '../schema/locales.ts';
import { formatList } from './wording.ts';

/** Whether there are two languages, of which words say “both”; of more they say “all”. */
export const isBilingual = locales.length === 2;

/** All languages as one of them lists them, each after the words in front of it: “het Nederlands en het Engels”. */
export const languagesIn = (locale: Locale, before = ''): string =>
  formatList(
    locales.map((each) => before + languageName(each, locale)),
    locale,
  );
