// What a list in parts has for the script that finds entries in it.

/** The element around it: which collection the list is of. */
export const listFilter = 'data-list-filter';
/** What it says of what was found, with `{count}` and `{shown}`, and where the names did not load. */
export const found = 'data-found';
export const foundMore = 'data-found-more';
export const failed = 'data-failed';
