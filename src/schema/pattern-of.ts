/** A text as the regular expression that it alone matches. The engine does so by itself from Node 24 on. */
export const patternOf = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
