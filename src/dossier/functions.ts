import type { DataEntry, DataOf } from '../reader/content.ts';
import { bounds, type WrittenDate } from '../schema/edtf.ts';

/** A relation that an actor declares. */
export type ActorRelation = DataOf<'actors'>['relations'][number];

/** Relations in which an actor holds a function, or speaks for others. */
const types: ReadonlySet<string> = new Set(['works-for', 'leads', 'member-of']);

export const isFunction = ({ type }: ActorRelation): boolean => types.has(type);

/** Whether a relation was over, by its date, when something happened. One without a date never is. */
export const hadEnded = ({ date }: Pick<ActorRelation, 'date'>, when: WrittenDate): boolean =>
  date !== undefined && bounds(date.edtf.date).latest < bounds(when.date).earliest;

const hadBegun = ({ date }: Pick<ActorRelation, 'date'>, when: WrittenDate): boolean =>
  date === undefined || bounds(date.edtf.date).earliest <= bounds(when.date).latest;

const isCertain = ({ note }: ActorRelation): boolean => note?.kind !== 'correction' && note?.kind !== 'dispute';

/**
 * In which function an actor made a statement: the first that its dates give for that time or, where it has none, that
 * the source of the statement gives. None that the editors correct or that others dispute.
 */
export const functionAt = (
  { data }: DataEntry<'actors'>,
  { said, source }: { readonly said: WrittenDate | undefined; readonly source: string },
): { readonly relation: ActorRelation; readonly index: number } | undefined =>
  data.relations
    .map((relation, index) => ({ relation, index }))
    .find(({ relation }) => {
      if (!isFunction(relation) || !relation.role || !isCertain(relation)) return false;
      if (!relation.date) return relation.evidence.some((words) => words.source.id === source);
      return said !== undefined && !hadEnded(relation, said) && hadBegun(relation, said);
    });
