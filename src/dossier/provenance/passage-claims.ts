import { type AnyEntry, type DataEntry, dataEntries, type ReadContent } from '../../reader/content.ts';
import type { Claim } from '../verification/verify.ts';
import { type CitedPassage, citedPassages, isSegment, prosePassages } from './cited-passages.ts';

/** The segments of a quotation are judged together, as they must be in order; evidence is judged piece by piece. */
export type PassageClaim = Claim<readonly CitedPassage[]>;

/** Passages that are judged together. */
export const claim = (passages: readonly CitedPassage[]): PassageClaim => ({ subject: passages, selectors: passages });

function claimsOf(entry: AnyEntry): PassageClaim[] {
  const passages = citedPassages(entry);
  const segments = passages.filter(isSegment);
  const evidence = passages.filter((passage) => !isSegment(passage)).map((passage) => claim([passage]));
  return segments.length > 0 ? [claim(segments), ...evidence] : evidence;
}

const sourceOf = ({ subject }: PassageClaim): string => subject[0]?.source ?? '';

/** What the content says that each source says, by the id of the source. */
export function claimsBySource(content: ReadContent): ReadonlyMap<string, readonly PassageClaim[]> {
  const inProse = prosePassages(content).map((passage) => claim([passage]));
  return Map.groupBy([...dataEntries(content).flatMap(claimsOf), ...inProse], sourceOf);
}

/** The passages that the content takes from a source. */
export interface Sought {
  readonly source: DataEntry<'sources'>;
  readonly claims: readonly PassageClaim[];
}

/** The sources that passages are taken from. */
export function soughtIn(content: ReadContent): Sought[] {
  const claims = claimsBySource(content);
  return content.sources.flatMap((source) => {
    const own = claims.get(source.id);
    return own ? [{ source, claims: own }] : [];
  });
}
