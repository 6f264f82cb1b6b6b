import { wordText } from '../../../src/archive/word/word-text.ts';
import { aDocx } from '../../fixtures/docx.ts';

/** Letters with properties: `said`, and whatever else a run holds. */
export const run = (inner: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`;
export const said = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;

export const paragraph = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;

/** The text that is read from a body, and other parts by their names. */
export const textOf = (body: string, parts = {}): string => wordText(aDocx(body, parts)).text;
