import { features } from 'web-features';

/** How far a part of the web platform has come: its id in the data of MDN (`css.properties.hyphens`), and its feature. */
export interface Part {
  readonly key: string;
  readonly feature: string;
  /** Baseline: `high` is “widely available”. */
  readonly widely: boolean;
}

/** Every part that belongs to a feature of web-features, by its id. */
export const parts: ReadonlyMap<string, Part> = new Map(
  Object.entries(features).flatMap(([feature, data]) =>
    data.kind === 'feature'
      ? (data.compat_features ?? []).map((key) => {
          const { baseline } = data.status.by_compat_key?.[key] ?? data.status;
          return [key, { key, feature, widely: baseline === 'high' }] as const;
        })
      : [],
  ),
);

const release = (text: string): number => Number.parseFloat(text.replace('≤', ''));

/** The first release of a browser in which all works that is widely available: `chrome` → 123. */
export const firstRelease = (browser: 'chrome' | 'edge' | 'firefox' | 'safari' | 'safari_ios'): number =>
  Math.max(
    ...Object.values(features).flatMap((data) => {
      const first =
        data.kind === 'feature' && data.status.baseline === 'high' ? data.status.support[browser] : undefined;
      return first === undefined ? [] : [release(first)];
    }),
  );
