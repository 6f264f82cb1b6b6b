import { messages } from '../i18n/messages.ts';
import type { Content } from '../reader/content.ts';
import { perLocale } from '../schema/locales.ts';
import { textIn } from '../views/text.ts';

/** The content of a review copy: marked as one, beside what the dossier is marked with, wherever a marking is shown. */
export function reviewCopy(content: Content): Content {
  const { marking: own } = content.dossier;
  const marking = perLocale((locale) =>
    [...(own ? [textIn(own, locale).text] : []), messages[locale].page.draft].join(' · '),
  );
  return { ...content, dossier: { ...content.dossier, marking } };
}
