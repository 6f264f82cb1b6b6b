import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { type ContentFile, parseYaml } from './content-file.ts';
import { mdxAdvice } from './mdx-advice.ts';
import { type ProseRef, proseRefs, type ReportAt } from './mdx-body.ts';
import type { Problem } from './problem.ts';

export type { ProseRef } from './mdx-body.ts';

/** An MDX file: its head as data, and what its body names. */
export interface MdxFile extends ContentFile {
  readonly refs: readonly ProseRef[];
}

const head = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

const headMissing = 'The file has no head. Begin it with a line ---, a line for each field, and a line ---.';

function bodyRefs(text: string, report: ReportAt): ProseRef[] {
  // Blank lines in place of the head keep every later line where the editor sees it.
  const body = text.replace(head, (lines) => lines.replace(/[^\n]/g, ''));
  try {
    const tree = fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
    if (tree.children.length === 0)
      report({ line: 1, column: 1 }, 'missing-field', 'The page has no text. Write it below the head.');
    return proseRefs(tree, report);
  } catch (error) {
    const { position, message } = mdxAdvice(error, body);
    report(position, 'broken-mdx', message);
    return [];
  }
}

/** Reads an MDX file: head, links and components. Nothing in it is run. */
export function parseMdx(file: string, text: string): MdxFile {
  const match = head.exec(text);
  const yaml = parseYaml(file, match?.[1] ?? '', text, match ? 2 : 1);
  const problems: Problem[] = [...yaml.problems];
  const report: ReportAt = (position, rule, message) => {
    problems.push({ rule, severity: 'error', file, field: '', position, message });
  };
  if (!match) report({ line: 1, column: 1 }, 'broken-mdx', headMissing);
  const refs = bodyRefs(text, report);
  return { ...yaml, raw: match ? yaml.raw : undefined, problems, refs };
}
