/** On the link to a part of a source: the first character that stands in it, counted from 1. */
export const partFrom = 'data-part-from';
