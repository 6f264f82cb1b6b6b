import type { Article } from '../article.ts';
import type { Entity } from '../names/entities.ts';
import { mainPerson } from './main-person.ts';
import type { Quotation } from './quotation.ts';
import { type Span, trimmed, within } from '../span.ts';
import { withoutDirections } from './stage-directions.ts';

/** An interview has at least so many questions. */
const fewest = 3;
const longest = 400;

const secondPerson = {
  nl: /(?<!\p{L})(?:u|uw|je|jij|jouw|jullie)(?!\p{L})/iu,
  en: /\b(?:you|your|you’re|you've|you’ve)\b/i,
};
const firstPerson = {
  nl: /(?<!\p{L})(?:ik|mij|me|mijn|wij|we|ons|onze)(?!\p{L})/iu,
  en: /\b(?:I|me|my|mine|we|our|us)\b/,
};
const tellsOfAsking = {
  nl: /^Ik (?:vroeg|legde|vraag|leg|stelde)/,
  en: /^I (?:put|ask|asked|rang|called|wrote|tell|told)/,
};

const startsMarked = (words: string): boolean => /^[“‘„"'«]/.test(words);

/** The questions of an interviewer: paragraphs of their own, outside marks. */
function questions({ outline, words }: Article): Set<number> {
  const { paragraphs, text } = outline;
  return new Set(
    paragraphs.flatMap(({ start, end }, index) => {
      const said = text.slice(start, end);
      if (said.length > longest || startsMarked(said) || /^[–—-]\s/.test(said)) return [];
      const isShort =
        said.length < 110 &&
        secondPerson[words.lang].test(said) &&
        !firstPerson[words.lang].test(said) &&
        /[.?!]$/.test(said);
      return /\?["”’]?$/.test(said) || isShort ? [index] : [];
    }),
  );
}

export interface Interview {
  readonly interviewee: Entity | undefined;
  readonly quotations: Quotation[];
  readonly covered: Span[];
}

/** An interview: who is asked, and, where the answers have no marks, what they say. */
export function interview(article: Article, taken: readonly Span[]): Interview {
  const none: Interview = { interviewee: undefined, quotations: [], covered: [] };
  const { outline, words, context } = article;
  const { paragraphs, text } = outline;
  if (taken.length > 0) return none;
  const asked = questions(article);
  const direct = [...asked].filter((index) => {
    const { start, end } = paragraphs[index] ?? { start: 0, end: 0 };
    return /\?["”’]?$/.test(text.slice(start, end));
  });
  const answersTo = (index: number): string => {
    const next = paragraphs[index + 1];
    return next ? text.slice(next.start, next.end) : '';
  };
  const marked = [...asked].filter((index) => startsMarked(answersTo(index))).length;
  const interviewee = mainPerson(article, paragraphs[direct[0] ?? 0]?.start);
  const addressed = [...asked].filter((index) => {
    const { start, end } = paragraphs[index] ?? { start: 0, end: 0 };
    return secondPerson[words.lang].test(text.slice(start, end));
  }).length;
  if (marked >= fewest && direct.length >= fewest && marked * 2 >= asked.size) return { ...none, interviewee };
  const own = direct.filter((index) =>
    firstPerson[words.lang].test(outside(context.text, paragraphs[index + 1])),
  ).length;
  if (direct.length < fewest || own < fewest || own * 5 < direct.length * 2 || addressed < 2) return none;
  return { interviewee, ...answers(article, asked, direct, interviewee) };
}

/** By the same family name: who of them is meant matters little where a reporter speaks. */
const isCalledAs = (entity: Entity, other: Entity | undefined): boolean =>
  other !== undefined && entity.tokens.at(-1) === other.tokens.at(-1);

const outside = (text: string, span: Span | undefined): string =>
  span ? text.slice(span.start, span.end).replace(/[\uE000-\uE002]+/g, '') : '';

/** The answers of an interview without marks, from its first question on. */
function answers(
  article: Article,
  asked: ReadonlySet<number>,
  direct: readonly number[],
  interviewee: Entity | undefined,
): Pick<Interview, 'quotations' | 'covered'> {
  const { outline, words, context } = article;
  const { paragraphs, text } = outline;
  const quotations: Quotation[] = [];
  const covered: Span[] = [];
  let current: Quotation | undefined;
  let started = false;
  paragraphs.forEach((paragraph, index) => {
    started ||= index === direct[0];
    const said = text.slice(paragraph.start, paragraph.end);
    if (!started) return;
    if (asked.has(index) || paragraph.heading) {
      current = undefined;
      if (asked.has(index)) covered.push(paragraph);
      return;
    }
    const named = within(context.names, paragraph).some(({ entity }) => isCalledAs(entity, interviewee));
    if (startsMarked(said) || (named && !firstPerson[words.lang].test(said)) || tellsOfAsking[words.lang].test(said)) {
      current = undefined;
      return;
    }
    // A speaker’s own label may still stand before an answer: “A: …”.
    const segments = withoutDirections(text, trimmed(text, paragraph));
    covered.push(paragraph);
    if (current) current.segments.push(...segments);
    else {
      current = {
        segments,
        form: 'whole',
        speakers: interviewee ? [interviewee] : [],
        evidence: { ...previousQuestion(paragraphs, asked, index, paragraph), because: 'interview' },
        confidence: 0.7,
      };
      quotations.push(current);
    }
  });
  return { quotations, covered };
}

function previousQuestion(
  paragraphs: readonly Span[],
  asked: ReadonlySet<number>,
  index: number,
  paragraph: Span,
): Span {
  const question = asked.has(index - 1) ? paragraphs[index - 1] : undefined;
  return question ? { start: question.start, end: question.end } : { start: paragraph.start, end: paragraph.end };
}
