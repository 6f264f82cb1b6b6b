/**
 * Words that say nothing of what a reader looks for, in both languages, as names and questions mix them. A word that
 * means something in the other language (“die”, “man”) is not among them.
 */
const words =
  'aan als bij dat de dit door een en er het hij hoe ik in is maar met na naar niet of om onder ook op over te tegen tot uit van voor waar was wat wie wij ze zich zij zijn ' +
  'about and are as at be been by did do does for from had has have he how into its it of on or she that the their they this to was we were what when which who why with';

const stopWords = new Set(words.split(' '));

/** Whether a word, as typed, can be left out of a search. Capitals throughout are an abbreviation: “IS” is no “is”. */
export const isStopWord = (word: string): boolean => !/^\p{Lu}{2,}$/u.test(word) && stopWords.has(word.toLowerCase());
