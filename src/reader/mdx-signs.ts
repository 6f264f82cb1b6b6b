import type { Nodes, Root } from 'mdast';
import { positions } from './positions.ts';
import type { ReportAt } from './prose-ref.ts';

/** Signs that other kinds of Markdown read as more than text, with what to write. A backslash in front makes them text. */
const signs: readonly { readonly sign: RegExp; readonly message: string }[] = [
  {
    sign: /(?<!\\)\[\^[^[\]\s\\]+\]/g,
    message:
      'There is no footnote of this name. Write its text below, on a line of its own that begins with the same brackets and a colon.',
  },
  {
    sign: /(?<!\\)\^\[/g,
    message: 'The text of a footnote stands below: write [^a] here, and [^a]: with the text on a line of its own.',
  },
  {
    sign: /(?<!\\)\[[^[\]^\\]+\]\[[^[\]^\\]*\]/g,
    message: 'There is no address of this name. Write it below, as [name]: https://…, or write \\[ for the sign.',
  },
  {
    sign: /\$\$(?<=(?:^|\n[> \t]*)\$\$)/g,
    message: 'Formulas are not shown as such. Word it in another way, or write \\$ for the sign.',
  },
  {
    sign: /:(?<=\n[> \t]*:)(?=[ \t])/g,
    message: 'There are no lists of terms. Write a list or paragraphs, or \\: for the sign.',
  },
  {
    sign: /(?::::|\[!)(?<=(?:^|\n[> \t]*)(?::::|\[!))(?:(?<=:)|(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\])/gi,
    message: 'There are no boxes of this kind. Write a quotation or a heading, or a backslash before the sign.',
  },
];

function textsIn(node: Nodes): Extract<Nodes, { type: 'text' }>[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}

/** Reports what a writer may have meant as more than the text that readers would see. `markdown`: what `body` was parsed from. */
export function checkSigns(body: Root, markdown: string, report: ReportAt): void {
  const place = positions(markdown);
  for (const { position } of textsIn(body)) {
    const [from, to] = [position?.start.offset, position?.end.offset];
    if (from === undefined || to === undefined) continue;
    const written = markdown.slice(from, to);
    for (const { sign, message } of signs)
      for (const { index } of written.matchAll(sign)) report(place(from + index), 'unsupported-markdown', message);
  }
}
