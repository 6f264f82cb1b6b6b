import type { Article } from '../article.ts';
import { accordingTo } from '../cues/according-to.ts';
import { mediumIn } from '../cues/reporter.ts';
import type { Entity } from '../names/entities.ts';
import type { Who } from '../reference/who.ts';
import { lastBefore, type Span } from '../span.ts';
import type { Gender } from '../words/words.ts';
import type { Passage } from './passages.ts';
import { isBare, isTold } from './portrait.ts';
import type { Quotation } from './quotation.ts';

/** How many characters of its own sentence a passage looks back. */
const reach = 800;

/** How many sentences a passage without a word on its speaker looks back. */
const lookBack = 3;

/** What a passage that no word gives a speaker stands in. */
export interface Beside {
  readonly article: Article;
  readonly who: Who;
  readonly interviewee: Entity | undefined;
  readonly portrayed: Entity | undefined;
  /** The last quotation of each sentence, by its index. */
  readonly spoken: ReadonlyMap<number, Quotation>;
}

interface Found {
  readonly entities: readonly Entity[];
  readonly at: Span;
  readonly rule: string;
}

const third: Readonly<Record<Gender, RegExp>> = {
  male: /(?:^|[.?!]\s)(?:He|Hij)(?!\p{L})/u,
  female: /(?:^|[.?!]\s)(?:She|Zij|Ze)(?!\p{L})/u,
};

/** “He said to me …” is said of him, and not by him. */
const speaksOf = ({ gender }: Entity, words: string): boolean => gender !== undefined && third[gender].test(words);

/** Who speaks by all that stands before a passage, where no words beside it say so. */
export function speakerBeside(beside: Beside, passage: Passage): Found | undefined {
  const { article, who, interviewee, portrayed } = beside;
  const paragraph = article.outline.paragraphs[passage.marked.paragraph];
  const starts = passage.before.replace(/[\s(]/g, '') === '';
  if (starts && paragraph?.start === passage.marked.open) {
    if (interviewee) return { entities: [interviewee], at: passage.marked, rule: 'interview' };
    const before = article.outline.paragraphs[passage.marked.paragraph - 1];
    if (portrayed && before && isBare(article, paragraph) && isTold(article, before))
      return { entities: [portrayed], at: passage.marked, rule: 'portrait' };
  }
  if (!starts) {
    const own = who.subject({
      start: Math.max(passage.sentence.start, passage.marked.open - reach),
      end: passage.marked.open,
    });
    if (own && own.phrase.kind !== 'noun') return { entities: [own.entity], at: own.phrase, rule: 'subject' };
  }
  return sentencesBefore(beside, passage);
}

/** Whom the sentences before a passage quote or are about, the nearest first. */
function sentencesBefore({ article, who, portrayed, spoken }: Beside, { marked }: Passage): Found | undefined {
  const { sentences, text } = article.outline;
  const index = lastBefore(sentences, marked.open);
  const words = text.slice(marked.start, marked.end);
  for (let back = index - 1; back >= Math.max(0, index - lookBack); back--) {
    const sentence = sentences[back];
    if (!sentence) break;
    const quoted = spoken.get(back);
    if (quoted?.speakers[0]) return { entities: quoted.speakers, at: quoted.evidence, rule: 'speaker-before' };
    const told = accordingTo(article.context, sentence);
    const teller = told && who.entity(told.phrase);
    if (told && teller) return { entities: [teller], at: told.phrase, rule: 'according-to' };
    const subject = who.subject(sentence);
    if (!subject) continue;
    if (portrayed && subject.entity !== portrayed && speaksOf(subject.entity, words))
      return { entities: [portrayed], at: marked, rule: 'portrait' };
    return { entities: [subject.entity], at: subject.phrase, rule: 'subject-before' };
  }
  return undefined;
}

/** “… zei tegen Radio Foyle dat het regende. “Hard”, aldus Clay.”: the medium of the sentence before. */
export function mediumBefore(
  { article, who, spoken }: Beside,
  { marked }: Passage,
  speaker: Entity | undefined,
): Entity | undefined {
  const { sentences, paragraphs } = article.outline;
  const index = lastBefore(sentences, marked.open);
  const before = sentences[index - 1];
  if (!before || !speaker || before.start < (paragraphs[marked.paragraph]?.start ?? 0)) return undefined;
  const quoted = spoken.get(index - 1);
  if (quoted) return quoted.speakers[0] === speaker ? quoted.reportedBy : undefined;
  const medium = mediumIn(article.context, before);
  return medium && who.subject(before)?.entity === speaker ? medium.entity : undefined;
}
