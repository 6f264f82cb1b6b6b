// The fields that narrow the list of entries, by their names.
export const kind = 'kind';
export const actor = 'actor';
export const from = 'from';
export const until = 'until';
export const words = 'words';
