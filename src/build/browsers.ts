/**
 * The oldest browsers that a site is made for: what is “widely available” in Baseline (https://web.dev/baseline) works in
 * them. Scripts are written for these, style sheets too; `tests/build/baseline.test.ts` reads both after the build.
 */
export const browsers = ['chrome123', 'edge123', 'firefox124', 'safari17.4', 'ios17.4'];

/** What esbuild does not believe of them: it goes by the newest Unicode properties, and the old ones are older. */
export const alsoSupported = { 'regexp-unicode-property-escapes': true };
