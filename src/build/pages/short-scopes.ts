import type { Plugin } from 'vite';

/**
 * Writes the attributes by which Astro binds styles to components shorter: `data-astro-cid-3xih677i` → `data-s3xi`. Throws
 * where two components would have the same.
 */
export function scopeShortener(): (code: string) => string {
  const known = new Map<string, string>();
  return (code) =>
    code.replaceAll(/data-astro-cid-((\w{3})\w{5})/g, (_, name: string, start: string) => {
      if ((known.get(start) ?? name) !== name)
        throw new Error(
          `Two components have styles under data-s${start}. Keep more of their names in short-scopes.ts.`,
        );
      known.set(start, name);
      return `data-s${start}`;
    });
}

/** The same in all that a site is made of: nearly every element has such an attribute, and nearly every selector. */
export function shortScopes(): Plugin {
  const shorten = scopeShortener();
  return {
    name: 'short-scopes',
    transform: { filter: { code: /data-astro-cid-/ }, handler: (code) => ({ code: shorten(code), map: null }) },
  };
}
