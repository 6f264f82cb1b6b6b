import { noXml, type Xml, xmlJoined, xmlTag, xmlText } from '../../xml.ts';
import type { Context } from './context.ts';
import { lookOf, type Marks } from './runs.ts';

/** A field whose result is what it holds, until Word works it out when it opens the document. */
export const field = (instruction: string, result: Xml): Xml =>
  xmlTag('w:fldSimple', { 'w:instr': ` ${instruction} `, 'w:dirty': 'true' }, result);

/** What a run has at an end of a field that holds more than runs. */
export const fieldEnd = (type: 'begin' | 'separate' | 'end', dirty?: 'true'): Xml =>
  xmlTag('w:fldChar', { 'w:fldCharType': type, 'w:dirty': dirty });

export const fieldCode = (instruction: string): Xml =>
  xmlTag('w:instrText', { 'xml:space': 'preserve' }, xmlText(` ${instruction} `));

/** Content under the name by which links and fields know it. */
export function bookmarked(anchor: string | undefined, context: Context, content: Xml): Xml {
  if (anchor === undefined) return content;
  const { id, name } = context.made.bookmark(anchor);
  return xmlJoined([
    xmlTag('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
    content,
    xmlTag('w:bookmarkEnd', { 'w:id': id }),
  ]);
}

/** How long the tooltip of a link may be in Word. */
const longestTitle = 260;

/** A link to a place of the document; its content alone where the document lacks the place. */
export function leading(anchor: string, context: Context, content: Xml, title?: string): Xml {
  if (context.isLink || !context.outline.places.has(anchor)) return content;
  const { name } = context.made.bookmark(anchor);
  const attributes = { 'w:anchor': name, 'w:tooltip': title?.slice(0, longestTitle), 'w:history': '1' };
  return xmlTag('w:hyperlink', attributes, content);
}

/** A link out of the document; its content alone where the address says nothing outside of the site. */
export function leadingOut(href: string, context: Context, content: Xml, title?: string): Xml {
  const id = context.isLink ? undefined : context.made.relation(href);
  return id === undefined
    ? content
    : xmlTag('w:hyperlink', { 'r:id': id, 'w:tooltip': title?.slice(0, longestTitle), 'w:history': '1' }, content);
}

/** The page of a place. Word knows it once it has laid out the document. */
export const pageField = (anchor: string, { made }: Context, marks: Marks): Xml =>
  field(`PAGEREF ${made.bookmark(anchor).name} \\h`, lookOf(marks).said('…'));

/** The same after the words that lead there: “ (p. 3)”. */
export function pageOf(anchor: string, context: Context): Xml {
  const { words: own, marks, outline } = context;
  if (own.pageRef === '' || !outline.places.has(anchor)) return noXml;
  const at = own.pageRef.indexOf('{page}');
  const styled = { ...marks, style: 'PageReference' };
  const { said } = lookOf(styled);
  const [before, after] = [own.pageRef.slice(0, at), own.pageRef.slice(at + '{page}'.length)];
  return xmlJoined([said(` ${before}`), pageField(anchor, context, styled), said(after)]);
}
