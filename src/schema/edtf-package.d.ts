// The edtf package ships no types; this declares the one function that is used of it.
declare module 'edtf' {
  /** Throws when the text is not EDTF of the level asked for. */
  export function parse(text: string, constraints: { level: 0 | 1 | 2 }): unknown;
}
