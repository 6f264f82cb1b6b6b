/** How many characters of a value a message repeats. */
const most = 200;

const onOneLine = (text: string): string => text.replace(/[ \t]*\n\s*/g, ' ');

/**
 * A value as messages repeat it: on one line, a long one by its beginning and its end, in whole characters (code
 * points).
 */
export function shortened(value: string, limit = most): string {
  // A code point has two code units at most, so no more is looked at than may be shown.
  const first = value.slice(0, limit * 2);
  const isWhole = first.length === value.length;
  const start = Array.from(onOneLine(isWhole ? first : first.replace(/[\ud800-\udbff]$/, '')));
  if (isWhole && start.length <= limit) return start.join('');
  const tail = Math.floor(limit / 5);
  const end = Array.from(onOneLine(value.slice(-2 * tail).replace(/^[\udc00-\udfff]/, ''))).slice(-tail);
  return `${start.slice(0, limit - tail - 1).join('')}…${end.join('')}`;
}

/** `"europool"`, as messages name a value. */
export const quoted = (value: string): string => `"${shortened(value)}"`;
