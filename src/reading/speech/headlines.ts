import type { Entity } from '../names/entities.ts';
import type { Span } from '../span.ts';
import type { Quotation } from './quotation.ts';

/** Rules by which a speaker is taken from what stands around, and not from words that say so. */
const weak = /^(?:unknown|portrait|subject|subject-before|speaker-before|told-next|headline)$/;

/** How many words are no chance, where two passages have them. */
const enough = 3;

/** Whom more than half of what a text quotes is said by. */
function mostQuoted(found: readonly Quotation[]): Entity | undefined {
  const all = Map.groupBy(
    found.flatMap(({ speakers }) => speakers),
    (speaker) => speaker,
  );
  return [...all].find(([, said]) => said.length > 1 && said.length * 2 > found.length - 1)?.[0];
}

/**
 * Headlines say what the text says again: their speaker is that of the same words. Where no other words say the same, a
 * headline is of the one whom the text is about, as an interview is, or of whom nobody can tell.
 */
export function headlines(
  text: string,
  found: readonly Quotation[],
  paragraphs: readonly Span[],
  interviewee: Entity | undefined,
): void {
  const words = ({ segments }: Quotation): string =>
    segments
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .toLowerCase();
  const first = paragraphs[0]?.end ?? 0;
  for (const quotation of found) {
    const [segment] = quotation.segments;
    if (!segment) continue;
    const heading = segment.start < first;
    const isWeak = weak.test(quotation.evidence.because);
    // “Council: ‘We did not know’”: the text says who of them has said so.
    if (!isWeak && !(heading && quotation.speakers[0]?.kind !== 'person')) continue;
    const said = words(quotation).replace(/[.,!?]$/, '');
    const same = found.filter((other) => other !== quotation && words(other).includes(said));
    const again =
      heading || said.split(' ').length >= enough
        ? (same.find(({ evidence }) => !weak.test(evidence.because)) ??
          same.find(({ segments: [other] }) => heading || (other?.start ?? 0) > segment.start))
        : undefined;
    const main = heading && quotation.evidence.because === 'unknown' ? (interviewee ?? mostQuoted(found)) : undefined;
    const speakers = again?.speakers ?? (main && [main]);
    if (!speakers) continue;
    quotation.speakers = speakers;
    quotation.evidence = { ...(again?.evidence ?? segment), because: again ? 'same-words' : 'headline' };
  }
}
