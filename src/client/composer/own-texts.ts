/** Paragraphs of a reader's own, by their key (`own/1`) among the entries of a briefing. */
export type OwnTexts = Readonly<Record<string, string>>;

/** How long one may be, as `maxlength` counts, and how many there may be. */
export const ownTextLength = 4_000;
export const mostOwnTexts = 200;

const keys = /^own\/([1-9]\d{0,2})$/;

export const isOwnText = (key: string): boolean => keys.test(key);

/** “Paragraph 2” */
export const ownNumber = (key: string): number => Number(keys.exec(key)?.[1] ?? 0);

/** A key that none of these is, after all others as long as there is one; `undefined` where there may be no more. */
export function newOwnText(taken: readonly string[]): string | undefined {
  const own = taken.filter(isOwnText);
  if (own.length >= mostOwnTexts) return undefined;
  const last = Math.max(0, ...own.map(ownNumber));
  const numbers = [last + 1, ...Array.from({ length: mostOwnTexts }, (_, index) => index + 1)];
  return numbers.map((number) => `own/${number}`).find((key) => isOwnText(key) && !own.includes(key));
}

/** A text from anywhere without characters that steer the text around them; its lines are kept. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/gu, ' ')
    .slice(0, ownTextLength)
    // Half a character.
    .replace(/[\ud800-\udbff]$/, '');

/** The texts of these entries for an address, as the rest of a fragment: it is never sent to a server. */
export const ownTextsQuery = (entries: readonly string[], texts: OwnTexts): string =>
  new URLSearchParams(
    entries.flatMap((key) => {
      const [, number] = keys.exec(key) ?? [];
      const text = texts[key];
      return number !== undefined && text ? [[`p${number}`, text]] : [];
    }),
  ).toString();

/** Reads what `ownTextsQuery` writes, wherever it stands in a query. */
export const readOwnTexts = (query: string): OwnTexts =>
  Object.fromEntries(
    [...new URLSearchParams(query)]
      .flatMap(([name, text]) => {
        const key = name.replace(/^p/, 'own/');
        return name.startsWith('p') && isOwnText(key) ? [[key, text] as const] : [];
      })
      .slice(0, mostOwnTexts)
      .map(([key, text]) => [key, cleanText(text)]),
  );
