import type { AnyEntry } from '../reader/content.ts';
import type { Path } from '../reader/problem.ts';
import type { Evidence } from '../schema/evidence.ts';

/** Something that an entry states, and what it rests on. */
export interface StatedFact {
  /** Where the fact stands in the entry: `['participants', 2]`. */
  readonly path: Path;
  readonly evidence: readonly Evidence[];
}

const fact = (path: Path, evidence: readonly Evidence[]): StatedFact => ({ path, evidence });

/**
 * The facts of an entry that can carry evidence, in the order of its fields. A quotation is its own evidence, and a
 * source is described from itself. What the editors write in notes is theirs and needs none.
 */
export function factsOf(entry: AnyEntry): StatedFact[] {
  switch (entry.collection) {
    case 'actors': {
      const { country, relations, description, evidence } = entry.data;
      return [
        ...(country ? [fact(['country'], country.evidence)] : []),
        ...relations.flatMap((relation, index) => [
          fact(['relations', index], relation.evidence),
          ...(relation.date ? [fact(['relations', index, 'date'], relation.date.evidence)] : []),
        ]),
        ...(description ? [fact(['description'], evidence)] : []),
      ];
    }
    case 'events': {
      const { date, place, participants, relations, figures, description, evidence } = entry.data;
      return [
        ...(date ? [fact(['date'], date.evidence)] : []),
        ...(place ? [fact(['place'], place.evidence)] : []),
        ...participants.map((participant, index) => fact(['participants', index], participant.evidence)),
        ...relations.map((relation, index) => fact(['relations', index], relation.evidence)),
        ...figures.map((figure, index) => fact(['figures', index], figure.evidence)),
        ...(description ? [fact(['description'], evidence)] : []),
      ];
    }
    default:
      return [];
  }
}

export const isUnsupported = ({ evidence }: StatedFact): boolean => evidence.length === 0;
