import { isOwnText, type OwnTexts, ownTextsQuery, readOwnTexts } from './own-texts.ts';

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

/** Keeps entries and paragraphs. Called for what a reader does, and for nothing else. */
export function keepBriefing(base: string, entries: readonly string[], texts: OwnTexts): void {
  keepEntries(base, entries);
  try {
    if (entries.some(isOwnText)) localStorage.setItem(textsKeyOf(base), ownTextsQuery(entries, texts));
    else localStorage.removeItem(textsKeyOf(base));
  } catch {
    // A full or forbidden storage: they stay in the address of the composer.
  }
}

/** Keeps entries. Called for what a reader does, and for nothing else. */
export function keepEntries(base: string, entries: readonly string[]): void {
  try {
    if (entries.length > 0) localStorage.setItem(keyOf(base), entries.join(' '));
    else localStorage.removeItem(keyOf(base));
  } catch {
    // A full or forbidden storage: the entries stay in the address of the composer.
  }
}
