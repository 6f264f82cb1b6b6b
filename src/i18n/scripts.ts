/** The scripts of Unicode that a script of ISO 15924 stands for, where it is none itself. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

const known = new Map<string, RegExp | undefined>();

function lettersOf(tag: string): RegExp | undefined {
  try {
    const { script = '' } = new Intl.Locale(tag).maximize();
    return new RegExp(`[${(parts[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join('')}]`, 'u');
  } catch {
    return undefined;
  }
}

/**
 * Whether a text has letters of the script that a language is written in, of itself or by its tag (BCP 47). For a
 * language whose script is not known, no text has any.
 */
export function hasLettersOf(tag: string, text: string): boolean {
  if (!known.has(tag)) known.set(tag, lettersOf(tag));
  return known.get(tag)?.test(text) ?? false;
}
