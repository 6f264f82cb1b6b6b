/** A value of JSON that has names. */
type Named = Readonly<Record<string, unknown>>;

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** The texts of a value: itself, its name, or those of its members. */
export const namesIn = (value: unknown): string[] =>
  list(value).flatMap((each) => {
    const text = isNamed(each) ? each['name'] : each;
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
  });

/** The identifiers of a value, which are addresses of things: `{ "@id": "https://…" }`. */
export const addressesIn = (value: unknown): string[] =>
  list(value).flatMap((each) => (isNamed(each) && typeof each['@id'] === 'string' ? [each['@id']] : []));

const isDocument = (thing: Named): boolean =>
  list(thing['@type']).some(
    (type) => typeof type === 'string' && /Article|Posting|Report$|^Review$|^Legislation/.test(type),
  );

/** What a page says of its article in JSON-LD, by the names of schema.org; nothing where it has none, or broken ones. */
export function structuredData(texts: readonly string[]): Named {
  for (const text of texts) {
    try {
      const data: unknown = JSON.parse(text);
      const things = list(data).flatMap((each) => (isNamed(each) ? [each, ...list(each['@graph'])] : []));
      const found = things.filter(isNamed).find(isDocument);
      if (found) return found;
    } catch {
      // A `SyntaxError`, or a `RangeError` where it is too deep.
    }
  }
  return {};
}
