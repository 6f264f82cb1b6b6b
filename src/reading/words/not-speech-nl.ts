import type { Why } from './not-speech-en.ts';

export const lead: readonly (readonly [Why, RegExp])[] = [
  [
    'nickname',
    /(?<!\p{L})(?:bijgenaamd|de bijnaam|koosnaam|alias|in de volksmond|bekend(?:staat|stond|staan)? als|bekend (?:staat|stond) als|beter bekend als|luistert naar de naam|gedoopt tot|omgedoopt tot)\s*(?:de |het |een )?$/iu,
  ],
  [
    'slogan',
    /(?<!\p{L})(?:motto|slogan|leuze|leus|slagzin|slogans|hashtag|onder het motto|op het spandoek|kreet)(?: (?:is|was|luidt|luidde|van))?[,:]?\s*$/iu,
  ],
  [
    'title',
    /(?<!\p{L})(?:\p{L}*(?:boek|roman|bundel)|memoires|film|documentaire|lied|single|album|cd|\p{L}*(?:stuk|voorstelling)|musical|opera|schilderij|drieluik|beeld|tentoonstelling|expo|expositie|programma|reeks|serie|gedicht|pamflet|essay|\p{L}*(?:rapport|verslag|nota|studie|plan)|artikel|diploma|certificaat|\p{L}*prijs|label|keurmerk|onderscheiding|column|podcast|folder|brochure|getiteld|met als titel|onder de titel|met de titel|de titel|kop|proefschrift|scriptie|catalogus|lezing|hoofdstuk|werk|blad|tijdschrift|conferentie|campagne|actie|project)(?: (?:over|van|voor) (?:\p{L}+ ){1,5}?\p{L}+,)?(?: is| heet)?,?\s*$/iu,
  ],
  [
    'term',
    /(?<!\p{L})(?:zogeheten|zogenaamde?|zogenoemde?|(?:het|de|dat|die) (?:\p{L}+ )?(?:woorden|woord|term|begrip|begrippen|uitdrukking|naam|label|noemer|status|categorie|etiket|aanduiding|titel|stempel|werkwoord|jargon)|onder de (?:noemer|naam)|(?:heet|heten|heette|genoemd|genaamd|geheten)|geldt als|als|vervangen (?:wordt |werd )?door)(?: van| is| was| luidt)?\s*(?:een |de |het )?$/iu,
  ],
  [
    'example',
    /(?<!\p{L})(?:spreuk|gezegde|spreekwoord|spreekt uit als|[(,]\s*niet|in plaats van|wachtwoord|bijschrift|knop|vakje|achter|kaartje|opschrift|staat|stond|vermelding|bronvermelding)\s*[,:]?\s*(?:de |het )?$/iu,
  ],
];

export const follow: readonly (readonly [Why, RegExp])[] = [
  [
    'nickname',
    /^,?\s*(?:zoals \p{L}[\p{L} ’'-]{0,60}?(?:heet|heten|heette|bekendstaat|bekendstond|genoemd|noemen|noemt|noemde)|(?:wordt|werd|worden) (?:hij|ze|zij|het) (?:\p{L}+ )?genoemd|noemen (?:ze|we|de)|noemden (?:ze|we|de))/iu,
  ],
  [
    'term',
    /^\s*(?:wordt|werd|worden|werden) (?:\p{L}+ )?genoemd|^\s*(?:genoemd|heet|heten|heette|gaat heten)(?!\p{L})/iu,
  ],
  [
    'slogan',
    /^:?,?\s*(?:onder (?:die|dat) (?:slagzin|motto|slogan|leuze|titel|noemer)|(?:staat|stond|stond|prijkt|prijkte|hangt|hing) (?:er|op|boven|in|te|nog)|was er te lezen|is er te lezen|luidt (?:de|het) (?:slogan|motto|slagzin|leuze|opschrift|affiche))/iu,
  ],
  [
    'title',
    /^,?\s*(?:opent|loopt|verschijnt|verscheen|is te zien|gaat in première|heet (?:het|de) (?:boek|film|tentoonstelling|voorstelling|rapport))(?!\p{L})/iu,
  ],
  ['scare', /^,?\s*(?:om het (?:zo|maar) te zeggen|tussen aanhalingstekens)/iu],
];

export const sign =
  /(?<!\p{L})(?:affiches?|posters?|spandoek(?:en)?|borden|bord|bordje|kaartje|stickers?|graffiti|opschrift|t-shirts?|mok|briefje|pancartes?|spandoeken|gevel|lakens?|beddenlaken|geschilderd|schilderen|gebeiteld|beitelen|gegraveerd|te lezen|gekalkt|etiket(?:ten)?|bestelauto’?s?|plakkaat|krijtbord|lichtkrant|uithangbord|dia|tatoeage|spreekwoord|gezegde)(?!\p{L})/iu;

export const whatIsCalled = /(?<!\p{L})(?:wat|hetgeen)(?!\p{L})[^.:;]{1,80}$/iu;

export const calledAs =
  /(?<!\p{L})(?:(?:noemen|noemden)(?: (?!dat)[\p{L}’'-]+){1,5}|(?:noemt|noemde) (?:haar|hem|hen)(?: [\p{L}’'-]+){0,4})\s*$/iu;

export const callsSo = /(?<!\p{L})(?:die|wat) [^.:;]{1,40} (?:noemen|noemt)\s*$/iu;

export const stands = /(?<!\p{L})(?:staat|stond|hangt|hing|prijkt|prijkte)(?: (?:er|daar|nog|altijd)){0,3}\s*:?\s*$/iu;

/** Before a colon and the title of a work. */
export const namedAfterColon =
  /(?<!\p{L})(?:een|de|het|nieuwe|eerste|tweede) \p{L}*(?:boek|roman|bundel|film|album|voorstelling|tentoonstelling|podcast)\s*:\s*$/iu;
