/** What tells code units and code points of a text from each other; both are one where it has no surrogates. */
export function places(text: string): { unit: (point: number) => number; point: (unit: number) => number } {
  const same = (place: number): number => place;
  if (!/[\uD800-\uDBFF]/.test(text)) return { unit: same, point: same };
  const units: number[] = [];
  const points = new Uint32Array(text.length + 1);
  for (let unit = 0; unit < text.length; unit++) {
    points[unit] = units.length;
    units.push(unit);
    if ((text.codePointAt(unit) ?? 0) > 0xffff) points[++unit] = units.length;
  }
  points[text.length] = units.length;
  units.push(text.length);
  return { unit: (point) => units[point] ?? text.length, point: (unit) => points[unit] ?? units.length - 1 };
}
