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
  write: false,
  logLevel: 'silent',
} as const satisfies BuildOptions;
