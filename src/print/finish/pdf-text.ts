import { PDFHexString } from '@cantoo/pdf-lib';
import { xmlCharacters } from '../../document/xml.ts';

/**
 * A text as a string of a PDF, in UTF-16. Without the control characters that XML cannot hold either: an escape would
 * begin the code of a language (ISO 32000-1, 7.9.2.2), and the title must be that of the XMP.
 */
export const pdfText = (text: string): PDFHexString => PDFHexString.fromText(xmlCharacters(text));
