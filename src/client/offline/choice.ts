/** What a reader chose: to keep a site or not to; `undefined` where they chose nothing. */
export type Choice = 'on' | 'off' | undefined;

const keyOf = (base: string): string => `offline ${base}`;

export function choiceFor(base: string): Choice {
  try {
    const kept = localStorage.getItem(keyOf(base));
    return kept === 'on' || kept === 'off' ? kept : undefined;
  } catch {
    // A browser that lets the site keep no word will not let it keep all of them.
    return 'off';
  }
}

export function choose(base: string, choice: 'on' | 'off'): void {
  try {
    localStorage.setItem(keyOf(base), choice);
  } catch {
    // The choice holds until the page is left.
  }
}

/** Whether to keep a site without being asked to: not for readers who said no, nor for those who save data. */
export const isWanted = (choice: Choice, savesData: boolean): boolean => choice === 'on' || (!choice && !savesData);
