import { anotherSpeaker } from './another-speaker.ts';
import { outsideQuotationMarks } from './outside-quotation-marks.ts';
import type { SourceCheck } from './quoted-source.ts';

/** The rules over the text of a source and the quotations from it. They need the archive. */
export const sourceChecks: readonly SourceCheck[] = [outsideQuotationMarks, anotherSpeaker];
