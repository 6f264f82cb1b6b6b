import { directionOf } from '../../../i18n/direction.ts';
import type { Quotation, Translation } from '../../nodes.ts';
import type { XmlElement } from '../../xml.ts';
import { type Context, inLanguage, paragraph } from './context.ts';
import { quoted } from './inline.ts';
import { noteRefs } from './notes.ts';
import { words } from './runs.ts';

/** Says what stands after it. */
export const label = (text: string, context: Context): XmlElement =>
  paragraph(context, 'Label', words(text, context.marks));

/** Words of another, in their language. What they rest on follows the last that is said of them. */
export function quotation({ segments, lang, unproven, refs }: Quotation, context: Context): XmlElement[] {
  const own = inLanguage(context, lang);
  const notes = noteRefs(refs, context);
  return [
    paragraph(own, directionOf(lang) === 'rtl' ? 'QuoteRtl' : 'Quote', [
      ...quoted(segments, lang, own),
      ...(unproven === undefined ? notes : []),
    ]),
    ...(unproven === undefined ? [] : [paragraph(context, 'Label', [...words(unproven, context.marks), ...notes])]),
  ];
}

export function translation({ labels, segments, lang, refs }: Translation, context: Context): XmlElement[] {
  const own = inLanguage(context, lang);
  return [
    ...labels.map((text) => label(text, context)),
    paragraph(own, 'Translation', [...quoted(segments, lang, own), ...noteRefs(refs, context)]),
  ];
}
