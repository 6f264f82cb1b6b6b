/** On each piece of a passage that others cut: the ids of the passages that hold it, with spaces between. */
export const ofPassages = 'data-of-passages';
