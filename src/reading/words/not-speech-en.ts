/** The end of what stands before words in marks that are a name, a title or a term. */
export const lead: readonly (readonly [Why, RegExp])[] = [
  [
    'nickname',
    /\b(?:(?:nicknamed|dubbed|christened)(?: (?:it|him|her|them|us|\w+))?|affectionately known as|better known as|known (?:locally |to \w+ )?as|alias|a\.k\.a\.|the nickname(?: of)?)\s*(?:the |a )?$/i,
  ],
  [
    'slogan',
    /\b(?:mottos?|slogans?|catchphrase|strapline|chants? of|hashtag|banner|placard|under the (?:motto|banner|slogan))(?: (?:of|is|was|reads?|says|said|reading|saying))?[,:]?\s*$/i,
  ],
  [
    'title',
    /\b(?:titled|entitled|called(?: only| just| simply)?|headlined|diplomas?|certificates?|awards?|prizes?|medals?|books?|novels?|memoirs?|films?|movies?|songs?|singles?|albums?|plays?|paintings?|exhibitions?|shows?|programmes?|series|poems?|pamphlets?|essays?|reports?|stud(?:y|ies)|articles?|columns?|podcasts?|documentar(?:y|ies)|leaflets?|brochures?|plans?|strateg(?:y|ies)|headline|musicals?|operas?|sculptures?|anthology|magazine|game|lecture|chapter|section|heading|folder|file|ballad|hymn|tune)(?: is| was)?(?: called| titled)?,?\s*$/i,
  ],
  [
    'term',
    /\b(?:so-called|so called|the (?:words?|terms?|phrases?|expressions?|labels?|names?|jargon|verbs?|nouns?|adjectives?|category|status|notion|concept)|the \w+ (?:word|term|phrase)|known as|referred to as|(?:is|are|was|were|be|being|been) (?:called|termed|labelled|known as)|classified as|classed as|listed as|advertised as|billed as|marketed as|sold as|marked|stamped|labelled|filed under|rated(?: \w+){1,3})(?: of| is| was)?(?: an? | the )?\s*$/i,
  ],
  [
    'example',
    /\b(?:saying|proverb|adage|maxim|the old line|rhyme|[(,]\s*not|rather than|instead of|spelt|spelled|pronounced|answer to|the letters?|button|password|caption|credit(?:ed)?(?: as)?|marked|reads|reading)\s*[,:]?\s*(?:the )?$/i,
  ],
];

/** The beginning of what stands after them. */
export const follow: readonly (readonly [Why, RegExp])[] = [
  [
    'nickname',
    /^,?\s*(?:as (?:it|he|she|they|the \w+) (?:is|was|are|were|came|has come|have come|had come) (?:to be )?(?:\w+ )?(?:known|called)|(?:they|people|locals|everybody|everyone|fans|friends|colleagues) (?:\w+ )?(?:call(?:ed)?|nicknamed?|dubbed)\b)/i,
  ],
  [
    'scare',
    /^,?\s*as (?:[\p{L}’' -]{2,50}? )?(?:calls?|called|terms?|termed|likes? to call|liked to call|prefers? to call|styles?) (?:it|them|him|her|this|that|these|those)\b/iu,
  ],
  [
    'title',
    /^,\s*(?:his|her|their|its|an?|the) (?:[\p{L}’-]+ ){0,3}(?:book|novel|history|memoir|film|song|album|play|painting|exhibition|show|programme|study|report|collection|essay|series|poem)/iu,
  ],
  [
    'title',
    /^\s*(?:opens|runs|closes|premieres|is published|was published|appeared|will open|is on (?:show|display)|is out)\b/i,
  ],
  [
    'slogan',
    /^\s*(?:was|is|were|are|had been) (?:painted|printed|written|daubed|sprayed|emblazoned|stencilled|scrawled)|^\s*(?:it says|reads?) (?:on|above|over)\b|^\s*(?:banners?|posters?|placards?|stickers?|campaign|family|scheme|hashtag|slogan|sign|t-shirts?)\b/i,
  ],
];

/** A sentence about words that hang or stand somewhere. */
export const sign =
  /\b(?:banners?|bedsheets?|placards?|posters?|signs?|stickers?|graffiti|plaques?|t-shirts?|badges?|mugs?|hand-?painted|noticeboards?|billboards?|the words|the lettering|chalked|painted|daubed|hung out|inscription|carved|engraved|stencilled|tattoo(?:ed)?|slide|proverb|adage)\b/i;

/** Before words in marks: who calls something by them, without the thing. */
export const whatIsCalled =
  /\b(?:what|which)\b[^.:;]{1,70}\b(?:calls?|called|terms?|termed|knows? as|refers? to as|describes? as|likes? to call|call)\s*(?:an?|the)?\s*$/i;

/** Before a name that people give to somebody or something, with an article: `calls it ‘the larder’`. */
export const calledAs = /\b(?:calls?|called|known (?:locally )?(?:as|to \p{L}+ as))(?: [\p{L}’'-]+){0,4}\s*$/iu;

/** Before what somebody calls what was spoken of just before: `a process the staff call ‘going round’`. */
export const callsSo = /\b(?:\p{L}+) (?:calls?|term|dub|nickname)\s*$/iu;

/** Before the words of a sign, where it stands. */
export const stands = /\b(?:reads?|reading)\s*:?\s*$/iu;

export type Why = 'title' | 'nickname' | 'term' | 'scare' | 'slogan' | 'thought' | 'example';

/** Before a colon and the title of a work. */
export const namedAfterColon =
  /\b(?:an?|the|new|first|second) (?:book|novel|memoir|film|album|play|exhibition|podcast)\s*:\s*$/i;
