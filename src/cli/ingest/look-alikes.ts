import { codePointName } from '../../schema/characters.ts';
import type { HelpLocale } from '../../schema/help.ts';
import { quoted } from '../../schema/shortened.ts';
import type { Terminal } from '../terminal.ts';
import { ingestWords } from './ingest-words.ts';

/** Letters of Cyrillic and Greek that have the shape of a Latin one. */
const alike = /[АВЕЅІЈКМНОРСТУХаеорсухіјѕһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ]/u;
const mixed = /\p{L}[\p{L}\p{M}]*/gu;

/** A word that has letters of another alphabet among Latin ones which look the same, and the first of them. */
export interface LookAlike {
  readonly word: string;
  /** `U+0410` */
  readonly letter: string;
}

/** The first word of a text in which a letter is not what it looks like; `undefined` where there is none. */
export function lookAlike(text: string): LookAlike | undefined {
  if (!alike.test(text)) return undefined;
  for (const [word] of text.matchAll(mixed)) {
    const [letter] = alike.exec(word) ?? [];
    if (letter !== undefined && /\p{Script=Latin}/u.test(word))
      return { word, letter: `${letter} (${codePointName(letter.codePointAt(0) ?? 0)})` };
  }
  return undefined;
}

/** Says where a letter is not what it looks like: in the name of a file, and in what it says. */
export function reportLookAlikes(
  texts: Readonly<Record<string, unknown>>,
  given: string,
  terminal: Terminal,
  locale: HelpLocale,
): void {
  for (const [name, text] of Object.entries({ ...texts, [given]: given })) {
    const found = lookAlike(String(text));
    const where = name === given ? given : `${given}: ${name}`;
    if (found) terminal.print(ingestWords[locale].lookAlike(where, quoted(found.word), found.letter));
  }
}
