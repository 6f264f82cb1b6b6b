export const months = [
  'januari|jan',
  'februari|febr?',
  'maart|mrt',
  'april|apr',
  'mei',
  'juni|jun',
  'juli|jul',
  'augustus|aug',
  'september|sept?',
  'oktober|okt',
  'november|nov',
  'december|dec',
];
export const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
export const seasons = { lente: 21, voorjaar: 21, zomer: 22, herfst: 23, najaar: 23, winter: 24 };
export const days: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  gisterenavond: -1,
  gisteravond: -1,
  gisterochtend: -1,
  gistermiddag: -1,
  gisternacht: -1,
  vannacht: 0,
  vandaag: 0,
  vanochtend: 0,
  vanmorgen: 0,
  vanmiddag: 0,
  vanavond: 0,
  morgen: 1,
  morgenavond: 1,
  morgenochtend: 1,
  overmorgen: 2,
};
export const before = 'vorige?|afgelopen|voorbije?|verleden';
export const after = 'volgende?|komende?|aanstaande?';
export const current = 'deze|dit';
export const units = { week: 'week', month: 'maand', year: 'jaar', weekend: 'weekend' };
export const dayParts = '(?:ochtend|morgen|middag|namiddag|avond|nacht)?';
export const decade = {
  pattern: String.raw`(?:jaren|de jaren) (?:['’]?(1[0-9]|20)?([0-9])0|(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))`,
  words: { twintig: 2, dertig: 3, veertig: 4, vijftig: 5, zestig: 6, zeventig: 7, tachtig: 8, negentig: 9 },
};
export const range = 'tot en met|t/m|tot|op|–|-';
export const leadsAhead =
  /(?<!\p{L})(?:tot|vanaf|tegen|voor|met ingang van|na)\s+(?:de |eind |begin |half |midden |en met )*$/iu;
export const leadsBack = /(?<!\p{L})(?:sinds|sedert)\s+(?:de |eind |begin |half |vorige? )*$/iu;
export const ahead =
  /(?<!\p{L})(?:zal|zullen|gaat|gaan|volgt|volgen|komt|komen|wordt|worden|moet|moeten|kan|kunnen|start|begint|opent|stemmen|te zien|verwacht|is er|zijn er)(?!\p{L})/iu;
export const back =
  /(?<!\p{L})(?:was|waren|had|hadden|werd|werden|heb|heeft|hebben|kwam|kwamen|ging|gingen|brak|liep|liepen|zei|zeiden|sprak|gaf|hing|hingen|stond|lag|lagen|bleek|is ge\p{L}+|\p{L}{3,}(?:tte|dde|kte|pte|ste|gde|lde|nde|rde|vde)n?)(?!\p{L})/iu;
export const easterWord = 'pasen';
export const notYear =
  /^(?:\s*(?:mensen|uur|meter|kilometer|euro|items|woningen|voertuigen|keer|bezoekers|%|procent|leden|inwoners|ton|kilo|liter)|[.,]\d|[-–/]\d)/i;
