const ones =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

const below100: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, index) => [word, index] as const).slice(1),
  ...tens.flatMap((ten, index) => [
    [ten, (index + 2) * 10] as const,
    ...ones
      .slice(1, 10)
      .map((one, digit) => [`${one}${one.endsWith('e') ? 'ën' : 'en'}${ten}`, (index + 2) * 10 + digit + 1] as const),
  ]),
]);

/** The number of a Dutch word, which may hold hundreds and thousands: `tweehonderd`, `veertigduizend`, `negenenhalve`. */
export function small(word: string): number | undefined {
  const written = word.replaceAll('é', 'e');
  const halved = /^(.+)(?:en|ën)hal(?:f|ve)$/.exec(written);
  if (halved) {
    const whole = small(halved[1] ?? '');
    return whole === undefined ? undefined : whole + 0.5;
  }
  if (written === 'anderhalf' || written === 'anderhalve') return 1.5;
  const parts = /^(?:(.*?)duizend)?(?:(.*?)honderd)?(.*)$/.exec(written);
  const part = (name: string | undefined, absent: number): number | undefined =>
    name === undefined
      ? 0
      : name === ''
        ? absent
        : (below100.get(name.replace(/^en/, '')) ??
          (absent === 1 && name.includes('honderd') ? small(name) : undefined));
  const thousands = part(parts?.[1], 1);
  const hundreds = part(parts?.[2], 1);
  const rest = part(parts?.[3], 0);
  if (thousands === undefined || hundreds === undefined || rest === undefined) return undefined;
  const sum = thousands * 1000 + hundreds * 100 + rest;
  return sum > 0 ? sum : undefined;
}

export const scales: Readonly<Record<string, number>> = {
  honderd: 100,
  duizend: 1e3,
  miljoen: 1e6,
  mln: 1e6,
  miljard: 1e9,
  mld: 1e9,
  biljoen: 1e12,
};
/** How every number in words begins, whichever way its accents are written. */
export const opening =
  /^(?:e\u0301?[eé]|é|twe|dri|vie|vij|zes|zev|ach|neg|tie|elf|twa|der|vee|twi|tac|and|hon|dui|mil|mln|mld|bil)/i;
export const joint = 'en';
export const half = 'een half';
/** Digits with a point or a space between thousands and a comma before decimals. */
export const digits = /^\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?:,\d+)?(?!\d)|^\d+(?:,\d+)?/;
export const valueOf = (written: string): number => Number(written.replace(/[.\s]/g, '').replace(',', '.'));
export const qualifiers = {
  about: "zo['’]n|ongeveer|circa|ca\\.|om en bij de|rond de|naar schatting|een|om en nabij de|plusminus|grofweg",
  'more-than': 'meer dan|ruim|boven de|dik',
  'less-than': 'minder dan|bijna|onder de|haast|krap|net geen',
  'at-least': 'minstens|ten minste|tenminste|minimaal|minimum|op zijn minst|zeker|niet minder dan',
  'at-most': 'hooguit|hoogstens|maximaal|maximum|ten hoogste|niet meer dan',
} as const;
export const vague = /^(?:een)$/;
export const units = /^(?:%|procent|promille|°C|[€£$]|delen per miljoen)/;
export const notUnit =
  /^(?:en|of|van|tot|in|op|bij|uit|voor|met|de|het|een|als|is|zijn|was|waren|die|dat|maar|meer|andere?|dan|na|heeft|hebben|had|zal|zou|per|het|ons|hen|ze|wij|werd|worden)$/;
