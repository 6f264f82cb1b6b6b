/** On a link of the door: the language that it leads to. */
export const language = 'data-locale';
