/** A text on one line, without soft hyphens. No-break spaces stay what they are. */
export const oneLine = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^ | $/g, '');
