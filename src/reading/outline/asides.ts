/** What a sentence says of somebody between dashes: `Marian Scanlon – a cousin of the owner – has offered`. */
export const aside = /\s[–—]\s[^–—]{1,200}\s[–—]\s/gu;
