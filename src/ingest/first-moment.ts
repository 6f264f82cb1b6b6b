import { bounds, EdtfError, parseEdtf } from '../schema/edtf.ts';

/** The first moment of a date in EDTF; `undefined` where it is none. */
export function firstMoment(edtf: string): number | undefined {
  try {
    return bounds(parseEdtf(edtf)).earliest;
  } catch (error) {
    if (error instanceof EdtfError) return undefined;
    throw error;
  }
}
