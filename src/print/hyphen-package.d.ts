// The hyphen package ships no types; this declares the function that is used of it, in each language.
declare module 'hyphen/*/index.js' {
  const hyphenator: { hyphenateSync: (text: string, options?: { minWordLength?: number }) => string };
  export default hyphenator;
}
