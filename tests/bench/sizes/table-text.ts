/** What stands where nothing was measured. */
export const none = '–';

export const seconds = (value: number): string => (Math.abs(value) < 10 ? value.toFixed(1) : value.toFixed(0));
export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
export const grouped = (value: number): string => value.toLocaleString('en');

export const given = <Value>(value: Value | undefined, words: (value: Value) => string): string =>
  value === undefined ? none : words(value);

/** A table of Markdown. Its first column holds words, the others numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
