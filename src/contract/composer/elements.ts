// What pages have for the scripts of the composer.

/** On every page, the link to the briefing: what it says, with `{count}` for the number of entries. */
export const briefing = 'data-briefing';
/** On every page, a button that takes an entry into the briefing: its key. */
export const include = 'data-include';

/** The composer itself. */
export const composer = 'data-composer';
/** On the composer while it shows a document. */
export const composed = 'data-composed';
/** What is shown only where its script runs. */
export const live = 'data-live';
/** What is shown only once something is chosen. */
export const ifChosen = 'data-if-chosen';
/** What is shown where the data of the page did not load. */
export const broken = 'data-broken';

/** The list of all entries, and what narrows it. */
export const entries = 'data-entries';
export const filters = 'data-filters';
/** How many there are, and the button that takes them all. */
export const found = 'data-found';
export const includeShown = 'data-include-shown';

/** The list of what is chosen, and its heading. */
export const chosen = 'data-chosen';
export const chosenTitle = 'data-chosen-title';
/** What of an address is not in the dossier. */
export const missing = 'data-missing';
/** What is said while nothing is chosen. */
export const empty = 'data-empty';
/** Where it is said what became of a choice. */
export const status = 'data-status';
/** What there is to know of paragraphs of one's own. */
export const ownHint = 'data-own-hint';

/** The form of the document. */
export const form = 'data-form';
/** The document. */
export const document = 'data-document';
/** Where it is said what became of taking it away, and that it did not load. */
export const said = 'data-said';
export const failed = 'data-failed';

/** On a button: what it does, an `Action`. */
export const does = 'data-do';
