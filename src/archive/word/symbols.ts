/** Letters of Adobe's Symbol encoding from 0x41 on, which Word's font Symbol has too. */
const greek = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u00afαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const others: ReadonlyMap<number, string> = new Map([
  [0xa2, '′'],
  [0xa3, '≤'],
  [0xa5, '∞'],
  [0xae, '→'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb9, '≠'],
  [0xba, '≡'],
  [0xbb, '≈'],
  [0xbc, '…'],
  [0xe5, '∑'],
]);
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xe8, '➔'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

/** The character of a symbol, by the name of its font and its number in hexadecimal; U+FFFD where there is none. */
export function symbol(font = '', char = ''): string {
  const number = parseInt(char, 16);
  if (!(number > 0 && number <= 0x10ffff) || (number >= 0xd800 && number <= 0xdfff)) return '\ufffd';
  // Word puts the characters of such fonts where Unicode leaves room for private use.
  const own = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number;
  if (/^wingdings$/i.test(font)) return wingdings.get(own) ?? '\ufffd';
  if (/^symbol$/i.test(font)) {
    const plain = own < 0x41 && own >= 0x20 ? String.fromCodePoint(own) : undefined;
    return Array.from(greek)[own - 0x41] ?? plain ?? others.get(own) ?? '\ufffd';
  }
  return number >= 0xe000 && number <= 0xf8ff ? '\ufffd' : String.fromCodePoint(number);
}
