/** `Name:`, `De heer Peeters (fractie):` and what follows it. */
const named =
  /^(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?\]?\)?\s*)?([\p{L}][^:\n.?!“”‘„"«]{0,90}(?:\.[^:\n.?!“”‘„"«]{1,60})?):(?:\s+|$)/u;

/** `Vraag 1`, `Answer.`, `Antwoord van de minister op vraag 3:`, on a line of its own or before the words. */
const numbered =
  /^(?:\d{1,3}[.)]\s)?((?:vraag|antwoord|question|answer|reply|[qav](?=\s?\d|[.:)]))(?:\s?\d{1,3}[a-z]?)?(?:\s(?:van|door|by|from|of)\s[^.:\n]{2,60}?)?(?:\s\([^)\n]{2,60}\))?(?:\s(?:op|to|bij)\s(?:vraag|vragen|questions?)[\d\s,and]*)?)(?:[.:)]\s+|[.:]?$)/iu;

export const isQuestion = (label: string): boolean =>
  /^(?:(?:q|v|vraag|question)(?![\p{L}])|(?:interviewer|vraagsteller|reporter)$)/iu.test(label);
export const isAnswer = (label: string): boolean => /^(?:a|antwoord|answer|reply)(?![\p{L}])/iu.test(label);

/** Who a label of a question or an answer names: `Antwoord van de minister`, `Answer (Ms Kelly)`. */
export const namedIn = (label: string): string | undefined =>
  /\s(?:van|door|by|from|of)\s(.+?)(?:\s(?:op|to|bij)\s.*)?$/iu.exec(label)?.[1] ?? /\((.+)\)$/.exec(label)?.[1];

export interface Label {
  readonly words: string;
  /** Where it stands in the paragraph. */
  readonly at: number;
  /** Where what is said begins. */
  readonly end: number;
}

const isLabel = (name: string): boolean =>
  /^\p{Lu}/u.test(name) &&
  name.split(/\s+/).length <= 9 &&
  !/\b(?:zegt|said|says|zei|is|was|heeft|has|volgens|http)\b/i.test(name);

/** The label at the beginning of a paragraph, if one stands there. */
export function labelOf(paragraph: string): Label | undefined {
  const lead = paragraph.slice(0, 170);
  const match = numbered.exec(lead) ?? named.exec(lead);
  const words = match?.[1]?.trim() ?? '';
  return match && isLabel(words) ? { words, at: match[0].indexOf(words), end: match[0].length } : undefined;
}
