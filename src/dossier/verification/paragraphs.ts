/** What stands between two paragraphs of a plain text: an empty line, a page break or a paragraph separator. */
export const paragraphBreak = /(?<!\s)\s*(?:(?:\r\n|[\n\r\u0085])[^\S\n\r]*(?:\r\n|[\n\r\u0085])|[\f\u2029])\s*/gu;
