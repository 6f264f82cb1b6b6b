import type { Figure } from '../../schema/event.ts';

type Direction = 'more' | 'less' | 'about';

/** How words say that a number is not exact, wherever they stand around it. */
const signs: Readonly<Record<Direction, RegExp>> = {
  more: /(?<!\p{L})(?:meer|ruim|boven|dik|minstens|ten minste|tenminste|minimaal|minimum|zeker|niet minder|op zijn minst|vanaf|more|over|above|excess|upwards|exceed\p{L}*|at least|no fewer|no less|beyond|past|tientallen|honderden|duizenden|miljoenen|dozens|hundreds|thousands|millions)(?!\p{L})|\d\+/iu,
  less: /(?<!\p{L})(?:minder|bijna|onder|haast|krap|net geen|hooguit|hoogstens|maximaal|maximum|ten hoogste|niet meer|tot|less|fewer|under|below|nearly|almost|close to|at most|up to|no more|not more|within|binnen)(?!\p{L})/iu,
  about:
    /(?<!\p{L})(?:zo['’]n|ongeveer|circa|ca|om en (?:na)?bij|rond|schatting|geschatte?|schat|een|kleine|goede|plusminus|grofweg|\p{L}+tal|bijna|haast|krap|net geen|about|around|roughly|approximately|some|nearer|or so|estimate[ds]?|nearly|almost|close to|just under|just over|tientallen|honderden|duizenden|dozens|hundreds|thousands)(?!\p{L})|[~±]/iu,
};

const directions: Readonly<Record<Figure['qualifier'], Direction | undefined>> = {
  exactly: undefined,
  about: 'about',
  'more-than': 'more',
  'at-least': 'more',
  'less-than': 'less',
  'at-most': 'less',
};

/** Just before a number, these leave no doubt that it is not exact. */
const plain =
  /(?<!\p{L})(?:meer dan|ruim|minstens|ten minste|tenminste|minimaal|minder dan|bijna|hooguit|hoogstens|maximaal|ten hoogste|zo['’]n|ongeveer|circa|om en bij de|naar schatting|more than|in excess of|at least|no fewer than|less than|fewer than|nearly|almost|just under|at most|up to|no more than|about|around|roughly|approximately|some|an estimated)\s(?:de |the |a |an )?[€£$]?\s?$/iu;

/** Whether words around a number say what the editors say of how exact it is. `lead` is what stands before the number. */
export function qualifierFits(qualifier: Figure['qualifier'], words: string, lead: string): boolean {
  const direction = directions[qualifier];
  return direction === undefined ? !plain.test(lead) : signs[direction].test(words);
}
