const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The number of a word of units or tens: `seven`, `thirty-nine`. */
export function small(word: string): number | undefined {
  const [first = '', second] = word.split('-');
  const ten = tens.indexOf(first);
  if (ten >= 0) {
    const one = second === undefined ? 0 : ones.indexOf(second);
    return one >= 0 && one < 10 ? (ten + 2) * 10 + one : undefined;
  }
  const one = ones.indexOf(word);
  return one > 0 ? one : undefined;
}

export const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
/** How every number in words begins. */
export const opening = /^(?:one|two|thr|fou|fiv|six|sev|eig|nin|ten|ele|twe|thi|fif|for|hun|tho|mil|bil|tri)/i;
export const joint = 'and';
export const half = 'a half';
/** Digits with a comma between thousands and a point before decimals. */
export const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?|^\d+(?:\.\d+)?/;
export const valueOf = (written: string): number => Number(written.replaceAll(',', ''));
export const qualifiers = {
  about: 'about|around|roughly|approximately|some|circa|an estimated|estimated|nearer|or so',
  'more-than': 'more than|over|above|in excess of|upwards of|well over|exceed|exceeding',
  'less-than': 'less than|fewer than|under|below|nearly|almost|just under|close to',
  'at-least': 'at least|no fewer than|no less than|a minimum of|minimum',
  'at-most': 'at most|up to|no more than|a maximum of|not more than',
} as const;
/** Words that may stand alone and are seldom counted with. */
export const vague = /^(?:one)$/;
export const units = /^(?:%|per cent|percent|per mille|parts per (?:million|billion)|°C|[€£$])/;
export const notUnit =
  /^(?:and|or|of|to|in|on|at|by|from|for|with|the|a|an|as|is|are|was|were|who|that|which|but|more|others?|than|then|before|after|until|has|have|had|will|would|between|per|it|them|us|said|says|a\.m|p\.m|am|pm|o)$/;
