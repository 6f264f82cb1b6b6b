import type { Quotation, Translation } from '../../nodes.ts';
import { type Omission, omission, pieces, type Statement } from '../../../schema/statement.ts';
import { element, type XmlElement } from '../../xml.ts';
import type { Context } from './context.ts';
import { noteRefsMarkup } from './inline.ts';

/** The segments of a quotation: each `q` is one, with a sign where it is cut, and the quotation marks are the style's. */
function words(statement: Statement, lang: string | undefined, { words: own }: Context): XmlElement {
  // A space that is seen stands outside: in words that run the other way, it would stand on the wrong side of the sign.
  const sign = (of: Omission) =>
    element(
      'span',
      { class: 'interruption', lang },
      element('span', { 'aria-hidden': 'true' }, omission),
      element('span', { class: 'visually-hidden' }, ` (${own.omissions[of]})`),
    );
  return element(
    'p',
    { class: 'words' },
    ...pieces(statement).flatMap(({ text, gap, signBefore, signAfter }) => [
      ...(gap ? [' ', sign(gap), ' '] : []),
      element(
        'q',
        {},
        ...(signBefore ? [sign('left-out'), ' '] : []),
        text,
        ...(signAfter ? [' ', sign('left-out')] : []),
      ),
    ]),
  );
}

/** Says what stands after it. */
export const label = (text: string, lang?: string): XmlElement => element('p', { class: 'label', lang }, text);

export const quotation = ({ lang, unproven, refs, ...statement }: Quotation, context: Context): XmlElement =>
  element(
    'blockquote',
    { lang },
    words(statement, context.words.lang, context),
    ...(unproven === undefined ? [] : [label(unproven, context.words.lang)]),
    ...noteRefsMarkup(refs, context),
  );

export const translation = ({ labels, lang, refs, ...statement }: Translation, context: Context): XmlElement =>
  element(
    'div',
    { class: 'translation' },
    ...labels.map((text) => label(text)),
    element('div', { lang }, words(statement, context.words.lang, context), ...noteRefsMarkup(refs, context)),
  );
