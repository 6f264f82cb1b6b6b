/** The middle one of some numbers, or the mean of the two in the middle. `NaN` of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

/** What something costs at a size. */
export interface Point {
  readonly size: number;
  readonly cost: number;
}

/**
 * The power of the size by which a cost grows: 1 where twice the size costs twice as much. It is the slope of the
 * straight line through the logarithms that lies nearest to all of them; `undefined` where there are not two sizes.
 */
export function growthExponent(points: readonly Point[]): number | undefined {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = mean((point) => (point.x - x) ** 2);
  return spread > 0 ? mean((point) => (point.x - x) * (point.y - y)) / spread : undefined;
}
