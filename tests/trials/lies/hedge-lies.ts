/** Words that leave a statement open, with what says it for certain. */
export const certain: Readonly<Record<'nl' | 'en', readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bis a suspect\b/, 'is the culprit'],
    [/\bA \[suspect\]/, 'A [culprit]'],
    [/\bis alleged to have done\b/, 'did'],
    [/\b(?:is|are) (?:said|reported|believed|thought) to have /, ''],
    [/\b(?:presumably|probably|possibly|perhaps|reportedly|allegedly|alleged) /, ''],
    [/\b(?:may|might|could) have /, ''],
    [/\bAccording to [^,.]+, /, ''],
    [/,? according to [^,.]+/, ''],
    [/\bclaims (?:that|to have) /, ''],
    [/ (?:says|said) that(?= )/, ':'],
    [/\b(?:is|was) accused of\b/, 'is guilty of'],
  ],
  nl: [
    [/een verdachte/, 'de dader'],
    [/\[verdachte\]/, '[dader]'],
    [/(?:vermoedelijk|waarschijnlijk|mogelijk|misschien|wellicht|naar verluidt) /, ''],
    [/(?:vermeende|vermoedelijke|mogelijke) /, ''],
    [/,? volgens (?:de|het|een) [\p{L}-]+/u, ''],
    [/^Volgens (?:de|het) [\p{L}-]+ /u, ''],
    [/ (?:zegt|zei|beweert) dat(?= )/, ':'],
    [/\bzou (?=[^.]*\b(?:(?:hebben|zijn) ge|ge\p{L}+ (?:hebben|zijn)\b))/u, 'is '],
    [/beschuldigd van/, 'schuldig aan'],
  ],
};
