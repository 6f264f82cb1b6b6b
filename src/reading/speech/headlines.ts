import type { Entity } from '../names/entities.ts';
import type { Span } from '../span.ts';
import type { Passage } from './passages.ts';
import type { Quotation } from './quotations.ts';

/** Headlines say what the text says again: their speaker is that of the same words, or else whom the text quotes most. */
export function headlines(
  text: string,
  found: readonly Quotation[],
  passages: readonly Passage[],
  paragraphs: readonly Span[],
  main: Entity | undefined,
): void {
  const words = ({ segments }: Quotation): string =>
    segments
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .toLowerCase();
  const first = paragraphs[0]?.end ?? 0;
  const byStart = new Map(passages.map((passage) => [passage.marked.start, passage]));
  for (const quotation of found) {
    const [segment] = quotation.segments;
    const passage = segment && byStart.get(segment.start);
    if (!segment || !passage || (segment.start >= first && passage.judgement.rule !== 'repeated')) continue;
    const [cued] = passage.cue?.speakers ?? [];
    if (cued?.kind === 'name' && cued.mention.entity.kind === 'person') continue;
    const said = words(quotation).replace(/[.,!?]$/, '');
    const again = found.find((other) => other !== quotation && words(other).includes(said));
    const speaker = again?.speakers ?? (quotation.evidence.because === 'unknown' && main ? [main] : undefined);
    if (!speaker) continue;
    quotation.speakers = speaker;
    quotation.evidence = { ...(again?.evidence ?? segment), because: again ? 'same-words' : 'headline' };
  }
}
