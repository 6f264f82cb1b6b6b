import { directionOf } from '../../../i18n/direction.ts';
import type { Quotation, Translation } from '../../nodes.ts';
import { noXml, xmlJoined } from '../../xml.ts';
import { type Context, inLanguage, paragraph } from './context.ts';
import type { Flow } from './flow.ts';
import { noteRefs } from './notes.ts';
import { quoted } from './quoted.ts';
import { words } from './runs.ts';

/** A line that says what stands after it. */
export const label = (text: string, context: Context): Flow => paragraph(context, 'Label', words(text, context.marks));

/** Words of another, in their language. The numbers of their notes follow the last line about them. */
export function quotation({ lang, unproven, refs, ...statement }: Quotation, context: Context): Flow[] {
  const own = inLanguage(context, lang);
  const notes = noteRefs(refs, context);
  return [
    paragraph(
      own,
      directionOf(lang) === 'rtl' ? 'QuoteRtl' : 'Quote',
      xmlJoined([quoted(statement, lang, own), unproven === undefined ? notes : noXml]),
    ),
    ...(unproven === undefined
      ? []
      : [paragraph(context, 'Label', xmlJoined([words(unproven, context.marks), notes]))]),
  ];
}

export function translation({ labels, lang, refs, ...statement }: Translation, context: Context): Flow[] {
  const own = inLanguage(context, lang);
  return [
    ...labels.map((text) => label(text, context)),
    paragraph(own, 'Translation', xmlJoined([quoted(statement, lang, own), noteRefs(refs, context)])),
  ];
}
