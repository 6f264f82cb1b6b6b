import type { Origin } from '../reader/origin.ts';

/** What comes from the content says from where. What the program says by itself, or a reader, comes from nowhere. */
export interface Written {
  readonly origin?: Origin | undefined;
}
