/** The folder of what only pages on disk load, below the site. */
export const scriptFolder = 'disk/';

/** What searches a site on disk. */
export const diskSearchFile = `${scriptFolder}search.js`;

/** What writes a composed document as text on a site on disk. */
export const diskTextsFile = `${scriptFolder}document-texts.js`;

/** What writes a composed document for Word on a site on disk. */
export const diskWordFile = `${scriptFolder}document-word.js`;
