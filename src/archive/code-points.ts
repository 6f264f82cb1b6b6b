/** The number of code points in a text. */
export function codePoints(text: string): number {
  let count = 0;
  for (let unit = 0; unit < text.length; unit += unitsAt(text, unit)) count++;
  return count;
}

/** The code units of the code point at a unit. */
export const unitsAt = (text: string, unit: number): number => ((text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1);

/** The code unit at which a code point begins, counted from a unit at which one begins; never past the end. */
export function unitOf(text: string, point: number, from = 0): number {
  let unit = from;
  for (let left = point; left > 0 && unit < text.length; left--) unit += unitsAt(text, unit);
  return unit;
}
