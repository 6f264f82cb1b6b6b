const month = '(?:0[1-9]|1[0-2])';
const marked = `\\d{4}(?:-${month}(?:-\\d\\d)?)?[~?%]?`;
const unspecified = `\\d{4}-(?:XX(?:-XX)?|${month}-XX)|\\d{3}X|\\d\\dXX|\\dXXX`;
const part = `\\d{4}(?:-${month}(?:-\\d\\d)?)?`;
// The ends of a range in a set are equally precise.
const range = ['\\d{4}', `\\d{4}-${month}`, `\\d{4}-${month}-\\d\\d`].map((end) => `${end}\\.\\.${end}`).join('|');
const span = `(?:${part}|${range})`;
// Only the first of a set may have an open beginning, and only the last an open end.
const members = `(?:(?:${span}|\\.\\.${part})(?:,${span})*|(?:${span},)*${part}\\.\\.)`;

const common = new RegExp(
  `^(?:${marked}(?:/(?:${marked}|\\.\\.)?)?|(?:\\.\\.)?/${marked}|${unspecified}|\\d{4}-(?:2[1-4]|3[3-6]|4[01])|XXXX(?:-XX){0,2}|-(?!0000)\\d{4}|\\[${members}\\]|\\{${members}\\})$`,
);

/**
 * Whether a text has a form that the grammar of EDTF allows, and nearly all dates have: its parser takes half a
 * millisecond for each. Whether a month has such a day is asked elsewhere.
 */
export const isCommonForm = (text: string): boolean => common.test(text);
