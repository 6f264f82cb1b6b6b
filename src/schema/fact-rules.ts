/**
 * The rules that compare facts with the words that they rest on. Where the editors are right and the rule is not, a note
 * of the entry names the rule and says why; running text and `dossier.yaml` have `exceptions` for that.
 */
export const factRules = [
  'outside-quotation-marks',
  'marks-in-quotation',
  'another-speaker',
  'same-words-twice',
  'other-language',
  'number-in-one-language',
  'date-in-one-language',
  'hedge-in-one-language',
  'name-in-one-language',
  'number-in-prose',
  'figure-without-words',
  'date-without-words',
  'event-after-sources',
  'source-after-cutoff',
  'same-file-twice',
  'ended-function',
] as const;
export type FactRule = (typeof factRules)[number];
