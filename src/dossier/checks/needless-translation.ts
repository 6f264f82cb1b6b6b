import { locales } from '../../schema/locales.ts';
import type { Check } from './check.ts';
import { quoted } from '../../schema/shortened.ts';
import { primaryLanguage } from '../../schema/primary-language.ts';

/** A quotation is not translated into its own language: then its `lang` is wrong, or the translation is. */
export const needlessTranslation: Check = ({ quotes }, report) => {
  for (const { file, data } of quotes)
    for (const locale of locales)
      if (data.translations[locale] && primaryLanguage(data.lang) === locale)
        report(file, {
          rule: 'needless-translation',
          path: ['translations', locale],
          part: 'key',
          message: `The quotation is in ${quoted(data.lang)} itself. Remove this translation, or correct lang.`,
        });
};
