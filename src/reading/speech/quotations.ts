import type { Article } from '../article.ts';
import type { Entity } from '../names/entities.ts';
import type { Quotation } from './quotation.ts';
import { type Beside, mediumBefore, speakerBeside } from './beside.ts';
import { goesOn } from './goes-on.ts';
import type { Passage } from './passages.ts';
import { isCovered, lastBefore, type Span } from '../span.ts';
import type { Who } from '../reference/who.ts';

export interface Settings {
  /** Who is interviewed, where the text is an interview: who speaks where no word says it. */
  readonly interviewee: Entity | undefined;
  /** Whom the text is a portrait of: who speaks in a paragraph of its own after what is told. */
  readonly portrayed: Entity | undefined;
  /** What is speech without marks, in order. */
  readonly covered: readonly Span[];
}

/** The quotations of a text, made of its passages that are speech. */
export function quotations(
  article: Article,
  who: Who,
  passages: readonly Passage[],
  { interviewee, portrayed, covered }: Settings,
): Quotation[] {
  const { outline, discourse } = article;
  const found: Quotation[] = [];
  const spoken = new Map<number, Quotation>();
  let previous: Passage | undefined;

  const beside: Beside = { article, who, interviewee, portrayed, spoken };

  let read = 0;
  /** Follows what the text tells before a place, so that “she” goes on to mean whom it is about. */
  const follow = (place: number): void => {
    for (; (outline.sentences[read]?.end ?? Infinity) <= place; read++) {
      const sentence = outline.sentences[read];
      if (sentence && !isCovered(covered, sentence.start)) who.follow(sentence);
    }
  };

  for (const passage of passages) {
    if (!passage.judgement.speech) continue;
    follow(passage.marked.open);
    const last = found.at(-1);
    const spans = passage.segments.map(({ start, end }) => ({ start, end }));
    const sentence = lastBefore(outline.sentences, passage.marked.open);
    if (last && previous && goesOn(article, previous, passage)) {
      last.segments.push(...spans);
      // “It is” – she paused – “over,” said Rita Bow: who speaks stands after the last part.
      const later = passage.cue?.speakers.flatMap((phrase) => who.entity(phrase) ?? []) ?? [];
      if (previous.interrupted && !previous.cue && passage.cue && later.length > 0) {
        last.speakers = later;
        last.evidence = { start: passage.cue.start, end: passage.cue.end, because: passage.cue.rule };
      }
      spoken.set(sentence, last);
      // A third part may follow in the same way: “…,” she said, “…, and …”.
      previous = {
        ...passage,
        whole: true,
        cueIsAfter: passage.cueIsAfter || passage.sentence.start < previous.marked.close,
      };
      continue;
    }
    previous = passage;
    const { cue } = passage;
    const named = [...new Set(cue?.speakers.flatMap((phrase) => who.entity(phrase) ?? []))];
    const told = cue?.reportedBy && who.entity(cue.reportedBy);
    const near = named.length > 0 || cue?.nobody ? undefined : speakerBeside(beside, passage);
    // Who tells what “him” has said is not him, whoever that is.
    const context = near && !(told && near.entities.includes(told)) ? near : undefined;
    const speakers = named.length > 0 ? named : (context?.entities ?? []);
    const reporter = told && !speakers.includes(told) ? told : mediumBefore(beside, passage, speakers[0]);
    const quotation: Quotation = {
      segments: spans,
      form: passage.whole || passage.segments.length > 1 ? 'whole' : 'partial',
      mark: passage.marked.mark,
      speakers,
      reportedBy: reporter,
      evidence:
        named.length > 0 && cue
          ? { start: cue.start, end: cue.end, because: cue.rule }
          : context
            ? { start: context.at.start, end: context.at.end, because: context.rule }
            : { start: passage.marked.start, end: passage.marked.end, because: cue?.nobody ? cue.rule : 'unknown' },
      confidence: passage.judgement.confidence * (named.length > 0 ? (cue?.confidence ?? 0.5) : context ? 0.6 : 0.3),
    };
    found.push(quotation);
    spoken.set(sentence, quotation);
    if (speakers[0])
      discourse.note({
        start: passage.marked.open,
        end: passage.marked.close,
        entity: speakers[0],
        kind: 'noun',
        governed: false,
        spoke: named.length > 0,
      });
  }
  // A lead quotes somebody whom the next sentences name.
  found.forEach((quotation, index) => {
    const next = found[index + 1];
    const first = quotation.segments[0];
    if (
      quotation.speakers.length > 0 ||
      quotation.evidence.because !== 'unknown' ||
      !next ||
      !first ||
      quotation.form === 'whole'
    )
      return;
    if ((next.segments[0]?.start ?? Infinity) - first.end > 900) return;
    quotation.speakers = next.speakers;
    quotation.evidence = { ...next.evidence, because: 'told-next' };
  });
  return found;
}
