import type { eventKinds } from '../schema/event.ts';

type EventKind = (typeof eventKinds)[number];

/** Words by which a sentence tells what kind of event it is of, in Dutch and English; the first that fits. */
const kinds: readonly (readonly [EventKind, RegExp])[] = [
  // In Dutch, an “arrest” is the judgment of a court.
  ['decision', /(?<!\p{L})(?:(?:het|een|dit|dat) arrest|eindarrest|arresten)(?!\p{L})/iu],
  [
    'decision',
    /(?<!\p{L})(?:besliste|beslisten|besloot|besloten|keurden?|ondertekenden?|decided|approved|ruled|voted|signed|granted|suspended|banned|ordered|schorst|schorsten?|verbood|verboden)(?!\p{L})/iu,
  ],
  ['press-conference', /persconferentie|persmoment|press conference|news conference|press briefing/iu],
  ['arrest', /(?:ge)?arrest|opgepakt|aangehouden|aanhouding|detained|taken into custody/iu],
  [
    'attack',
    /(?<!belasting)aanslag(?!biljet|jaar|voet)|terreurdaad|\battack(?:ed|s)?\b|\bbombing\b|\bshooting\b|schietpartij/iu,
  ],
  [
    'operation',
    /huiszoeking|doorzoek|politieactie|operatie|inval(?:len)?\b|\braid(?:s|ed)?\b|\boperation\b|\bsearched\b/iu,
  ],
  ['publication', /publiceer|gepubliceerd|verscheen|\brapport\b|persbericht|\bpublish|\breport was\b|press release/iu],
  [
    'meeting',
    /vergader|bijeenkomst|gemeenteraad|raadszitting|overleg|\bmeeting\b|\bmet with\b|\bhearing\b|hoorzitting|\bsummit\b/iu,
  ],
  [
    'decision',
    /besl(?:iste|ist|oot|oten|issing)|besluit|vonnis|veroordeel|goedgekeurd|keurde|\bdecid|\bdecision\b|\bruled\b|\bruling\b|\bapproved?\b|\bvoted\b|sentenced/iu,
  ],
];

export const eventKind = (sentence: string): EventKind =>
  kinds.find(([, pattern]) => pattern.test(sentence))?.[0] ?? 'other';
