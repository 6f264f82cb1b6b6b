import type { ComposedFront } from '../../compose.ts';
import type { TitlePage } from '../../nodes.ts';
import { xmlJoined } from '../../xml.ts';
import { type Context, inLanguage, paragraph } from './context.ts';
import type { Flow } from './flow.ts';
import { leadingOut } from './fields.ts';
import { inlines } from './inline.ts';
import { paired } from './paired.ts';
import { words } from './runs.ts';

const address = (href: string, context: Context) =>
  leadingOut(href, context, words(href, { ...context.marks, style: 'Hyperlink' }));

/** What a reader sees first: the dossier, its edition and state, and who answers for it. */
export function titlePage(page: TitlePage, context: Context): Flow[] {
  const { title, subtitle, imprint } = page;
  return [
    paragraph(context, 'Title', paired(title, context)),
    ...(subtitle.length > 0 ? [paragraph(context, 'Subtitle', paired(subtitle, context))] : []),
    ...imprint.flatMap(({ lang, value }) => {
      const own = inLanguage(context, lang);
      return value.map((line) => paragraph(own, 'Imprint', words(line, own.marks)));
    }),
    ...(page.address === undefined ? [] : [paragraph(context, 'Imprint', address(page.address, context))]),
  ];
}

/** The same for a document that a reader composed. */
export function composedFront(front: ComposedFront, context: Context): Flow[] {
  const { kind, title, subtitle, imprint, addresses } = front;
  return [
    paragraph(context, 'Kind', inlines(kind, context)),
    paragraph(context, 'Title', inlines(title, context)),
    ...(subtitle === '' ? [] : [paragraph(context, 'Subtitle', words(subtitle, context.marks))]),
    ...imprint.flatMap(({ lang, value: { dossier, lines, statements } }) => {
      const own = inLanguage(context, lang);
      return [
        paragraph(own, 'Imprint', words(dossier, { ...own.marks, bold: true })),
        ...[...lines, ...statements].map((line) => paragraph(own, 'Imprint', words(line, own.marks))),
      ];
    }),
    ...addresses.map(({ label, href }) =>
      paragraph(
        context,
        'Imprint',
        xmlJoined([inlines(label, context), words(': ', context.marks), address(href, context)]),
      ),
    ),
  ];
}
