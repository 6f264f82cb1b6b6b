/**
 * The folder of what only pages on disk load, below the site. The names below begin with it; each is a text of its own,
 * so that a script holds only those that it uses.
 */
export const scriptFolder = 'disk/';

/** The script that searches a site on disk. */
export const diskSearchFile = 'disk/search.js';

/** The script that writes a composed document as text on a site on disk. */
export const diskTextsFile = 'disk/document-texts.js';

/** The script that writes a composed document for Word on a site on disk. */
export const diskWordFile = 'disk/document-word.js';
