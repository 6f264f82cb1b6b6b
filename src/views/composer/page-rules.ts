import type { Dossier } from '../../dossier/dossier.ts';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../schema/locales.ts';
import { cssString } from '../css-string.ts';
import { asOf, markedEdition } from '../page.ts';
import { shortened, textIn } from '../text.ts';

/** What has room in a head beside the words that say whose selection it is. */
const titleLength = 55;

/** Both languages of a text, once where they are the same. */
const both = (languages: readonly Locale[], make: (locale: Locale) => string): string =>
  [...new Set(languages.map(make))].join(' / ');

/**
 * The pages of a composed document: the head says from which dossier and whose selection it is, the foot its edition and
 * the number of the page; the title page, always the first, has neither. They stand in a sheet of their own, because CSS
 * cannot take their words from the page. A named page for the title made Chromium 156 begin with an empty one, now and then.
 */
export function compositionRules(dossier: Dossier, languages: readonly [Locale, ...Locale[]]): string {
  const [first] = languages;
  const { page, of } = messages[first].print;
  const title = shortened(textIn(dossier.data.title, first).text, titleLength);
  const kind = both(languages, (locale) => messages[locale].composer.document.kind);
  const state = both(languages, (locale) => `${markedEdition(dossier, locale).text} · ${asOf(dossier, locale)}`);
  const between = languages.length > 1 ? ' / ' : ` ${of} `;
  const boxes = {
    'top-left': cssString(title),
    'top-right': cssString(kind),
    'bottom-left': cssString(state),
    'bottom-right': `${cssString(`${page} `)} counter(page) ${cssString(between)} counter(pages)`,
  };
  const rules = (content: (own: string) => string): string =>
    Object.entries(boxes)
      .map(([name, own]) => `  @${name} { content: ${content(own)}; }`)
      .join('\n');
  return `@page {
  margin: 26mm 25mm 23mm;
${rules((own) => own)}
}
@page :first {
${rules(() => 'none')}
}
`;
}
