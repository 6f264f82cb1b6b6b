/** A character that no text of a dossier may hold: it is not seen, and does something to what is. */
export interface UnwantedCharacter {
  readonly rule: 'control-character' | 'bidi-control';
  /** Where it stands, in code units. */
  readonly offset: number;
  readonly code: number;
}

// A tab and the end of a line are white space that editors write. Zero-width characters and the marks U+200E, U+200F
// and U+061C are letters of a kind, which Persian, Arabic, Hebrew and emoji need.
const unwanted = /(?![\t\n]|\r\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|[\u202a-\u202e\u2066-\u2069]/gu;

const isBidi = (code: number): boolean => (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);

/** `U+000C` */
export const codePointName = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

/** What none of the unwanted is, in ranges that are quick to tell: nearly all texts have nothing else. */
const usual = /^[\t\n\x20-\x7e\u00a0-\u2027\u2030-\u205f]*$/;

/** The unwanted characters of a text, in their order. */
export const unwantedCharacters = (text: string): UnwantedCharacter[] => (usual.test(text) ? [] : allUnwanted(text));

const allUnwanted = (text: string): UnwantedCharacter[] =>
  Array.from(text.matchAll(unwanted), ({ 0: character, index: offset }) => {
    const code = codeOf(character);
    return { rule: isBidi(code) ? 'bidi-control' : 'control-character', offset, code };
  });

const reference = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/giu;

/**
 * The unwanted characters that Markdown makes of character references: `&#x202E;`. Each has the place of its reference.
 */
export const unwantedReferences = (markdown: string): UnwantedCharacter[] =>
  Array.from(markdown.matchAll(reference)).flatMap(({ 1: hexadecimal, 2: decimal, index: offset }) => {
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
    const [found] = code <= 0x10ffff ? unwantedCharacters(String.fromCodePoint(code)) : [];
    return found ? [{ ...found, offset }] : [];
  });

/** Whether a text has anything that is seen: not only white space and characters without a shape of their own. */
export const isVisible = (text: string): boolean => /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text);

/** What is wrong with a text that has nothing of the kind. */
export const unseen = {
  message: 'No character of this text is seen. Write one that is.',
  params: { rule: 'missing-field' },
};

/** What is wrong with an unwanted character, and what to do. */
export const characterMessage = ({ rule, code }: UnwantedCharacter): string =>
  rule === 'bidi-control'
    ? `The invisible character ${codePointName(code)} turns the direction of the text, which then reads otherwise than it is written. Remove it.`
    : `The control character ${codePointName(code)} stands here, which is no text. Remove it, or write a space or a new line in its place.`;

/**
 * A text for people to look at, in which no character acts on the screen: `␛` for U+001B, `<U+202E>` for one that has
 * no such picture. Tabs and ends of lines stay.
 */
export const visible = (text: string): string =>
  text.replace(unwanted, (character) => {
    const code = codeOf(character);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `<${codePointName(code)}>`;
  });

/** JSON in which such characters are escaped too: JSON itself asks that of a few only. */
export const escapedJson = (json: string): string =>
  json.replace(unwanted, (character) =>
    Array.from({ length: character.length }, (_, unit) => character.charCodeAt(unit))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  );

/**
 * The text of a source as a page shows it. A source may hold such characters, and is verified as it stands: white space
 * among them becomes a space, what turns the direction is left out, so that the page reads as it was verified, and the
 * others show that something is there.
 */
export const displayed = (text: string): string =>
  text.replace(unwanted, (character) => {
    if (/[\s\u0085]/.test(character)) return ' ';
    return isBidi(codeOf(character)) ? '' : '\ufffd';
  });
