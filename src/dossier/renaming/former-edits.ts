import { isScalar, isSeq, parseDocument, Scalar, type YAMLSeq } from 'yaml';
import { head } from '../../reader/mdx-syntax.ts';
import { type Edit, lineEnd } from './edits.ts';
import { yamlId } from './ref-edits.ts';

const field = 'formerIds';

/** The ids behind the last item of a list, in the form that the list has. */
function appended({ items, range, flow }: YAMLSeq, yaml: string, ids: readonly string[]): Edit | undefined {
  const last = items.at(-1);
  if (!range) return undefined;
  if (!isScalar(last) || !last.range) return { start: range[0] + 1, end: range[0] + 1, text: ids.join(', ') };
  if (flow) return { start: last.range[1], end: last.range[1], text: ids.map((id) => `, ${id}`).join('') };
  const lineStart = yaml.lastIndexOf('\n', last.range[0]) + 1;
  const hyphen = yaml.indexOf('-', lineStart);
  const [rest = ''] = /^[^\r\n]*/.exec(yaml.slice(last.range[1])) ?? [];
  const at = last.range[1] + rest.length;
  const [indent, end] = [yaml.slice(lineStart, hyphen), lineEnd(yaml)];
  return { start: at, end: at, text: ids.map((id) => `${end}${indent}- ${id}`).join('') };
}

/** The edits that have YAML list ids as former ones, one of them perhaps in the place of another that is none any more. */
function listEdits(yaml: string, ids: readonly string[], gone: string): Edit[] {
  const list = parseDocument(yaml, { logLevel: 'error' }).get(field, true);
  if (!isSeq(list)) {
    const isClosed = yaml.endsWith('\n');
    const [line, end] = [`${field}: [${ids.map(yamlId).join(', ')}]`, lineEnd(yaml)];
    return [{ start: yaml.length, end: yaml.length, text: isClosed ? line + end : end + line }];
  }
  const scalars = list.items.filter((item) => isScalar(item));
  const known = new Set(scalars.map(({ value }) => value));
  const added = ids.filter((id) => !known.has(id));
  const item = scalars.find(({ value }) => value === gone);
  const [first, ...others] = added;
  const isReplaced = item?.range && first !== undefined;
  const rest = isReplaced ? others : added;
  const tail = rest.length > 0 ? appended(list, yaml, rest.map(yamlId)) : undefined;
  return [...(isReplaced ? [replacement(item, yaml, first)] : []), ...(tail ? [tail] : [])].flatMap(
    (edit) => edit ?? [],
  );
}

function replacement({ range, type }: Scalar, yaml: string, id: string): Edit | undefined {
  if (!range) return undefined;
  const [start, end] = range;
  const mark = type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE ? (yaml[start] ?? '') : '';
  return { start, end, text: mark === '' ? yamlId(id) : mark + id + mark };
}

/**
 * The edits that have a file say which ids its entry had before: behind those that it says, at its end where it says
 * none. The id `gone`, which is the one of the entry again, makes room.
 */
export function formerEdits(file: string, text: string, ids: readonly string[], gone: string): Edit[] {
  if (!file.endsWith('.mdx')) return listEdits(text, ids, gone);
  const yaml = head.exec(text)?.[1] ?? '';
  const before = text.indexOf('\n') + 1;
  return listEdits(yaml, ids, gone).map(({ start, end, text: written }) => ({
    start: start + before,
    end: end + before,
    text: written,
  }));
}
