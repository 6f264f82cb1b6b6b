import { type Document, isAlias, isScalar, parseDocument, visit } from 'yaml';
import { characterMessage } from '../schema/characters.ts';
import { shortened } from '../schema/shortened.ts';
import { unwantedEscapes } from './characters.ts';
import { keepTypedFigures } from './typed-figures.ts';
import { plainYaml } from './plain-yaml.ts';
import { positions } from './positions.ts';
import { fieldName, type Path, type Position, type Problem } from './problem.ts';
import { indicatorAdvice, twiceAdvice, type YamlAdvice, yamlAdvice } from './yaml-advice.ts';
import { type Fault, longValues, yamlExcess } from './yaml-excess.ts';
import { spanAt } from './yaml-places.ts';

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
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
    if (value === undefined) return path;
  }
  return path;
}

/** The field that a path of the schema leads to, as it stands in the file: `description.nl`. */
export const fieldIn = ({ raw }: ContentFile, path: Path): string => fieldName(pathIn(raw, path));

/** A problem at a field or a place of a file; without either, of the file as a whole. */
export const problemIn = (
  file: ContentFile,
  { path = [], part = 'value', word, position, rule, severity, message }: ProblemAt,
): Problem => ({
  rule,
  severity,
  message,
  file: file.file,
  field: shortened(fieldIn(file, path)),
  position: position ?? (path.length === 0 ? { line: 1, column: 1 } : file.locate(path, part, word)),
});

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

/** Fields that stand twice in a group. The parser compares each with all before it, which takes the square of their number. */
function twice(document: Document.Parsed): YamlAdvice[] {
  const found: YamlAdvice[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) found.push({ offset: key.range?.[0] ?? 0, message: twiceAdvice(name) });
        seen.add(name);
      }
    },
  });
  return found;
}

// One mistake makes the parser stumble over what follows, so only the first counts; keys that stand twice are apart.
function mistakes(document: Document.Parsed, yaml: string): YamlAdvice[] {
  const [first] = [...document.errors, ...document.warnings];
  const before = twice(document).filter(({ offset }) => !first || offset < first.pos[0]);
  const told = [...before, ...(first ? [yamlAdvice(first, yaml)] : [])];
  return told.length > 0 ? told : indicators(document);
}

/** What keeps YAML from being read: it is too much, or not as YAML is written. */
function hindrances(document: Document.Parsed, yaml: string): Fault[] {
  const broken = mistakes(document, yaml).map((advice): Fault => ({ rule: 'broken-yaml', ...advice }));
  return broken.length > 0 ? broken : longValues(document);
}

const parsed = (yaml: string): Document.Parsed =>
  parseDocument(yaml, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });

type PositionOf = (offset: number) => Position;

/** Looks for fields in a document. Nearly no file is asked for any, so nothing is made before. */
function locator(yaml: string, documentOf: () => Document.Parsed, positionOf: PositionOf): ContentFile['locate'] {
  let document: Document.Parsed | undefined;
  return (path, part = 'value', word) => {
    const { start, end } = spanAt((document ??= documentOf()), path, part);
    const found = word ? yaml.slice(start, end).indexOf(word) : -1;
    return positionOf(start + Math.max(found, 0));
  };
}

/** The place in a file of an offset in its YAML, which starts on a line of it. */
function placesIn(yaml: string, firstLine: number): PositionOf {
  let known: PositionOf | undefined;
  return (offset) => {
    const { line, column } = (known ??= positions(yaml))(offset);
    return { line: line + firstLine - 1, column };
  };
}

/**
 * Reads YAML (1.2, core schema). What is wrong with it comes back as problems and is never thrown: `broken-yaml`, what
 * is too much of it, and characters that are written as escapes. `firstLine` is the line of the file on which the YAML
 * starts, for the head of an MDX file.
 */
export function parseYaml(file: string, yaml: string, text = yaml, firstLine = 1): ContentFile {
  const positionOf = placesIn(yaml, firstLine);
  const plain = plainYaml(yaml);
  if (plain) return { file, text, raw: plain, problems: [], locate: locator(yaml, () => parsed(yaml), positionOf) };
  const excess = yamlExcess(yaml);
  const document = parsed(excess ? '' : yaml);
  const hindered = excess ? [excess] : hindrances(document, yaml);
  const escapes = unwantedEscapes(document, yaml).map((found): Fault => ({
    ...found,
    message: characterMessage(found),
  }));
  const problems = [...hindered, ...escapes].map(({ rule, offset, message }): Problem => ({
    rule,
    severity: 'error',
    file,
    field: '',
    position: positionOf(offset),
    message,
  }));
  keepTypedFigures(document);
  const raw: unknown = hindered.length > 0 ? undefined : document.toJS();
  return { file, text, raw, problems, locate: locator(yaml, () => document, positionOf) };
}
