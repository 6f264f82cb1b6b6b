import { collections, kindOf } from '../../schema/collections.ts';
import type { Check } from './check.ts';
import { aKind } from './entry-words.ts';
import { foundReferences } from './found-reference.ts';
import { quoted } from '../../schema/shortened.ts';

/** A reference leads to an entry of the kind that its place asks for. */
export const wrongKind: Check = (content, report) => {
  for (const { file, to, as, at } of foundReferences(content)) {
    if (content.ids.get(to.collection)?.has(to.id)) continue;
    const actual = collections.find((collection) => content.ids.get(collection)?.has(to.id));
    if (!actual) continue;
    const advice =
      as === 'link' ? `Write ${kindOf(actual)}:${to.id}.` : `Name ${aKind(to.collection)}, or remove this.`;
    const message = `${quoted(to.id)} is ${aKind(actual)}, not ${aKind(to.collection)}. ${advice}`;
    report(file, { rule: 'wrong-kind', ...at, message });
  }
};
