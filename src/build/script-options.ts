import type { BuildOptions } from 'esbuild';
import { alsoSupported, browsers } from './browsers.ts';

/** A script that stands alone. */
export const scriptOptions = {
  bundle: true,
  format: 'iife',
  target: browsers,
  supported: alsoSupported,
  charset: 'utf8',
  minify: true,
  // The same wherever the generator stands: below node_modules, no settings of its own are looked for.
  tsconfigRaw: { compilerOptions: { strict: true, verbatimModuleSyntax: true } },
  write: false,
  logLevel: 'silent',
} as const satisfies BuildOptions;
