const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function strip(value: unknown): void {
  if (!isObject(value)) return;
  // The origin of a page is where its site stands, in plain words.
  if ('origin' in value && isObject(value.origin)) Reflect.deleteProperty(value, 'origin');
  Reflect.deleteProperty(value, 'origins');
  for (const each of Object.values(value)) strip(each);
}

/** What a view or a document says, wherever it was written. Origins have tests of their own. */
export function withoutOrigins<T>(said: T): T {
  const copy = structuredClone(said);
  strip(copy);
  return copy;
}
