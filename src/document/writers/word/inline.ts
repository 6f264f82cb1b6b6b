import type { Inline } from '../../inline.ts';
import { noXml, type Xml, xmlJoined } from '../../xml.ts';
import { type Context, inLanguage, marked } from './context.ts';
import { leading, leadingOut, pageOf } from './fields.ts';
import { footnoteRef, noteRefs } from './notes.ts';
import { run, typed, words } from './runs.ts';
import { lineBreak } from './wml.ts';

const inOwn = (context: Context, lang: string | undefined): Context =>
  lang === undefined ? context : inLanguage(context, lang);

function inline(node: Inline, context: Context): Xml {
  const { marks } = context;
  switch (node.type) {
    case 'text':
      return words(node.value, marks);
    case 'emphasis':
      return inlines(node.children, marked(context, { italic: true }));
    case 'strong':
      return inlines(node.children, marked(context, { bold: true }));
    case 'delete':
      return inlines(node.children, marked(context, { struck: true }));
    case 'code':
      return typed(node.value, { ...marks, style: 'Code' });
    case 'break':
      return run(marks, lineBreak);
    case 'run':
      return xmlJoined([
        inlines(node.children, inLanguage(context, node.lang)),
        node.said === undefined ? noXml : words(` (${node.said})`, { ...marks, style: 'Language' }),
      ]);
    case 'link': {
      const within = { ...inOwn(context, node.lang), isLink: true };
      const isOut = !context.isLink && context.made.relation(node.href) !== undefined;
      const content = inlines(node.children, isOut ? marked(within, { style: 'Hyperlink' }) : within);
      return leadingOut(node.href, context, content, node.title);
    }
    case 'reference': {
      const within = { ...inOwn(context, node.lang), isLink: true };
      const section =
        node.section === undefined ? noXml : words(` ${node.section}`, { ...marks, style: 'SectionReference' });
      const page = node.page ? pageOf(node.to, context) : noXml;
      return leading(node.to, context, xmlJoined([inlines(node.children, within), page, section]), node.title);
    }
    case 'detail': {
      const muted = marked(context, { style: 'Detail' });
      return xmlJoined([
        node.of === 'value' ? words(' · ', muted.marks) : words(', ', marks),
        inlines(node.children, muted),
      ]);
    }
    case 'notes':
      return noteRefs(node.refs, context);
    case 'footnote':
      return footnoteRef(node, context);
  }
}

export const inlines = (nodes: readonly Inline[], context: Context): Xml =>
  xmlJoined(nodes.map((node) => inline(node, context)));
