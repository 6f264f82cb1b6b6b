/** Of each month, from January on, the words that name it. */
export const months = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept?',
  'october|oct',
  'november|nov',
  'december|dec',
];
/** Of each day of the week, from Sunday on. */
export const weekdays = [
  'sunday|sun',
  'monday|mon',
  'tuesday|tues?',
  'wednesday|wed',
  'thursday|thu(?:rs?)?',
  'friday|fri',
  'saturday|sat',
];
export const seasons = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
/** Days by their distance from that of the text. */
export const days: Readonly<Record<string, number>> = {
  'day before yesterday': -2,
  'last night': -1,
  yesterday: -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
  'day after tomorrow': 2,
};
export const before = 'last|past|previous';
export const after = 'next|coming';
export const current = 'this';
export const units = { week: 'week', month: 'month', year: 'year', weekend: 'weekend' };
export const dayParts = '(?: (?:morning|afternoon|evening|night))?';
export const decade = { pattern: String.raw`(?:(1[0-9]|20)([0-9])0|['’]([0-9])0)s`, words: {} };
export const range = 'to|until|till|–|-';
/** Before a date that is to come, and before one that is past. */
export const leadsAhead =
  /\b(?:until|till|from|by|before|due|starting|beginning|for)\s+(?:at least |about |around |late |early |the |end of |mid-)*$/i;
export const leadsBack = /\b(?:since|after|on the night of)\s+$/i;
export const ahead =
  /\b(?:will|shall|won['’]t|is to|are to|going to|may|might|can|expects?|expected|plans?|opens?|starts?|begins?|runs?|closes?|next|ask me)\b/i;
export const back =
  /\b(?:was|were|had|did|been|began|took|came|went|told|said|left|fell|rose|saw|gave|made|found|lost|sent|ran|held|broke|heard|learned|put|[a-z]{3,}ed)\b/i;
export const easterWord = 'easter';
export const notYear =
  /^(?:\s*(?:people|hours|metres|meters|miles|euros?|pounds|dollars|items|homes|vehicles|times|visitors|%|per cent|percent)|[.,]\d|[-–/]\d)/i;
