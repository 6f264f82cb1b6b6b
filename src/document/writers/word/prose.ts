import type { List, Paragraph } from '../../nodes.ts';
import { noXml, type XmlElement } from '../../xml.ts';
import { type Context, inLanguage, paragraph } from './context.ts';
import type { Flow } from './flow.ts';
import { inlines } from './inline.ts';
import { val, w } from './wml.ts';

/** The indent of a level, in twentieths of a point. */
export const step = 360;

const paragraphStyles = { label: 'Label', notice: 'Notice', see: 'See' } as const;

export const prose = ({ role, lang, children }: Paragraph, context: Context, ...own: readonly XmlElement[]): Flow => {
  const within = lang === undefined ? context : inLanguage(context, lang);
  return paragraph(within, role && paragraphStyles[role], inlines(children, within), ...own);
};

/** The first paragraph of an item has the bullet or the number; what comes after it stands below its words. */
export function list({ start, loose, items }: List, context: Context): Flow[] {
  const { made, depth, indent } = context;
  const level = Math.min(depth, 8);
  const numId = start === undefined ? 1 : made.list('decimal', level, start);
  const style = start === undefined ? 'ListBullet' : 'ListNumber';
  const within: Context = { ...context, style: 'ListContinue', depth: depth + 1, indent: indent + step };
  // The numbering itself indents by its level only.
  const ind = indent === level * step ? [] : [w('ind', { left: indent + step, hanging: step })];
  const apart = loose ? [w('contextualSpacing', { val: '0' })] : [];
  const own = [w('numPr', {}, val('ilvl', level), val('numId', numId)), ...ind, ...apart];
  return items.flatMap(([first, ...rest]) => {
    const isWords = first?.type === 'paragraph' && first.role === undefined;
    const head = isWords
      ? prose(first, { ...within, style }, ...own)
      : paragraph({ ...within, style }, undefined, noXml, ...own);
    return [head, ...within.write.blocks(isWords || first === undefined ? rest : [first, ...rest], within)];
  });
}
