import { type Collection, kindOf } from '../../schema/collections.ts';
import type { EntryRef } from '../../schema/entry-ref.ts';
import { quoted } from '../../schema/shortened.ts';

/** `an actor` */
export const aKind = (collection: Collection): string => {
  const kind = kindOf(collection);
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
};

/** `actor "europol"` */
export const entryWords = ({ collection, id }: EntryRef): string => `${kindOf(collection)} ${quoted(id)}`;
