/** On a link of the door: the language that it leads to. */
export const language = 'data-locale';
/** On the link of a report, on the page for unknown addresses: what in it stands for the address that was asked for. */
export const unknownAddress = 'data-unknown-address';
