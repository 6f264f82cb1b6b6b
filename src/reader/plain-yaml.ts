import { limits } from '../schema/limits.ts';

/** The file says something in a way that only the parser of all YAML reads. */
class NotPlain extends Error {}

/** The lines of a file, and the one that is read next. */
interface Cursor {
  readonly lines: string[];
  at: number;
}

/** Within these bounds no limit of the reader is reached. */
const most = { lines: 4000, depth: 20 };

const key = /^([A-Za-z][\w-]{0,100}):(?: (.*))?$/;

const refuse = (): never => {
  throw new NotPlain();
};

/** By how much the next line that says something is indented; -1 at the end of the file. */
function indentation(cursor: Cursor): number {
  while (cursor.lines[cursor.at] === '') cursor.at++;
  const line = cursor.lines[cursor.at];
  return line === undefined ? -1 : line.search(/[^ ]|$/);
}

const isItem = ({ lines, at }: Cursor, indent: number): boolean => lines[at]?.startsWith('- ', indent) ?? false;

/** What the core schema takes for null, a boolean or a number. */
const special =
  /^(?:~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

function plainScalar(text: string): unknown {
  // Of a number that is not written as it reads, the parser of YAML keeps the digits where they count.
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return String(Number(text)) === text ? Number(text) : refuse();
  if (text === '' || /^[\s?:,[\]{}#&*!|>'"%@`-]|: | #|[: ]$/.test(text)) refuse();
  if (!special.test(text)) return text;
  return text === 'true' ? true : text === 'false' ? false : refuse();
}

/** A text over several lines, which are further indented than the field that it is in. */
function blockScalar(cursor: Cursor, header: string, indent: number): string {
  const first = cursor.lines[cursor.at] ?? '';
  const own = first.search(/[^ ]/);
  if (!/^[|>]-?$/.test(header) || own <= indent) refuse();
  const texts: string[] = [];
  for (let line = cursor.lines[cursor.at]; line !== undefined; line = cursor.lines[++cursor.at]) {
    if (line !== '' && line.search(/[^ ]|$/) < own) break;
    texts.push(line.slice(own));
    if (line !== '' && texts.at(-1)?.trim() === '') refuse();
  }
  const isClosed = texts.at(-1) === '' || cursor.at < cursor.lines.length;
  while (texts.at(-1) === '') texts.pop();
  if (header.startsWith('>') && texts.some((text) => text.startsWith(' '))) refuse();
  if (!header.endsWith('-') && !isClosed) refuse();
  const joined = texts.join('\n');
  const folded = header.startsWith('>')
    ? joined.replace(/\n+/g, (run) => (run.length === 1 ? ' ' : run.slice(1)))
    : joined;
  return header.endsWith('-') ? folded : `${folded}\n`;
}

function scalar(cursor: Cursor, text: string, indent: number): unknown {
  const value = /^[|>]/.test(text) ? blockScalar(cursor, text, indent) : inLine(text);
  return typeof value === 'string' && value.length > limits.text ? refuse() : value;
}

function inLine(text: string): unknown {
  if (text.startsWith('"')) return /^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : refuse();
  if (text.startsWith("'")) return /^'[^']*'$/.test(text) ? text.slice(1, -1) : refuse();
  return plainScalar(text);
}

function sequence(cursor: Cursor, indent: number, depth: number): unknown[] {
  const items: unknown[] = [];
  for (; indentation(cursor) === indent && isItem(cursor, indent);) {
    const item = cursor.lines[cursor.at]?.slice(indent + 2) ?? '';
    if (key.test(item)) {
      // The first field of the item stands where it would without the hyphen.
      cursor.lines[cursor.at] = ' '.repeat(indent + 2) + item;
      items.push(mapping(cursor, indent + 2, depth + 1));
    } else {
      cursor.at++;
      items.push(scalar(cursor, item, indent));
    }
  }
  return items;
}

function below(cursor: Cursor, indent: number, depth: number): unknown {
  const next = indentation(cursor);
  if (next >= indent && isItem(cursor, next)) return sequence(cursor, next, depth + 1);
  return next > indent ? mapping(cursor, next, depth + 1) : null;
}

function mapping(cursor: Cursor, indent: number, depth: number): Record<string, unknown> {
  if (depth > most.depth) refuse();
  const fields: Record<string, unknown> = {};
  for (let next = indentation(cursor); next >= indent; next = indentation(cursor)) {
    const line = next === indent ? cursor.lines[cursor.at]?.slice(indent) : undefined;
    const [, name, text = ''] = key.exec(line ?? '') ?? [];
    if (name === undefined || special.test(name) || Object.hasOwn(fields, name)) return refuse();
    cursor.at++;
    fields[name] = text === '' ? below(cursor, indent, depth) : scalar(cursor, text, indent);
  }
  return fields;
}

/**
 * The data of a file that is written as nearly all are: fields and lists by indentation, texts in one line or in a block.
 * It is what the parser of YAML makes of it. `undefined` for all else, and for whatever is wrong with a file: the
 * parser, which takes ten times as long, then tells.
 */
export function plainYaml(yaml: string): Record<string, unknown> | undefined {
  const lines = yaml.split('\n');
  if (lines.length > most.lines || !/^[A-Za-z]/.test(yaml) || /[^\n\P{Cc}]|\ufeff/u.test(yaml)) return undefined;
  const cursor = { lines, at: 0 };
  try {
    const fields = mapping(cursor, 0, 0);
    return cursor.at === lines.length ? fields : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}
