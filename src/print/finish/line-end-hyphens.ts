/** A soft hyphen, which draws nothing, and the hyphen that a line ends in because of it. */
const dividedWord =
  /^\/Span ?<<\/ActualText <FEFF00AD> ?>> BDC\n.* Tj\nEMC\nET\nBT\n(?<place>.* Tf\n.* Tm\n)(?<hyphen><[\dA-F]{4}> Tj)\nET$/gm;

/**
 * Lets the hyphen at the end of a line say that it is a soft one, once. Chromium writes it after a soft hyphen that
 * nobody sees: whoever copied or searched the text would find two signs, and not the word.
 */
export const withSoftHyphensOnce = (drawing: string): string =>
  drawing.replace(dividedWord, 'ET\nBT\n$<place>/Span <</ActualText <FEFF00AD>>> BDC\n$<hyphen>\nEMC\nET');
