import type { Origin } from '../reader/origin.ts';

/** A node of the content says where it was written. Words of the program or of a reader have no such place. */
export interface Written {
  readonly origin?: Origin | undefined;
}
