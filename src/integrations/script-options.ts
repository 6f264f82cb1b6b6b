import type { BuildOptions } from 'esbuild';

/** A script that stands alone, for the browsers of today. */
export const scriptOptions = {
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  write: false,
  logLevel: 'silent',
} as const satisfies BuildOptions;
