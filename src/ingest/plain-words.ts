/** Words as a file of content has them: one space for white space, and no soft hyphens. */
export const plainWords = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim();
