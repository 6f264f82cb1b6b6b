import type { SourceNote, SourceNotes } from '../../finding.ts';
import { element, type XmlElement } from '../../xml.ts';
import type { Context } from './context.ts';
import { inlines, pageOf, pairedText } from './inline.ts';

function note({ number, exact, lang, place, usedAt }: SourceNote, label: string, context: Context): XmlElement {
  const { isBook } = context;
  return element(
    'li',
    // It is an item of a list already, and has no other role.
    { id: `note-${number}`, value: String(number), ...(isBook ? { 'epub:type': 'endnote' } : {}) },
    element('p', { class: 'passage', lang }, element('q', {}, exact)),
    element(
      'div',
      { class: 'row place' },
      ...place.map((cell) =>
        element('div', { class: 'cell', lang: cell.lang }, element('p', {}, ...inlines(cell.value, context))),
      ),
    ),
    element(
      'p',
      { class: 'used-at' },
      element('span', {}, `${label}:`),
      ...usedAt.flatMap(({ anchor, title, number: section }, at) => [
        at === 0 ? ' ' : '; ',
        // The vocabulary of EPUB has no word for it.
        element(
          'a',
          { href: `#${anchor}`, ...(isBook ? { role: 'doc-backlink' } : {}) },
          ...pairedText(title, section),
          ...pageOf(anchor, context),
        ),
      ]),
    ),
  );
}

/** The passages that the document rests on, by number: where each stands, and the way back to what rests on it. */
export const sourceNotes = ({ usedAt, notes }: SourceNotes, context: Context): XmlElement =>
  element('ol', { class: 'source-notes' }, ...notes.map((each) => note(each, usedAt, context)));
