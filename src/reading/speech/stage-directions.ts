import { type Span, trimmed } from '../span.ts';

const direction =
  /\[[^\]\n]{1,200}\]|(?<=[.!?…]\s)\(\p{Lu}[^()\n]{1,200}\)|\((?:laughs|lacht|gelach|applaus|laughter|applause|zucht|sighs|pauses?|stilte|rumoer|interruption)[^()\n]{0,100}\)/giu;

/** The parts of speech between what a transcript notes in brackets: (Gelach), [He looks at the gauge.]. */
export function withoutDirections(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(direction)) {
    if (
      match[0].startsWith('(') &&
      !/[\p{Lu}]/u.test(match[0].charAt(1)) &&
      !/^\((?:laughs|lacht|gelach|applaus|laughter|applause|zucht|sighs|pause|stilte|rumoer)/i.test(match[0])
    )
      continue;
    parts.push(trimmed(text, { start, end: span.start + match.index }));
    start = span.start + match.index + match[0].length;
  }
  parts.push(trimmed(text, { start, end: span.end }));
  return parts.filter(({ start: from, end }) => from < end);
}
