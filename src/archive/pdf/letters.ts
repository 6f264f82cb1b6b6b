/**
 * Forms of letters that fonts have, and no keyboard: Latin ligatures, which some fonts have at two places of their own,
 * and the forms of Hebrew and Arabic letters.
 */
const forms = /[\uf001\uf002\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdfb\ufe70-\ufefc]/gu;

const own: Readonly<Record<string, string>> = { '\uf001': 'fi', '\uf002': 'fl' };

/** Fonts of bitmaps that TeX has made say no more of a letter than its place in them, by the encodings OT1 and T1. */
const ofTeX = new Map(
  Object.entries({
    ff: '\v\x1b',
    fi: '\f\x1c',
    fl: '\x1d',
    ffi: '\x0e\x1e',
    ffl: '\x0f\x1f',
    '“': '\x10',
    '”': '\x11',
    '„': '\x12',
    '«': '\x13',
    '»': '\x14',
    '–': '\x15',
    '—': '\x16',
  }).flatMap(([letters, places]) => Array.from(places, (place) => [place, letters] as const)),
);

/** Hyphens that fonts give other codes than the one that people type; a soft hyphen that is drawn is seen. */
const hyphens = /[\u00ad\u2010\u2011]/gu;

/** Characters that nobody sees, but for those that join or part letters, and marks of direction. */
const unseen = /[\p{Cc}\ufeff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The letters that a reader would type for what a page draws. */
export const typed = (drawn: string): string =>
  Array.from(drawn, (letter) => ofTeX.get(letter) ?? letter)
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(unseen, '')
    .replace(hyphens, '-')
    .replace(forms, (form) => {
      const letters = own[form] ?? form.normalize('NFKC');
      // A mark by itself would become a space with a mark.
      return letters.includes(' ') ? form : letters;
    });
