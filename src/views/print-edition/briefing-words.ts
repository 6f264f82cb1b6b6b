import { text } from '../../document/inline.ts';
import type { Block } from '../../document/nodes.ts';
import { wordsOfParts, type WrittenWords, writtenWords } from '../../document/written-words.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Briefing } from '../../reader/content.ts';
import { originAt } from '../../reader/origin.ts';
import type { Locale } from '../../schema/locales.ts';
import { printEdition } from './edition.ts';
import { prose } from './prose.ts';

/** The words of the page of a briefing, and after them those of the dossier, of which it may show entries. */
export function* briefingWords(dossier: Dossier, locale: Locale, briefing: Briefing): Generator<WrittenWords> {
  const { file, data } = briefing;
  const head = (['title', 'description', 'audience'] as const).map((field): Block => ({
    type: 'paragraph',
    children: [text(data[field])],
    origin: originAt(file, field),
  }));
  const children = [...head, ...prose(dossier, locale, briefing, () => [])];
  yield* wordsOfParts([{ type: 'part', anchor: '', title: [], children }]);
  yield* writtenWords(printEdition(dossier, [locale]));
}
