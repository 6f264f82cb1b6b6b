import type { Piece } from '../../document/inline.ts';
import type { Locale } from '../../schema/locales.ts';
import type { ListGroup } from '../../contract/composer/composer-data.ts';
import type { Listed } from './filter.ts';
import { languageName } from '../../i18n/language-name.ts';
import { withoutMarks } from '../../schema/without-marks.ts';

/** An entry in the list, and what is said of it. */
export interface ListedEntry extends Listed {
  /** Its kind, in words. */
  readonly kind: string;
  readonly name: string;
  readonly label: string;
  /** The language of its name, and that in words, where it is not the language of the page. */
  readonly lang: Locale | undefined;
  readonly language: string;
  readonly quoted: Piece | undefined;
  readonly rank: number | undefined;
}

/** The entries of a page in a language, in the order of its list. */
export const listedEntries = (groups: readonly ListGroup[], locale: Locale): ListedEntry[] =>
  groups.flatMap(({ collection, title, entries }) =>
    entries.map(({ id, name, lang, quoted, label = '', aliases = [], actors = [], spans = '', rank }) => {
      const language = lang === undefined ? '' : `(${languageName(lang, locale)})`;
      return {
        key: `${collection}/${id}`,
        kind: title,
        name,
        label,
        lang,
        language,
        quoted,
        words: withoutMarks([name, language, label, ...aliases].join(' ')),
        actors,
        spans,
        rank,
      };
    }),
  );
