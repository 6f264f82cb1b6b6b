// What the search page has for the script that loads with it. It must not be what every page loads.

/** What is shown once there are results. */
export const results = 'data-search-results';

// The elements to be filled, by their classes.
export const filters = 'search-filters';
export const groups = 'search-groups';
export const status = 'search-status';
export const hits = 'search-hits';
