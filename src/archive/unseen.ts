/**
 * Characters that nobody sees or types, as parts of a text that is split by it: spaces of no width, and marks of
 * direction but for those that turn the letters around. What is copied from a browser or a document has them.
 */
export const unseen = /([\u061c\u200b\u200e\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]+)/u;
