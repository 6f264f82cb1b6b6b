/** The language of a tag (BCP 47) without its region and script: `nl` of `nl-BE`. */
export const primaryLanguage = (tag: string): string => tag.split('-', 1)[0] ?? tag;
