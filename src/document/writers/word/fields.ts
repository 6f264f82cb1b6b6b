import type { XmlElement, XmlNode } from '../../xml.ts';
import type { Context } from './context.ts';
import { type Marks, run, words } from './runs.ts';
import { w } from './wml.ts';

/** A field whose result is what it holds, until Word works it out. */
export const field = (instruction: string, ...result: readonly XmlElement[]): XmlElement =>
  w('fldSimple', { instr: ` ${instruction} `, dirty: 'true' }, ...result);

/** An end of a field that holds more than runs. */
export const fieldEnd = (type: 'begin' | 'separate' | 'end', marks: Marks, dirty?: 'true'): XmlElement =>
  run(marks, w('fldChar', { fldCharType: type, dirty }));

export const fieldCode = (instruction: string, marks: Marks): XmlElement =>
  run(marks, w('instrText', { 'xml:space': 'preserve' }, ` ${instruction} `));

/** Content under the name by which links and fields know it. */
export function bookmarked(anchor: string | undefined, context: Context, content: readonly XmlNode[]): XmlNode[] {
  if (anchor === undefined) return [...content];
  const { id, name } = context.made.bookmark(anchor);
  return [w('bookmarkStart', { id, name }), ...content, w('bookmarkEnd', { id })];
}

/** What leads to a place of the document; its content alone where the place is not in it. */
export function leading(
  anchor: string,
  context: Context,
  content: readonly XmlNode[],
  title?: string,
): readonly XmlNode[] {
  if (context.isLink || !context.outline.places.has(anchor)) return content;
  const { name } = context.made.bookmark(anchor);
  return [w('hyperlink', { anchor: name, tooltip: title?.slice(0, longestTitle), history: '1' }, ...content)];
}

/** What Word has room for beside a link. */
const longestTitle = 260;

/** What leads out of the document; its content alone where the address says nothing outside of the site. */
export function leadingOut(
  href: string,
  context: Context,
  content: readonly XmlNode[],
  title?: string,
): readonly XmlNode[] {
  const id = context.isLink ? undefined : context.made.relation(href);
  return id === undefined
    ? content
    : [w('hyperlink', { 'r:id': id, tooltip: title?.slice(0, longestTitle), history: '1' }, ...content)];
}

/** The page of a place. Which it is, Word knows once it has laid out the document. */
export const pageField = (anchor: string, { made, marks }: Context): XmlElement =>
  field(`PAGEREF ${made.bookmark(anchor).name} \\h`, ...words('…', marks));

/** The same after the words that lead there: “ (p. 3)”. */
export function pageOf(anchor: string, context: Context): XmlElement[] {
  const { words: own, marks, outline } = context;
  const [before = '', after = ''] = own.pageRef.split('{page}');
  if (own.pageRef === '' || !outline.places.has(anchor)) return [];
  const styled = { ...marks, style: 'PageReference' };
  return [...words(` ${before}`, styled), pageField(anchor, { ...context, marks: styled }), ...words(after, styled)];
}
