import { refKey } from '../../schema/entry-ref.ts';
import type { Check } from './check.ts';
import { aKind, entryWords } from './entry-words.ts';
import { type FoundReference, foundReferences } from './found-reference.ts';

// A note on a source may rest on that source, and a text may name what it is about: both are harmless.
const isRelation = ({ as, path }: FoundReference): boolean => as === 'field' && !path.includes('evidence');

/** No entry stands in a relation to itself. */
export const selfReference: Check = (content, report) => {
  for (const reference of foundReferences(content)) {
    const { file, from, to, at } = reference;
    if (!from || refKey(from) !== refKey(to) || !isRelation(reference)) continue;
    const another = aKind(to.collection).replace(/^an? /, 'another ');
    report(file, {
      rule: 'self-reference',
      ...at,
      message: `This is the ${entryWords(to)} itself. Name ${another}, or remove it.`,
    });
  }
};
