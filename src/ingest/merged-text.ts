import { type Document, isSeq, parseDocument } from 'yaml';
import type { Draft } from './draft.ts';
import { type Fields, isFields, mergedFields } from './merged-fields.ts';

type Path = readonly (string | number)[];

/** Adds to a document what a value has more than another: items behind those of its lists, and fields behind its own. */
function grow(document: Document, path: Path, before: unknown, after: unknown): void {
  if (Array.isArray(before) && Array.isArray(after)) {
    for (const [at, value] of after.entries())
      if (at < before.length) grow(document, [...path, at], before[at], value);
      else document.addIn(path, document.createNode(value));
    const list = document.getIn(path, true);
    // An empty list stands on one line, and would hold all that is added to it there.
    if (isSeq(list) && before.length === 0) list.flow = false;
  } else if (isFields(before) && isFields(after))
    for (const [name, value] of Object.entries(after))
      if (before[name] === undefined) document.setIn([...path, name], document.createNode(value));
      else grow(document, [...path, name], before[name], value);
}

/**
 * The YAML of an entry with what a draft says besides. All that an editor wrote stays, comments too; a text to which the draft
 * adds nothing, or which holds no fields, stays as it is, to the character.
 */
export function mergedText(text: string, draft: Draft): string {
  const document = parseDocument(text);
  const entry: unknown = document.errors.length > 0 ? undefined : document.toJS();
  if (!isFields(entry)) return text;
  const merged: Fields = mergedFields(entry, draft);
  if (JSON.stringify(merged) === JSON.stringify(entry)) return text;
  grow(document, [], entry, merged);
  return document.toString({ lineWidth: 0 });
}
