import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../schema/locales.ts';
import { cssString } from './css-string.ts';
import { asOf, markedEdition } from './page.ts';
import { textIn } from './text.ts';

/**
 * The running head and foot of printed pages in one language. They stand in a sheet of their own because CSS cannot
 * take their words from the page, and the policy of the site allows no style within it.
 */
export function marginBoxes(dossier: Dossier, locale: Locale): string {
  const { page, of } = messages[locale].print;
  return `@page {
  @top-left { content: ${cssString(textIn(dossier.data.title, locale).text)}; }
  @top-right { content: ${cssString(asOf(dossier, locale))}; }
  @bottom-left { content: ${cssString(markedEdition(dossier, locale).text)}; }
  @bottom-right { content: ${cssString(`${page} `)} counter(page) ${cssString(` ${of} `)} counter(pages); }
}
`;
}
