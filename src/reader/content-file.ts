import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { fieldName, type Path, type Position, type Problem } from './problem.ts';
import { indicatorAdvice, type YamlAdvice, yamlAdvice } from './yaml-advice.ts';

/** A file of the content folder with its data as written, and where in the file each field stands. */
export interface ContentFile {
  /** As the editor would name it: `content/events/operatie-2019.yaml`. */
  readonly file: string;
  readonly text: string;
  /** The data before any schema; `undefined` where the YAML is broken. */
  readonly raw: unknown;
  /** What is wrong with the YAML itself. */
  readonly problems: readonly Problem[];
  /**
   * Where a field stands: its value, its key, or a word within its text. The nearest field around it where it does not
   * exist.
   */
  readonly locate: (path: Path, part?: 'key' | 'value', word?: string) => Position;
}

export interface ProblemAt extends Omit<Problem, 'file' | 'position' | 'field'> {
  readonly path?: Path;
  readonly part?: 'key' | 'value';
  /** What to point at within the text of the field. */
  readonly word?: string | undefined;
  /** The place itself, where it is in no field: in the body of an MDX file. */
  readonly position?: Position | undefined;
}

/** A path as far as the file goes: a name that is one string has no `nl` below it, as it has in the schema. */
function pathIn(raw: unknown, path: Path): Path {
  let value = raw;
  for (const [depth, step] of path.entries()) {
    if (typeof value !== 'object' || value === null) return path.slice(0, depth);
    value = new Map(Object.entries(value)).get(String(step));
    if (value === undefined) return path;
  }
  return path;
}

/** A problem at a field or a place of a file; without either, of the file as a whole. */
export const problemIn = (
  file: ContentFile,
  { path = [], part = 'value', word, position, rule, severity, message }: ProblemAt,
): Problem => ({
  rule,
  severity,
  message,
  file: file.file,
  field: fieldName(pathIn(file.raw, path)),
  position: position ?? (path.length === 0 ? { line: 1, column: 1 } : file.locate(path, part, word)),
});

interface Span {
  readonly start: number;
  readonly end: number;
}

const spanOf = (node: Node | null, fallback: Span): Span =>
  node?.range ? { start: node.range[0], end: node.range[1] } : fallback;

/** Follows a path through the nodes as far as they go; the key of the last step is wanted for unknown keys. */
function spanAt(document: Document.Parsed, path: Path, part: 'key' | 'value'): Span {
  let node: Node | null = document.contents;
  let span = spanOf(node, { start: 0, end: 0 });
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair || !isScalar(pair.key)) return span;
      span = spanOf(pair.key, span);
      if (part === 'key' && depth === path.length - 1) return span;
      node = isNode(pair.value) ? pair.value : null;
    } else if (isSeq(node)) {
      const item: unknown = typeof step === 'number' ? node.items[step] : undefined;
      node = isNode(item) ? item : null;
    } else return span;
    span = spanOf(node, span);
  }
  return span;
}

/**
 * Anchors, aliases and tags: nobody writes them on purpose here, and YAML would swallow the first word of a text that
 * starts with `&` or `!`.
 */
function indicators(document: Document.Parsed): YamlAdvice[] {
  const found: YamlAdvice[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) found.push({ offset: node.range?.[0] ?? 0, message: indicatorAdvice('*') });
      else if ('anchor' in node && node.anchor)
        found.push({ offset: node.range?.[0] ?? 0, message: indicatorAdvice('&') });
      else if (node.tag) found.push({ offset: node.range?.[0] ?? 0, message: indicatorAdvice('!') });
    },
  });
  return found;
}

// One mistake makes the parser stumble over what follows, so only the first counts; keys that stand twice are apart.
function mistakes(document: Document.Parsed, yaml: string): YamlAdvice[] {
  const all = [...document.errors, ...document.warnings];
  const first = all.find(({ code }) => code !== 'DUPLICATE_KEY');
  const twice = all.filter(({ code, pos }) => code === 'DUPLICATE_KEY' && (!first || pos[0] < first.pos[0]));
  const told = [...twice, ...(first ? [first] : [])].map((error) => yamlAdvice(error, yaml));
  return told.length > 0 ? told : indicators(document);
}

/**
 * Reads YAML (1.2, core schema). Its own mistakes come back as problems, with the rule `broken-yaml`, and never throw.
 * `firstLine` is the line of the file on which the YAML starts, for the head of an MDX file.
 */
export function parseYaml(file: string, yaml: string, text = yaml, firstLine = 1): ContentFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems = mistakes(document, yaml).map(({ offset, message }): Problem => ({
    rule: 'broken-yaml',
    severity: 'error',
    file,
    field: '',
    position: positionOf(offset),
    message,
  }));
  const locate: ContentFile['locate'] = (path, part = 'value', word) => {
    const { start, end } = spanAt(document, path, part);
    const found = word ? yaml.slice(start, end).indexOf(word) : -1;
    return positionOf(start + Math.max(found, 0));
  };
  return { file, text, raw: problems.length > 0 ? undefined : document.toJS(), problems, locate };
}
