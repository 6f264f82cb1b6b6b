import type { Article } from '../article.ts';
import { accordingTo } from '../cues/according-to.ts';
import { mediumIn } from '../cues/reporter.ts';
import type { Entity } from '../names/entities.ts';
import type { Place } from '../findings.ts';
import { goesOn } from './goes-on.ts';
import type { Passage } from './passages.ts';
import { isCovered, lastBefore, type Span } from '../span.ts';
import type { Who } from '../reference/who.ts';

/** Speech with those who speak, before it is written as a finding. */
export interface Quotation {
  segments: Span[];
  form: 'whole' | 'partial';
  mark?: string | undefined;
  speakers: readonly Entity[];
  reportedBy?: Entity | undefined;
  evidence: Place;
  confidence: number;
}

/** How many characters of its own sentence a passage looks back. */
const reach = 800;

/** How many sentences a passage without a word on its speaker looks back. */
const lookBack = 3;

export interface Settings {
  /** Who is interviewed, where the text is an interview: who speaks where no word says it. */
  readonly interviewee: Entity | undefined;
  /** What is speech without marks, in order. */
  readonly covered: readonly Span[];
}

/** The quotations of a text, made of its passages that are speech. */
export function quotations(
  article: Article,
  who: Who,
  passages: readonly Passage[],
  { interviewee, covered }: Settings,
): Quotation[] {
  const { outline, discourse } = article;
  const found: Quotation[] = [];
  const spoken = new Map<number, Quotation>();
  let previous: Passage | undefined;

  const around = (passage: Passage): { entity: Entity; at: Span; rule: string } | undefined => {
    const { sentences } = outline;
    const index = lastBefore(sentences, passage.marked.open);
    const starts = passage.before.replace(/[\s(]/g, '') === '';
    if (interviewee && starts && outline.paragraphs[passage.marked.paragraph]?.start === passage.marked.open)
      return { entity: interviewee, at: passage.marked, rule: 'interview' };
    if (!starts) {
      const own = who.subject({
        start: Math.max(passage.sentence.start, passage.marked.open - reach),
        end: passage.marked.open,
      });
      if (own && own.phrase.kind !== 'noun') return { entity: own.entity, at: own.phrase, rule: 'subject' };
    }
    for (let back = index - 1; back >= Math.max(0, index - lookBack); back--) {
      const sentence = sentences[back];
      if (!sentence) break;
      const quoted = spoken.get(back);
      if (quoted?.speakers[0]) return { entity: quoted.speakers[0], at: quoted.evidence, rule: 'speaker-before' };
      const told = accordingTo(article.context, sentence);
      const teller = told && who.entity(told.phrase);
      if (told && teller) return { entity: teller, at: told.phrase, rule: 'according-to' };
      const subject = who.subject(sentence);
      if (subject) return { entity: subject.entity, at: subject.phrase, rule: 'subject-before' };
    }
    return undefined;
  };

  /** “… zei tegen Radio Foyle dat het regende. “Hard”, aldus Clay.”: the medium of the sentence before. */
  const mediumBefore = (passage: Passage, index: number, speaker: Entity | undefined): Entity | undefined => {
    const before = outline.sentences[index - 1];
    const paragraph = outline.paragraphs[passage.marked.paragraph];
    if (!before || !speaker || before.start < (paragraph?.start ?? 0)) return undefined;
    const quoted = spoken.get(index - 1);
    if (quoted) return quoted.speakers[0] === speaker ? quoted.reportedBy : undefined;
    const medium = mediumIn(article.context, before);
    return medium && who.subject(before)?.entity === speaker ? medium.entity : undefined;
  };

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
    const near = named.length > 0 || cue?.nobody ? undefined : around(passage);
    // Who tells what “him” has said is not him, whoever that is.
    const context = near && near.entity !== told ? near : undefined;
    const speakers = named.length > 0 ? named : context ? [context.entity] : [];
    const reporter = told && !speakers.includes(told) ? told : mediumBefore(passage, sentence, speakers[0]);
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
