import { visible } from '../../schema/characters.ts';
import type { HelpLocale } from '../../schema/help.ts';
import { languageTag } from '../../schema/quote.ts';
import { quoted } from '../../schema/shortened.ts';
import type { Asker } from '../ask.ts';
import { as } from '../new/interview.ts';
import { UsageError } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { ingestWords } from './ingest-words.ts';
import type { Field, Fields } from './source-field.ts';
import { inOrder } from './source-fields.ts';

/** Asks in which language a document is. Throws where nobody can answer. */
export async function askLanguage(given: string, asker: Asker | undefined, locale: HelpLocale): Promise<string> {
  if (!asker)
    throw new UsageError(
      `Neither ${quoted(given)} nor its words say in which language it is. Give it, such as --language fr.`,
    );
  for (;;) {
    const answer = await asker.ask(ingestWords[locale].language(given), ['nl', 'en', 'fr', 'de']);
    const read = as(languageTag())(answer);
    if ('value' in read) return read.value;
  }
}

/** A value on one line. */
const shown = (value: Field['value']): string =>
  typeof value === 'object' ? Object.values(value).join('; ') : String(value);

/** Shows what a source will say, and asks whether that is right. */
export async function isRight(
  source: string,
  fields: Fields,
  asker: Asker,
  terminal: Terminal,
  locale: HelpLocale,
): Promise<boolean> {
  const words = ingestWords[locale];
  for (const [name, { value, comment }] of inOrder(fields))
    terminal.print(visible(`  ${name}: ${shown(value)}  # ${comment}`));
  const answer = await asker.ask(words.isRight(source), [words.yes, words.no]);
  return answer === '' || words.yes.startsWith(answer.toLowerCase());
}
