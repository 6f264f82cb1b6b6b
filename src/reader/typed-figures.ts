import { type Document, isMap, isScalar, isSeq } from 'yaml';

/**
 * Lets the figures of an event keep the digits that were typed: YAML makes a number of them, and 1.10 is 1.1 then,
 * 123456789012345678 another number, and 0x1F is 31. What reads back as it was typed stays a number.
 */
export function keepTypedFigures({ contents }: Document.Parsed): void {
  const figures = isMap(contents) ? contents.get('figures', true) : undefined;
  if (!isSeq(figures)) return;
  for (const figure of figures.items) {
    const value = isMap(figure) ? figure.get('value', true) : undefined;
    if (isScalar(value) && typeof value.value === 'number' && value.source !== undefined)
      if (String(value.value) !== value.source) value.value = value.source;
  }
}
