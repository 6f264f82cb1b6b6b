import { type Letters, unknown } from './letters.ts';
import { type Attributes, isOn } from './xml.ts';

/** The colours of marker pens that letters may have too. */
const pens: Readonly<Record<string, string | undefined>> = { black: '000000', white: 'ffffff', none: undefined };

/** The colour that a shading shows; `undefined` where it shows none. */
export function shading(attribute: Attributes): string | undefined {
  const [pattern = 'clear', colour = 'auto', fill = 'auto'] = ['val', 'color', 'fill'].map(attribute);
  if (pattern === 'nil') return undefined;
  if (pattern === 'solid') return colour === 'auto' ? '000000' : colour;
  if (pattern !== 'clear') return unknown;
  return fill === 'auto' ? undefined : fill;
}

/** Takes up what a property says of letters. */
export function readLetters(letters: Letters, name: string, attribute: Attributes): void {
  const value = attribute('val') ?? '';
  if (name === 'w:vanish' || name === 'w:specVanish') letters.hidden = isOn(attribute('val'));
  else if (name === 'w:color') letters.colour = value;
  // An outline or a relief shows letters of any colour.
  else if (['w:outline', 'w:emboss', 'w:imprint', 'w:shadow'].includes(name) && isOn(attribute('val')))
    letters.ground = unknown;
  else if (name === 'w:sz') letters.size = Number(value) / 2 || undefined;
  else if (name === 'w:w') letters.scale = Number.parseFloat(value) || undefined;
  else if (name === 'w:highlight') letters.ground = value in pens ? pens[value] : unknown;
  // A marker pen stands before it, and shows above it.
  else if (name === 'w:shd') letters.ground ??= shading(attribute);
}
