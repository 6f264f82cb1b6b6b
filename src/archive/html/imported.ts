/** A style sheet that came with a page. What it imports is relative to its address, or without one to the page's. */
export interface Sheet {
  readonly text: string;
  readonly address?: string | undefined;
}

/** The style sheet of an address, which may be relative to the sheet that names it, where it came with the page. */
export type SheetAt = (address: string, from?: string) => Sheet | undefined;

/** What an `@import` names, and on which conditions it holds. */
export interface Import {
  readonly address: string;
  /** The layer it goes into, if any. */
  readonly layer: string | undefined;
  /** A list of media queries. */
  readonly media: string;
}

const written =
  /^(?:url\(\s*)?["']?(?<address>[^"')]+)["']?\s*\)?\s*(?:layer(?:\((?<layer>[^)]*)\))?\s*)?(?:supports\((?<support>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)\s*)?(?<media>.*)$/is;

/**
 * Reads what stands behind `@import` (CSS Cascade 5, 3); `undefined` for what names nothing, or asks what no browser
 * supports. What a page asks for is supported, or it would not ask.
 */
export function importOf(params: string): Import | undefined {
  const { address, layer, support = '', media = '' } = written.exec(params)?.groups ?? {};
  if (address === undefined || /^\s*not\b/i.test(support)) return undefined;
  return { address: address.trim(), layer: layer?.trim(), media };
}
