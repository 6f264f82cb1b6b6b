import { fileIn } from '../../reader/content-folder.ts';
import { nearest } from '../../reader/nearest.ts';
import { collections } from '../../schema/collections.ts';
import type { EntryRef } from '../../schema/entry-ref.ts';
import type { Check } from './check.ts';
import { aKind } from './entry-words.ts';
import { firstLocale } from '../../schema/locales.ts';
import { foundReferences } from './found-reference.ts';
import { quoted, shortened } from '../../schema/shortened.ts';

const fileOf = ({ collection, id }: EntryRef): string =>
  collection === 'briefings' ? `briefings/${id}/${firstLocale}.mdx` : `${collection}/${id}.yaml`;

/** A reference leads to an entry: in fields, in links and in components. */
export const danglingReference: Check = (content, report) => {
  const { ids, folder } = content;
  for (const { file, to, at } of foundReferences(content)) {
    if (collections.some((collection) => ids.get(collection)?.has(to.id))) continue;
    const near = nearest(to.id, [...(ids.get(to.collection) ?? [])]);
    const advice = near || ` Correct the id, or write ${fileIn(folder, shortened(fileOf(to)))}.`;
    report(file, {
      rule: 'dangling-reference',
      ...at,
      message: `${quoted(to.id)} is not ${aKind(to.collection)}.${advice}`,
    });
  }
};
