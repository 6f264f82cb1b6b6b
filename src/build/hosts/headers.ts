import { contentPolicy } from '../../contract/content-policy.ts';
import type { Embedder } from '../../schema/embedding.ts';

/** What the headers of a site depend on. */
export interface Exposure {
  /** Who may show its pages in a frame. */
  readonly embedding: readonly Embedder[];
  /** Whether search engines are to leave it out: its PDFs too, which cannot say so themselves. */
  readonly unlisted: boolean;
}

const frameAncestor = (who: Embedder): string =>
  who === 'none' ? "'none'" : who === 'same-origin' ? "'self'" : who === 'anywhere' ? '*' : who;

/** What no page of a dossier has a use for. Browsers complain of names that they do not know, so these are old. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The headers of all answers of a host, by their names: the one table from which the settings of every host are made. */
export const headers = ({ embedding, unlisted }: Exposure): readonly (readonly [name: string, value: string])[] => [
  ['Content-Security-Policy', `${contentPolicy}; frame-ancestors ${embedding.map(frameAncestor).join(' ')}`],
  // Not for hosts below this one, of which a dossier knows nothing.
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Permissions-Policy', refused.map((name) => `${name}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  // What a reader looks at in a dossier is no business of the sites that it leads to.
  ['Referrer-Policy', 'same-origin'],
  ...(unlisted ? [['X-Robots-Tag', 'noindex'] as const] : []),
];

/** How long browsers keep what a host sent, as `Cache-Control`. */
export const caching = {
  /** The folder of what Astro bundles, below the base: the names change with the content. */
  bundled: '_astro/',
  forEver: 'public, max-age=31536000, immutable',
  /** All else may change under its name at any time. */
  otherwise: 'no-cache',
} as const;
