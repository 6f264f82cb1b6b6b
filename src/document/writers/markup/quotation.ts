import type { Quotation, Translation } from '../../nodes.ts';
import { element, type XmlElement } from '../../xml.ts';
import type { Context } from './context.ts';
import { noteRefsMarkup } from './inline.ts';

/** The segments of a quotation: each `q` is a segment and nothing else, and the quotation marks are the style's. */
function words(segments: readonly string[], lang: string | undefined, { words: own }: Context): XmlElement {
  // A space that is seen stands outside: in words that run the other way, it would stand on the wrong side of the sign.
  const between = element(
    'span',
    { class: 'interruption', lang },
    element('span', { 'aria-hidden': 'true' }, own.interrupted),
    element('span', { class: 'visually-hidden' }, ` (${own.interruptedLabel})`),
  );
  return element(
    'p',
    { class: 'words' },
    ...segments.flatMap((text, at) => [...(at > 0 ? [' ', between, ' '] : []), element('q', {}, text)]),
  );
}

/** Says what stands after it. */
export const label = (text: string, lang?: string): XmlElement => element('p', { class: 'label', lang }, text);

export const quotation = ({ segments, lang, unproven, refs }: Quotation, context: Context): XmlElement =>
  element(
    'blockquote',
    { lang },
    words(segments, context.words.lang, context),
    ...(unproven === undefined ? [] : [label(unproven, context.words.lang)]),
    ...noteRefsMarkup(refs, context),
  );

export const translation = ({ labels, segments, lang, refs }: Translation, context: Context): XmlElement =>
  element(
    'div',
    { class: 'translation' },
    ...labels.map((text) => label(text)),
    element('div', { lang }, words(segments, context.words.lang, context), ...noteRefsMarkup(refs, context)),
  );
