/**
 * The oldest browsers that a site is made for: what is “widely available” in Baseline (https://web.dev/baseline) works in
 * them. Scripts are written for these, style sheets too; `tests/build/baseline.test.ts` reads both after the build.
 */
export const browsers = ['chrome123', 'edge123', 'firefox124', 'safari17.4', 'ios17.4'];

/** A feature that esbuild thinks they lack: it goes by the newest Unicode properties, and those in use are older. */
export const alsoSupported = { 'regexp-unicode-property-escapes': true };
