/** The fields that narrow the list of entries, by their names. */
export type FilterField = 'words' | 'kind' | 'actor' | 'from' | 'until';
