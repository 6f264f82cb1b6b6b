import { type OwnTexts, ownTextsQuery, readOwnTexts } from './own-texts.ts';

/** Tells the page that what is kept has changed. Other tabs learn it from the browser. */
export const keptEvent = 'keptentries';

/** Dossiers that share a host keep their readers' entries apart. */
const keyOf = (base: string): string => `briefing ${base}`;

/** The entries (`actors/europol`) that this browser keeps for a briefing; `undefined` where it keeps nothing at all. */
export function keptEntries(base: string): readonly string[] | undefined {
  try {
    return localStorage.getItem(keyOf(base))?.split(' ') ?? [];
  } catch {
    return undefined;
  }
}

const textsKeyOf = (base: string): string => `briefing-texts ${base}`;

/** The paragraphs of a reader's own that this browser keeps. */
export function keptTexts(base: string): OwnTexts {
  try {
    return readOwnTexts(localStorage.getItem(textsKeyOf(base)) ?? '');
  } catch {
    return {};
  }
}

/** Keeps a text, or forgets it where it is empty. */
function keep(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A full or forbidden storage: what was to be kept stays in the address of the composer.
  }
}

/** Keeps entries. Called for what a reader does, and for nothing else. */
export const keepEntries = (base: string, entries: readonly string[]): void => keep(keyOf(base), entries.join(' '));

/** Keeps entries and paragraphs. Called for what a reader does, and for nothing else. */
export function keepBriefing(base: string, entries: readonly string[], texts: OwnTexts): void {
  keepEntries(base, entries);
  keep(textsKeyOf(base), ownTextsQuery(entries, texts));
}
