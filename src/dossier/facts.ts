import type { AnyEntry } from '../reader/content.ts';
import type { Path } from '../reader/problem.ts';
import type { Evidence } from '../schema/evidence.ts';

/** Something that an entry states, and what it rests on. */
export interface StatedFact {
  /** Where the fact stands in the entry: `['participants', 2]`. */
  readonly path: Path;
  /** Where its evidence belongs: `['participants', 2, 'evidence']`. */
  readonly evidencePath: Path;
  readonly evidence: readonly Evidence[];
}

interface Supported {
  readonly evidence: readonly Evidence[];
}

const fact = (path: Path, { evidence }: Supported): StatedFact => ({
  path,
  evidencePath: [...path, 'evidence'],
  evidence,
});

const facts = (path: Path, stated: readonly Supported[]): StatedFact[] =>
  stated.map((each, index) => fact([...path, index], each));

// The evidence of an actor or event stands beside its description, not below it.
const description = ({ evidence }: Supported): StatedFact => ({
  path: ['description'],
  evidencePath: ['evidence'],
  evidence,
});

/**
 * The facts that an entry states and that need evidence, in the order of its fields. A function belongs to its relation,
 * a role to its participation, country and coordinates to their place. A key figure only points to a figure of an event
 * and rests on what that rests on, so it is no fact of its own.
 *
 * Names, aliases and titles say what an entry is called, its kind where the editors file it, `sameAs` where else to read
 * about it: labels, and no statements. A quotation is its own evidence, for who said it and where too. A source is
 * described from itself. Notes, reliability and credibility are the editors' own judgement.
 */
export function factsOf(entry: AnyEntry): StatedFact[] {
  switch (entry.collection) {
    case 'actors': {
      const { data } = entry;
      return [
        ...(data.country ? [fact(['country'], data.country)] : []),
        ...data.relations.flatMap((relation, index) => [
          fact(['relations', index], relation),
          ...(relation.date ? [fact(['relations', index, 'date'], relation.date)] : []),
        ]),
        ...(data.description ? [description(data)] : []),
      ];
    }
    case 'events': {
      const { data } = entry;
      return [
        ...(data.date ? [fact(['date'], data.date)] : []),
        ...(data.place ? [fact(['place'], data.place)] : []),
        ...facts(['participants'], data.participants),
        ...facts(['relations'], data.relations),
        ...facts(['figures'], data.figures),
        ...(data.description ? [description(data)] : []),
      ];
    }
    default:
      return [];
  }
}

export const isUnsupported = ({ evidence }: StatedFact): boolean => evidence.length === 0;
