import { dataEntries, type ReadContent } from '../../reader/content.ts';
import { refKey } from '../../schema/entry-ref.ts';
import type { Check } from './check.ts';
import { entryWords } from './entry-words.ts';
import { foundReferences } from './found-reference.ts';

/** The keys of all entries of which nothing is published. */
function drafts(content: ReadContent): Set<string> {
  const keys = dataEntries(content).flatMap((entry) => (entry.data.draft ? [refKey(entry)] : []));
  const published = new Set(content.briefings.filter(({ data }) => !data.draft).map(refKey));
  return new Set([...keys, ...content.briefings.map(refKey).filter((key) => !published.has(key))]);
}

/** What is published does not refer to a draft. */
export const draftReference: Check = (content, report) => {
  const hidden = drafts(content);
  for (const { file, draft, to, at } of foundReferences(content)) {
    if (draft || !hidden.has(refKey(to))) continue;
    const message = `The ${entryWords(to)} is a draft, and this is not. Publish it (remove its "draft"), or remove this reference.`;
    report(file, { rule: 'draft-reference', ...at, message });
  }
};
