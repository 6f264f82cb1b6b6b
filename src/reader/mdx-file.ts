import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { deepNode, type MarkdownFault, markdownExcess } from '../schema/markdown-excess.ts';
import { type ContentFile, parseYaml } from './content-file.ts';
import { mdxAdvice } from './mdx-advice.ts';
import { writeApostrophes } from './mdx-apostrophes.ts';
import { readBody } from './mdx-body.ts';
import { checkSigns } from './mdx-signs.ts';
import { head, syntax, withoutHead } from './mdx-syntax.ts';
import { positions } from './positions.ts';
import type { Problem } from './problem.ts';
import type { ProseEvidence, ProseRef, ReportAt } from './prose-ref.ts';

/** An MDX file: its head as data, its body as a tree, and what the body names and rests on. */
export interface MdxFile extends ContentFile {
  /** The tree that pages are made of, sound where the file has no problems. Its places are those of the file. */
  readonly body: Root;
  readonly refs: readonly ProseRef[];
  readonly evidence: readonly ProseEvidence[];
}

const headMissing = 'The file has no head. Begin it with a line ---, a line for each field, and a line ---.';

const nothingRead = { body: { type: 'root', children: [] } satisfies Root, refs: [], evidence: [] };

function parseBody(text: string, report: ReportAt): Pick<MdxFile, 'body' | 'refs' | 'evidence'> {
  const markdown = withoutHead(text);
  const refuse = (excess: MarkdownFault) => {
    report(positions(markdown)(excess.offset), excess.rule, excess.message);
    return nothingRead;
  };
  const excess = markdownExcess(markdown);
  if (excess) return refuse(excess);
  try {
    const body = fromMarkdown(markdown, syntax);
    const deep = deepNode(body);
    if (deep) return refuse(deep);
    if (body.children.length === 0)
      report({ line: 1, column: 1 }, 'missing-field', 'The page has no text. Write it below the head.');
    const read = readBody(body, report);
    checkSigns(body, markdown, report);
    writeApostrophes(body);
    return { body, ...read };
  } catch (error) {
    const { position, message } = mdxAdvice(error, markdown);
    report(position, 'broken-mdx', message);
    return nothingRead;
  }
}

/** Reads an MDX file: head, text, links and components. Nothing in it is run. */
export function parseMdx(file: string, text: string): MdxFile {
  const match = head.exec(text);
  const yaml = parseYaml(file, match?.[1] ?? '', text, match ? 2 : 1);
  const problems: Problem[] = [...yaml.problems];
  const report: ReportAt = (position, rule, message) => {
    problems.push({ rule, severity: 'error', file, field: '', position, message });
  };
  if (!match) report({ line: 1, column: 1 }, 'broken-mdx', headMissing);
  return { ...yaml, raw: match ? yaml.raw : undefined, ...parseBody(text, report), problems };
}
