/** On the root of a page that is a print edition. Whoever prints it asks. */
export const edition = 'data-print-edition';
