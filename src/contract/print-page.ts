/** On the root of a page that is a print edition. Whoever prints it looks for this. */
export const edition = 'data-print-edition';
