import type { ArchivedText } from '../../../archive/archive.ts';
import type { HelpLocale } from '../../../schema/help.ts';
import { isLocale } from '../../../schema/locales.ts';
import { primaryLanguage } from '../../../schema/primary-language.ts';
import { ingestWords } from '../ingest-words.ts';
import type { Fields } from '../source-field.ts';
import { bylineIn } from './byline.ts';
import { type Letter, letterIn } from './letter.ts';

/** A letter has no title: it is described, in its own language. */
const described = ({ author }: Letter, language: string): string => {
  const [word, of] = language.startsWith('nl') ? ['Brief', 'van'] : ['Letter', 'from'];
  return author === undefined ? `[${word}]` : `[${word} ${of} ${author}]`;
};

function ofLetter(letter: Letter, language: string, locale: HelpLocale): Fields {
  const words = ingestWords[locale];
  const { author, issued } = letter;
  return {
    type: { value: 'personal_communication', comment: words.letter },
    title: { value: described(letter, language), comment: words.untitledLetter },
    ...(author === undefined ? {} : { author: { value: [author], comment: words.signature } }),
    ...(issued === undefined ? {} : { issued: { value: issued, comment: words.letterDate } }),
    allSpeech: { value: true, comment: words.letter },
  };
}

/** What the words of a text say of it: as a letter, or in the lines above a report. `language`: that of the text. */
export function textFields(text: ArchivedText, language: string, locale: HelpLocale): Fields {
  const comment = ingestWords[locale].topLines;
  const letter = ['html', 'mhtml', 'eml', 'subtitles'].includes(text.format.id) ? undefined : letterIn(text);
  if (letter) return ofLetter(letter, language, locale);
  const { author, medium, issued, genre } = bylineIn(text);
  const main = primaryLanguage(language);
  return {
    ...(author.length > 0 ? { author: { value: author, comment } } : {}),
    ...(medium === undefined ? {} : { 'container-title': { value: medium, comment } }),
    ...(medium === undefined || text.format.id === 'html' ? {} : { type: { value: 'article-newspaper', comment } }),
    ...(issued === undefined ? {} : { issued: { value: issued, comment } }),
    ...(genre === undefined ? {} : { genre: { value: isLocale(main) ? { [main]: genre } : genre, comment } }),
  };
}
