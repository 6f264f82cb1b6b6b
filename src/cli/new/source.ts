import { encodingName } from '../../schema/encoding.ts';
import { line } from '../../schema/localized.ts';
import { languageTag } from '../../schema/quote.ts';
import { rights } from '../../schema/source.ts';
import { sourceTypes } from '../../schema/source-types.ts';
import { readNewDocument, unusedDocuments } from './document.ts';
import type { Beginning, NewEntry } from './entry.ts';
import { entryText } from './entry-text.ts';
import { as, choice, type Interview } from './interview.ts';
import { newWords } from './new-words.ts';

/** Asks for a source: its document, and what a citation cannot be without. */
export async function askSource(beginning: Beginning, asked: Interview): Promise<NewEntry> {
  const { content, locale } = beginning;
  const { answer, given: answered } = asked;
  const words = newWords[locale];
  // Nobody is asked: few files need it, and the message about them says so.
  const encoding = answered.has('encoding')
    ? await answer({ option: 'encoding', text: 'encoding', read: as(encodingName()) })
    : undefined;
  const document = await answer({
    option: 'file',
    text: words.file,
    choices: unusedDocuments(beginning),
    read: (given) => readNewDocument(given, beginning, encoding),
  });
  for (const { id } of content.sources.filter(({ data }) => data.sha256 === document.sha256))
    asked.tell(words.sameDocument(id));
  const fields = {
    type: await answer(choice('type', words.type(sourceTypes.join(', ')), sourceTypes)),
    title: await answer({ option: 'title', text: words.documentTitle, read: as(line()) }),
    language: await answer({ option: 'language', text: words.language, read: as(languageTag()) }),
    rights: await answer(choice('rights', words.rights, rights)),
    sha256: document.sha256,
    ...(encoding === undefined ? {} : { encoding }),
  };
  return {
    named: document.archived?.split('.', 1)[0] ?? fields.title,
    files: [
      {
        place: (id) => `sources/${id}.yaml`,
        text: entryText('sources', { fields, draft: undefined }, words.often),
      },
    ],
    isDraft: false,
    document,
  };
}
