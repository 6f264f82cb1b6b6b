// What pages have for the script of search.

/** On the link to the search page: the path of the site, for the dialog that opens in its place. */
export const opener = 'data-search-open';
/** On the search page: the path of the site. */
export const panel = 'data-search-panel';
/** Beside either: the address of the style sheet of search. */
export const styles = 'data-styles';
/** What is shown where the site has no index. */
export const error = 'data-search-error';
