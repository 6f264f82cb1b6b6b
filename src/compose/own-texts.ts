/** Paragraphs of a reader's own, by their key (`own/1`) among the entries of a briefing. */
export type OwnTexts = Readonly<Record<string, string>>;

/** How long one may be, as `maxlength` counts, and how many there may be. */
export const ownTextLength = 4_000;
const most = 200;

const keys = /^own\/([1-9]\d{0,2})$/;

export const isOwnText = (key: string): boolean => keys.test(key);

/** “Paragraph 2” */
export const ownNumber = (key: string): number => Number(keys.exec(key)?.[1] ?? 0);

/** A key that none of these is. */
export function newOwnText(taken: readonly string[]): string {
  const numbers = taken.map(ownNumber);
  return `own/${Math.max(0, ...numbers) + 1}`;
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

/** Reads what `ownTextsQuery` writes. */
export const readOwnTexts = (query: string): OwnTexts =>
  Object.fromEntries(
    [...new URLSearchParams(query)].slice(0, most).flatMap(([name, text]) => {
      const key = name.replace(/^p/, 'own/');
      return name.startsWith('p') && isOwnText(key) ? [[key, cleanText(text)]] : [];
    }),
  );
