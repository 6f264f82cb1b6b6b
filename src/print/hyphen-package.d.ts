// The hyphen package ships no types; these declare the two functions that are used of it.
declare module 'hyphen/nl/index.js' {
  const hyphenator: { hyphenateSync: (text: string, options?: { minWordLength?: number }) => string };
  export default hyphenator;
}
declare module 'hyphen/en-gb/index.js' {
  const hyphenator: { hyphenateSync: (text: string, options?: { minWordLength?: number }) => string };
  export default hyphenator;
}
