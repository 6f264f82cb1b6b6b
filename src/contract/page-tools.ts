// What the buttons of a page have for their script.

/** On a button that copies: the text. */
export const copy = 'data-copy';
/** What that button says once it has. */
export const copied = 'data-copied';
/** On a button that prints the page. */
export const print = 'data-print';
