/** What the buttons of the composer do: with what is chosen, and with the document. */
export type ChoiceAction = 'own' | 'sort' | 'clear';
export type DocumentAction = 'print' | 'word' | 'markdown' | 'text' | 'link';
export type Action = ChoiceAction | DocumentAction;
