import { parse } from 'yaml';
import { linkedText } from '../../reader/link-places.ts';
import { mdxRefs } from '../../reader/mdx-refs.ts';
import type { Path } from '../../reader/problem.ts';
import { type WrittenScalar, writtenScalars } from '../../reader/written-scalar.ts';
import { kindOf } from '../../schema/collections.ts';
import { type EntryRef, refKey } from '../../schema/entry-ref.ts';
import { references } from '../references.ts';
import type { Edit } from './edits.ts';

/** All references to one entry lead to another of its kind. */
export interface Redirection {
  readonly from: EntryRef;
  readonly to: EntryRef;
}

/** What to write into a file, and the fields in which a reference stands that is written in a way of its own. */
export interface RefEdits {
  readonly edits: readonly Edit[];
  readonly unclear: readonly Path[];
}

/** An id as a value in YAML: `2019` or `true` would be no text. */
export const yamlId = (id: string): string => (typeof parse(id) === 'string' ? id : `"${id}"`);

/** A field that is the id, or the kind and the id. */
function fieldEdit({ value, isPlain, spanOf }: WrittenScalar, to: string): Edit[] {
  const span = spanOf({ start: value.indexOf(':') + 1, end: value.length });
  return span ? [{ ...span, text: isPlain && !value.includes(':') ? yamlId(to) : to }] : [];
}

/** The links of a short text. The space around it means nothing. */
function linkEdits({ value, spanOf }: WrittenScalar, { from, to }: Redirection): Edit[] {
  const text = value.trim();
  const before = value.length - value.trimStart().length;
  const address = `${kindOf(from.collection)}:${from.id}`;
  return linkedText(text)
    .addresses.filter(({ start, end }) => text.slice(start, end) === address)
    .flatMap(({ end }) => spanOf({ start: before + end - from.id.length, end: before + end }) ?? [])
    .map((span) => ({ ...span, text: to.id }));
}

/** The edits of a YAML file that says `data`. */
export function yamlEdits(yaml: string, data: unknown, redirection: Redirection): RefEdits {
  const found = references(data).filter(({ ref }) => refKey(ref) === refKey(redirection.from));
  if (found.length === 0) return { edits: [], unclear: [] };
  const scalarAt = writtenScalars(yaml);
  const byField = [...Map.groupBy(found, ({ path }) => JSON.stringify(path)).values()].flatMap((all) => {
    const [first] = all;
    const scalar = first && scalarAt(first.path);
    if (!first || !scalar) return { edits: [], unclear: first ? [first.path] : [] };
    const edits = first.mention ? linkEdits(scalar, redirection) : fieldEdit(scalar, redirection.to.id);
    return edits.length === all.length ? { edits, unclear: [] } : { edits: [], unclear: [first.path] };
  });
  return { edits: byField.flatMap(({ edits }) => edits), unclear: byField.flatMap(({ unclear }) => unclear) };
}

/** The edits of running text that names an entry so many times. */
export function mdxEdits(mdx: string, refs: readonly EntryRef[], { from, to }: Redirection): RefEdits {
  const count = refs.filter((ref) => refKey(ref) === refKey(from)).length;
  if (count === 0) return { edits: [], unclear: [] };
  const edits = mdxRefs(mdx)
    .filter(({ ref }) => refKey(ref) === refKey(from))
    .map(({ span }) => ({ ...span, text: to.id }));
  return edits.length === count ? { edits, unclear: [] } : { edits: [], unclear: [[]] };
}
