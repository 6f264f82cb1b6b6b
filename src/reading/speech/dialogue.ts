import type { Article } from '../article.ts';
import { cueAfter } from '../cues/cue-after.ts';
import type { Entity } from '../names/entities.ts';
import type { Paragraph } from '../outline/paragraphs.ts';
import type { Quotation } from './quotation.ts';
import { isCovered, lastBefore, type Span, trimmed } from '../span.ts';
import type { Who } from '../reference/who.ts';

const dash = /^[–—―-]\s?(?=[\p{Lu}\p{N}‘“"'’…¿])/u;

/** How many commas of a line are looked at for the words that say who speaks. */
const mostCommas = 12;

/** Where the words that say who speaks end: at a comma too, unless it goes on telling of them. */
const closing =
  /[.!?:](?=\s|$)|,(?=\s(?!(?:who|which|of|with|as|while|looking|and (?:he|she|they)|\p{L}+ing|die|dat|terwijl|met|zonder|en (?:hij|zij|ze)|\p{L}+end)(?!\p{L})))/u;

interface Line {
  readonly segments: Span[];
  readonly speaker?: { readonly entity: Entity | undefined; readonly at: Span };
}

/** A line of dialogue without the words that say who speaks: `– You’re late, so, he says. Get in.` */
function line(article: Article, who: Who, { start, end }: Span): Line {
  const { context, outline } = article;
  const words = outline.text.slice(start, end);
  let at = -1;
  for (let count = 0; count < mostCommas; count++) {
    at = words.slice(at + 1).search(/[,!?]\s|[!?]$/) === -1 ? -1 : at + 1 + words.slice(at + 1).search(/[,!?]\s/);
    if (at < 0 || at >= words.length - 1) break;
    const rest = words.slice(at + 1);
    const close = closing.exec(rest);
    const until = start + at + 1 + (close ? close.index : rest.length);
    const cue = cueAfter(context, { start: start + at + 1, end: until }, true);
    const [phrase] = cue?.speakers ?? [];
    if (
      cue?.rule !== 'verb-after' ||
      !phrase ||
      phrase.start - (start + at) > 25 ||
      (/^\p{Lu}/u.test(outline.text.charAt(start + at + 2)) && phrase.kind !== 'name')
    )
      continue;
    const before = { start, end: start + at + (words.charAt(at) === ',' ? 0 : 1) };
    const after = { start: Math.min(end, until + 1), end };
    return {
      segments: [before, after].map((part) => trimmed(outline.text, part)).filter((part) => part.end > part.start + 1),
      speaker: { entity: who.entity(phrase), at: { start: cue.start, end: cue.end } },
    };
  }
  return { segments: [trimmed(outline.text, { start, end })] };
}

/** Who speaks by what the next paragraph tells: “I tell him I am.”, “The boy was about nine.” */
function afterwards(article: Article, who: Who, next: Paragraph | undefined): { entity: Entity; at: Span } | undefined {
  if (!next) return undefined;
  const { text } = article.outline;
  const words = text.slice(next.start, Math.min(next.end, next.start + 200));
  const object = /^(?:I|Ik)\s[^.]*?(?<!\p{L})(him|her|hem|haar)(?!\p{L})/u.exec(words);
  if (object) {
    const gender = /^(?:him|hem)$/.test(object[1] ?? '') ? ('male' as const) : ('female' as const);
    const entity = who.entity({ kind: 'pronoun', start: next.start, end: next.start + 1, gender, governed: false });
    return entity && { entity, at: { start: next.start, end: next.start + object[0].length } };
  }
  if (dash.test(words)) return undefined;
  const sentence = /[.?!](?:\s|$)/.exec(words);
  const subject = who.subject({ start: next.start, end: next.start + (sentence ? sentence.index : words.length) });
  return subject && { entity: subject.entity, at: subject.phrase };
}

/** Two who may speak by turns: whom the text speaks of last before their first line, and whom it is about. */
function pairBefore({ discourse }: Article, place: number, main: Entity | undefined): Entity[] {
  for (const { entity } of discourse.back(place))
    if (main && entity.kind === 'person' && entity !== main) return [entity, main];
  return [];
}

/** Who of two speaks where the other is spoken to: `Mijnheer, van wie is die haag?` */
function spokenTo(two: readonly Entity[], words: string): Entity[] {
  const address =
    /(?:^[–—―-]\s?|,\s)(?:(mijnheer|meneer|sir|mister)|(mevrouw|juffrouw|madam|ma[’']am|miss))(?!\p{L})/iu.exec(words);
  if (!address) return [];
  const gender = address[1] === undefined ? 'female' : 'male';
  const others = two.filter((one) => one.gender !== gender);
  return others.length === 1 ? others : [];
}

/** Speech in paragraphs that begin with a dash; nothing where they are a list. */
export function dialogue(
  article: Article,
  who: Who,
  covered: readonly Span[],
  main: Entity | undefined,
): { quotations: Quotation[]; covered: Span[] } {
  const { paragraphs, text } = article.outline;
  const free = paragraphs.filter(({ start }) => !isCovered(covered, start));
  const lines = free.filter(
    ({ start, end, heading }) => !heading && dash.test(text.slice(start, Math.min(end, start + 4))),
  );
  const isSpeech =
    lines.some(({ start, end }) => /[?!]/.test(text.slice(start, end))) ||
    lines.some(({ start, end }) => /,\s(?:zeg|zei|vra|vroeg|says?|said|asks?|asked)/.test(text.slice(start, end)));
  const sentences = lines.filter(({ start, end }) => /[.?!…,]["”’]?$/.test(text.slice(start, end))).length;
  if (!isSpeech || sentences * 2 <= lines.length) return { quotations: [], covered: [] };
  const found: Quotation[] = [];
  const two = pairBefore(article, lines[0]?.start ?? 0, main);
  lines.forEach((paragraph, index) => {
    const words = text.slice(paragraph.start, paragraph.end);
    const from = paragraph.start + (dash.exec(words)?.[0].length ?? 1);
    const { segments, speaker } = line(article, who, trimmed(text, { start: from, end: paragraph.end }));
    const next = paragraphs[lastBefore(paragraphs, paragraph.start) + 1];
    const told = speaker?.entity ? { entity: speaker.entity, at: speaker.at } : afterwards(article, who, next);
    // Two speak by turns; where the text tells something between two lines, the same one goes on.
    const adjacent = index > 0 && paragraphs[lastBefore(paragraphs, paragraph.start) - 1] === lines[index - 1];
    const [last] = found[index - 1]?.speakers ?? [];
    const other = adjacent && last ? two.filter((one) => one !== last) : spokenTo(two, words);
    const earlier = found[adjacent ? index - 2 : index - 1]?.speakers ?? [];
    const turn = earlier.length > 0 ? earlier : other.length === 1 ? other : [];
    found.push({
      segments,
      form: 'whole',
      mark: words.charAt(0),
      speakers: told ? [told.entity] : turn,
      evidence: told
        ? { start: told.at.start, end: told.at.end, because: speaker ? 'dialogue' : 'told-afterwards' }
        : { start: from, end: paragraph.end, because: turn.length > 0 ? 'turn' : 'unknown' },
      confidence: told ? 0.75 : 0.5,
    });
  });
  return { quotations: found, covered: lines.map(({ start, end }) => ({ start, end })) };
}
