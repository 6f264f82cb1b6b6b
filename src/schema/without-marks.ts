/** Lower case without diacritics: “Łukasz Çelik” → “łukasz celik”. */
export const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
