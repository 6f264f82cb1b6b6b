import { type AnyEntry, type Briefing, type Content, dataEntries } from '../reader/content.ts';
import type { Path } from '../reader/problem.ts';
import type { Collection } from '../schema/collections.ts';
import { type EntryRef, ref } from '../schema/entry-ref.ts';

/** An id that an entry had before, and where that is said. */
export interface FormerId {
  readonly id: string;
  readonly of: EntryRef;
  readonly file: string;
  readonly path: Path;
}

/** The ids that entries had before, in the order of the entries. Each language of a briefing may say it. */
export const formerIdsOf = (entries: readonly (AnyEntry | Briefing)[]): FormerId[] =>
  entries.flatMap(({ collection, id, file, data }) =>
    data.formerIds.map((former, index) => ({
      id: former,
      of: ref(collection, id),
      file,
      path: ['formerIds', index],
    })),
  );

/** The same of all that stands in a content folder. */
export const formerIds = (content: Pick<Content, Collection>): FormerId[] =>
  formerIdsOf([...dataEntries(content), ...content.briefings]);
