import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { type ContentFile, parseYaml } from './content-file.ts';
import { type ProseRef, proseRefs, type ReportAt } from './mdx-body.ts';
import type { Position, Problem } from './problem.ts';

export type { ProseRef } from './mdx-body.ts';

/** An MDX file: its head as data, and what its body names. */
export interface MdxFile extends ContentFile {
  readonly refs: readonly ProseRef[];
}

const head = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

const headMissing = 'The file has no head. Begin it with a line ---, a line for each field, and a line ---.';

/** Where the MDX parser stopped, as it says it: in the place of its error, or in its words (`(4:1-4:15)`). */
function placeOf(error: unknown, reason: string): Position {
  const opened = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) };
  const place = error instanceof Error && 'place' in error ? error.place : undefined;
  if (typeof place !== 'object' || place === null) return { line: 1, column: 1 };
  const point = 'start' in place && typeof place.start === 'object' && place.start !== null ? place.start : place;
  return 'line' in point && 'column' in point && typeof point.line === 'number' && typeof point.column === 'number'
    ? { line: point.line, column: point.column }
    : { line: 1, column: 1 };
}

/** What to do about a body that the MDX parser refuses, from its reason. */
function mdxAdvice(reason: string): string {
  const [, open] = /losing tag for `(<[\w.]*)/.exec(reason) ?? [];
  if (open) return `${open}> is not closed. End a component with />, or write \\< for the sign.`;
  if (reason.includes('`!`')) return 'A comment in HTML may not stand here. Remove it, or write \\< for the sign.';
  if (reason.includes('create a link')) return 'An address between < and > is read as HTML. Write [text](address).';
  if (reason.includes('expression')) return 'A brace begins code, which may not stand here. Write \\{ for a brace.';
  if (reason.includes('import/exports'))
    return 'A line that starts with import or export is read as code. Word it in another way.';
  return 'The sign < begins a component here, which is not complete. Write \\< for the sign.';
}

function bodyRefs(text: string, report: ReportAt): ProseRef[] {
  // Blank lines in place of the head keep every later line where the editor sees it.
  const body = text.replace(head, (lines) => lines.replace(/[^\n]/g, ''));
  try {
    const tree = fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
    if (tree.children.length === 0)
      report({ line: 1, column: 1 }, 'missing-field', 'The page has no text. Write it below the head.');
    return proseRefs(tree, report);
  } catch (error) {
    const reason = error instanceof Error && 'reason' in error ? String(error.reason) : String(error);
    report(placeOf(error, reason), 'broken-mdx', mdxAdvice(reason));
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
