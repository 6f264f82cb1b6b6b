const key = 'search-shortcut';

/** Whether the reader lets `/` open search. It is a single key, which dictation may type and some readers hit by mistake. */
export const shortcut = {
  isOn: (): boolean => {
    try {
      return localStorage.getItem(key) !== 'off';
    } catch {
      // A reader may forbid the site to keep anything.
      return true;
    }
  },
  turn: (on: boolean): void => localStorage.setItem(key, on ? 'on' : 'off'),
};
export type Shortcut = typeof shortcut;
