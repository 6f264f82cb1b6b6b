import type { Who } from '../reference/who.ts';
import { labelled, type Turn } from './labelled.ts';
import { isAnswer, isQuestion, labelOf, namedIn } from './labels.ts';
import { sidesOf } from './sides.ts';
import type { Article } from '../article.ts';
import type { Entity } from '../names/entities.ts';
import type { Quotation } from './quotation.ts';
import { type Span, within } from '../span.ts';
import { withoutDirections } from './stage-directions.ts';
import { isRole } from '../words/words.ts';

/** What a record tells of the meeting itself. */
const narration =
  /^(?:The (?:committee|meeting|session|sitting|council|hearing|motion|house|witness(?:es)?|interview)|De (?:vergadering|zitting|motie|raad|commissie|notulen|getuige)|Het (?:incident|debat|verslag|voorstel)) (?:adjourned|rose|was|were|ended|resumed|closed|withdrew|wordt|werd|is|wordt|vermelden|verdaagt|gaat)\b|^(?:sitting|session|meeting|hearing|vergadering|zitting|schorsing|hervatting|stemming|debat)\b[^:]{0,40}[.—–-]?$|^on resuming\b|^na (?:de )?(?:schorsing|hervatting)\b/i;

/** What an editor adds between the answers. */
const asking =
  /^(?:We|Wij|De redactie|The editors?) (?:put|asked|rang|called|vroegen|vroeg|legden|legde|belden)(?!\p{L})/u;

const text = ({ outline }: Article, start: number, end: number): string => outline.text.slice(start, end);

/**
 * What is said under labels, as in a transcript; nothing where the text has fewer than three turns. `covered` are the
 * stretches of which nothing else is speech.
 */
export function transcript(
  article: Article,
  who: Who,
  main: Entity | undefined,
): { quotations: Quotation[]; covered: Span[] } {
  const { paragraphs } = article.outline;
  const turns: Turn[] = [];
  let current: Turn | undefined;
  for (const paragraph of paragraphs) {
    const words = text(article, paragraph.start, paragraph.end);
    const found = labelOf(words);
    const isSide = found !== undefined && (isQuestion(found.words) || isAnswer(found.words));
    if (found && (isSide || !paragraph.heading)) {
      const from = paragraph.start + found.at;
      const label = isSide ? found.words : found.words.replace(/\s*\(.*$/, '');
      const start = paragraph.start + found.end;
      current = {
        label,
        at: { start: from, end: from + label.length },
        spans: start < paragraph.end ? [{ start, end: paragraph.end }] : [],
      };
      turns.push(current);
    } else if (
      narration.test(words) ||
      asking.test(words) ||
      paragraph.heading ||
      /^[–—\-*(\[]/.test(words) ||
      words.length < 3
    )
      current = undefined;
    else if (!(current && isAnswer(current.label) && current.spans.length > 0 && quotes(article, paragraph)))
      current?.spans.push({ start: paragraph.start, end: paragraph.end });
  }
  const counts = new Map<string, number>();
  for (const turn of turns)
    if (!isQuestion(turn.label) && !isAnswer(turn.label))
      counts.set(lastWord(turn), (counts.get(lastWord(turn)) ?? 0) + 1);
  const sure = turns.filter((turn) => isTurn(article, turn, counts));
  if (sure.length < 3) return { quotations: [], covered: [] };
  // Among turns, a label with a sentence after it is one too, whoever it names: `Members: No.`
  const first = turns.findIndex((turn) => sure.includes(turn));
  const last = turns.findLastIndex((turn) => sure.includes(turn));
  const spoken = turns.filter(
    (turn, index) => sure.includes(turn) || (index > first && index < last && says(article, turn)),
  );
  const sides = sidesOf(article, who, spoken[0]?.at.start ?? 0);
  const speaker = (turn: Turn): Entity | undefined => {
    const own = namedIn(turn.label);
    if (!isQuestion(turn.label) && !isAnswer(turn.label)) return labelled(article, turn);
    if (own !== undefined) {
      const start = turn.at.start + turn.label.indexOf(own);
      return labelled(article, { label: own, at: { start, end: start + own.length }, spans: [] });
    }
    return isQuestion(turn.label) ? sides.asks : (sides.answers ?? main);
  };
  const found = spoken.flatMap((turn): Quotation[] => {
    const segments = turn.spans.flatMap((span) => withoutDirections(article.outline.text, span));
    const entity = speaker(turn);
    // Who asks in an interview is its author, and no one whom it quotes.
    if (segments.length === 0 || (isQuestion(turn.label) && !entity)) return [];
    return [
      {
        segments,
        form: 'whole',
        speakers: entity ? [entity] : [],
        evidence: { ...turn.at, because: 'label' },
        confidence: entity ? 0.95 : 0.6,
      },
    ];
  });
  return { quotations: found, covered: spoken.flatMap(({ spans }) => spans) };
}

/** Whether a paragraph quotes somebody at length, so that it tells of others. */
const quotes = ({ outline }: Article, { start, end }: Span): boolean =>
  within(outline.marked, { start, end }).some((one) => one.end - one.start > 40);

const firstWords = (article: Article, { spans: [span] }: Turn): string =>
  span ? text(article, span.start, span.end) : '';

const says = (article: Article, turn: Turn): boolean =>
  /[.?!…–—][”’"']?$/.test(firstWords(article, turn)) && turn.label.split(' ').length < 4;

const lastWord = ({ label: words }: Turn): string => words.split(' ').at(-1) ?? words;

/** Whether a label stands before speech, and is no line of a form, such as `Place: …`. */
function isTurn(article: Article, turn: Turn, counts: ReadonlyMap<string, number>): boolean {
  const words = firstWords(article, turn);
  if (/^[“‘„"«]/.test(words)) return false;
  if (isQuestion(turn.label) || isAnswer(turn.label)) return turn.spans.length > 0;
  const again = (counts.get(lastWord(turn)) ?? 0) > 1;
  const sentence = /[.?!…)–—-][”’"']?$/.test(words) && /\s|[!?]/.test(words);
  const person = within(article.context.names, turn.at).some(({ entity }) => entity.kind !== 'place');
  const role = turn.label
    .toLowerCase()
    .split(/\s+/)
    .some((word) => isRole(article.words, word));
  return (sentence || (/[!?.][”’"']?$/.test(words) && words.length > 1)) && (again || person || role);
}
