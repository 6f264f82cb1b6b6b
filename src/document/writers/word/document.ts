import { type Composed } from '../../compose.ts';
import { inlineText } from '../../inline.ts';
import type { Document, Part } from '../../nodes.ts';
import { noXml, type Xml } from '../../xml.ts';
import { blocks } from './blocks.ts';
import { type Context, paragraph, wordContext, type Writers } from './context.ts';
import { type Flow, flowXml, gap } from './flow.ts';
import { heading } from './finding.ts';
import { composedFront, titlePage } from './front.ts';
import { inlines } from './inline.ts';
import type { WordInput } from './package.ts';
import { paperOf } from './paper.ts';
import { paired, pairedText } from './paired.ts';
import type { WordFacts } from './properties.ts';

export const writers: Writers = { blocks, inlines };

/** A part under its heading. */
export function* part({ anchor, title, children }: Part, context: Context): Generator<Flow> {
  yield heading(1, anchor, paired(title, context), context);
  yield* blocks(children, context);
}

/** The parts one after the other, each made when it is asked for. */
function* body(front: readonly Flow[], parts: readonly Part[], context: Context): Generator<Xml> {
  for (const flow of front) yield flowXml(flow);
  for (const each of parts) for (const flow of part(each, context)) yield flowXml(flow);
  // Word repairs a document that ends in a table.
  yield flowXml(gap);
}

/** A dossier as a Word document: each part begins a page. */
export function editionInput(document: Document, facts: WordFacts): WordInput {
  const context = wordContext(document, writers);
  const { titlePage: page } = document;
  return {
    facts,
    lang: document.locales[0],
    isEdition: true,
    paper: paperOf(document),
    head: pairedText(page.title),
    // In one language there is room beside the number of the page.
    foot: page.imprint[0]?.value.slice(0, 2).join(' · ') ?? '',
    body: body(titlePage(page, context), document.parts, context),
    made: context.made,
  };
}

/** A briefing as a Word document: its title stands above the text, and only the notes are a part under a heading. */
export function briefingInput(document: Document, facts: WordFacts): WordInput {
  const context = { ...wordContext(document, writers), topHeading: 1 as const };
  const [text, ...others] = document.parts;
  const { titlePage: page } = document;
  const rule = paragraph(context, 'Divider', noXml);
  const front = [...titlePage(page, context), rule, ...blocks(text?.children ?? [], context)];
  return {
    facts,
    lang: document.locales[0],
    isEdition: false,
    paper: paperOf(document),
    head: pairedText(page.title),
    foot: page.imprint[0]?.value.slice(1, 3).join(' · ') ?? '',
    body: body(front, others, context),
    made: context.made,
  };
}

/** A reader’s own document as a Word document. It carries no date: the selection has none. */
export function composedInput(document: Composed): WordInput {
  const context = wordContext(document, writers);
  const { front } = document;
  const title = inlineText(front.title);
  const [imprint] = front.imprint;
  return {
    facts: { title, subject: imprint?.value.dossier, creators: [], revised: undefined },
    lang: document.locales[0],
    isEdition: false,
    paper: paperOf({}),
    head: title,
    foot: [imprint?.value.dossier, imprint?.value.lines[0]].filter(Boolean).join(' · '),
    body: body(composedFront(front, context), document.parts, context),
    made: context.made,
  };
}
