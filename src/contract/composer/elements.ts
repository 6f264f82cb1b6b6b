import { type Attribute, marked } from '../attributes.ts';

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
/** On a button: what it does, an `Action`. */
export const does = 'data-do';

/** A part of the composer that its script fills, by its name: as text, which in scripts weighs less than a variable. */
export type ComposerPart =
  // What is shown where the data of the page did not load.
  | 'broken'
  // The list of all entries, what narrows it, how many there are, and the button that takes them all.
  | 'entries'
  | 'filters'
  | 'found'
  | 'include-shown'
  // The list of what is chosen, its heading, what of an address is not in the dossier, what is said while nothing is chosen.
  | 'chosen'
  | 'chosen-title'
  | 'missing'
  | 'empty'
  // What became of a choice, and what there is to know of paragraphs of one’s own.
  | 'status'
  | 'own-hint'
  // The form of the document, the document, what became of taking it away, and that it did not load.
  | 'form'
  | 'document'
  | 'said'
  | 'failed';

/** The attribute of that part. */
export const partAttribute = (part: ComposerPart): Attribute => `data-${part}`;

/** An element that is that part. */
export const part = (name: ComposerPart) => marked(partAttribute(name));
