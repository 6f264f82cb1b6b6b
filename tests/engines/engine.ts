/** What a reader looks with. */
export interface View {
  /** In CSS pixels; 1280 unless told. */
  readonly width?: number;
  readonly dark?: boolean;
  /** Whether scripts run, as they do unless told. */
  readonly scripts?: boolean;
}

export type Key = 'ArrowDown' | 'Enter' | 'Escape' | 'Tab';

/** What a scenario may hand to the page, and the page to it. */
export type Json = string | number | boolean | null | readonly Json[];

/** A page in an engine, with nothing stored from before. */
export interface Tab {
  readonly go: (address: string) => Promise<void>;
  /** Makes the screen as wide as that, in CSS pixels. */
  readonly resize: (width: number) => Promise<void>;
  /** Clicks the first element that a selector finds, where it is. */
  readonly click: (selector: string) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** Runs a function in the page. It sees its arguments only, and its result comes back as JSON. */
  readonly evaluate: <A extends readonly Json[]>(run: (...args: A) => unknown, ...args: A) => Promise<unknown>;
  readonly screenshot: () => Promise<Uint8Array>;
  /** What the engine itself has reported so far: errors, and requests that failed. */
  readonly reported: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface Engine {
  readonly version: string;
  readonly open: (view?: View) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export const height = 800;

export const defaults = { width: 1280, dark: false, scripts: true } as const satisfies View;
