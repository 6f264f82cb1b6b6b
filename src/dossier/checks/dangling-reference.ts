import { fileIn } from '../../reader/content-folder.ts';
import { nearest } from '../../reader/nearest.ts';
import { collections, kindOf } from '../../schema/collections.ts';
import type { EntryRef } from '../../schema/entry-ref.ts';
import type { Check } from './check.ts';
import { aKind, entryWords } from './entry-words.ts';
import { firstLocale } from '../../schema/locales.ts';
import { foundReferences } from './found-reference.ts';
import { formerIds } from '../former-ids.ts';
import { quoted, shortened } from '../../schema/shortened.ts';

const fileOf = ({ collection, id }: EntryRef): string =>
  collection === 'briefings' ? `briefings/${id}/${firstLocale}.mdx` : `${collection}/${id}.yaml`;

/** Where a reference leads that exists no more, and what to write; `undefined` where it was never there. */
function renamed({ collection, id }: EntryRef, former: ReadonlyMap<string, EntryRef>): string | undefined {
  const entry = former.get(id);
  const written = entry?.collection === collection ? entry.id : `${entry && kindOf(entry.collection)}:${entry?.id}`;
  return entry && `${quoted(id)} is now ${entryWords(entry)}. Write ${written}.`;
}

/** A reference leads to an entry: in fields, in links and in components. */
export const danglingReference: Check = (content, report) => {
  const { ids, folder } = content;
  const former = new Map(formerIds(content).map((each) => [each.id, each.of]));
  for (const { file, to, at } of foundReferences(content)) {
    if (collections.some((collection) => ids.get(collection)?.has(to.id))) continue;
    const near = nearest(to.id, [...(ids.get(to.collection) ?? [])]);
    const advice = near || ` Correct the id, or write ${fileIn(folder, shortened(fileOf(to)))}.`;
    report(file, {
      rule: 'dangling-reference',
      ...at,
      message: renamed(to, former) ?? `${quoted(to.id)} is not ${aKind(to.collection)}.${advice}`,
    });
  }
};
