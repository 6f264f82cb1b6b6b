/** Of 255: colours that differ by less look the same. */
const difference = 12;

/** Whether two colours, each in six hexadecimal digits, look the same; anything else looks like no colour. */
export function isSameColour(one: string, other: string): boolean {
  if (![one, other].every((colour) => /^[\da-f]{6}$/i.test(colour))) return false;
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [0, 2, 4].every((at) => Math.abs(channel(one, at) - channel(other, at)) < difference);
}
