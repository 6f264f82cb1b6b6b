import { type Collection, kindOf } from '../../schema/collections.ts';
import type { EntryRef } from '../../schema/entry-ref.ts';
import { quoted } from '../../schema/shortened.ts';

/** `an actor` */
export const aKind = (collection: Collection): string => {
  const kind = kindOf(collection);
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
};

/** `the actor "europol"` */
export const theEntry = ({ collection, id }: EntryRef): string => `the ${kindOf(collection)} ${quoted(id)}`;
