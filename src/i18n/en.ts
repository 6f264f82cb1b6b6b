import type { DateWords } from './date-words.ts';
import { documentsEn } from './documents-en.ts';
import { entriesEn } from './entries-en.ts';
import { isBilingual, languagesIn } from './languages.ts';
import { searchEn } from './search-en.ts';

const languages = languagesIn('en');

/** Every text of the interface: what all pages say and what single pages say, and the words of its parts. */
export const en = {
  ...entriesEn,
  ...documentsEn,
  languageName: 'English',
  dates: {
    beforeChrist: (year) => `${year}\u00a0BC`,
    afterChrist: (year) => `AD\u00a0${year}`,
    season: {
      21: 'spring',
      22: 'summer',
      23: 'autumn',
      24: 'winter',
      33: 'first quarter of',
      34: 'second quarter of',
      35: 'third quarter of',
      36: 'fourth quarter of',
      40: 'first half of',
      41: 'second half of',
    },
    unspecified: { month: 'month unknown', day: 'day unknown', 'day-and-month': 'day and month unknown' },
    uncertain: 'uncertain',
    uncertainStart: 'beginning uncertain',
    uncertainEnd: 'end uncertain',
    unknown: 'date unknown',
    oneOf: {
      day: (period) => `${period}, one of those days`,
      month: (period) => `${period}, one of those months`,
      season: (period) => `${period}, one of those seasons`,
      year: (period) => `${period}, one of those years`,
      years: (period) => `${period}, one of those years`,
    },
    between: (first, last) => `between ${first} and ${last}`,
    yearBetween: (first, last) => `a year between ${first} and ${last}`,
    orEarlier: (date) => `${date} or earlier`,
    orLater: (date) => `${date} or later`,
    through: (start, end) => `from ${start} to ${end}`,
    onwards: (start) => `from ${start} on`,
    until: (end) => `up to and including ${end}`,
    startUnknown: (end) => `up to and including ${end}, start unknown`,
    endUnknown: (start) => `from ${start}, end unknown`,
    or: 'or',
    and: 'and',
    reckoned: {
      year: 'year inferred',
      season: 'season inferred',
      month: 'month inferred',
      day: 'day inferred',
      period: 'period inferred',
    },
    reckonedFrom: (reckoned, words) => `${reckoned}; the source says ‘${words}’`,
  } satisfies DateWords,
  corrections: {
    report: 'Report an error',
    subject: (title: string) => `Error in “${title}”`,
    /** Lines as mail has them (RFC 6068). */
    body: (address: string, edition: string) =>
      `Page: ${address}\r\nEdition: ${edition}\r\n\r\nWhat is wrong, and how do you know?\r\n`,
  },
  nav: {
    label: 'Main',
    skip: 'Skip to the text',
    summary: 'Summary',
    sideBySide: `${languages} side by side`,
    about: 'About this dossier',
    search: 'Search',
    language: 'Language',
    breadcrumb: 'You are here',
    menu: 'Contents',
  },
  page: {
    asOf: (date: string) => `As of ${date}`,
    edition: 'Edition',
    /** What a review copy is marked with. */
    draft: 'Draft – not for distribution',
    editors: 'Compiled by',
    print: 'Print this page',
    copy: 'Copy',
    copied: 'Copied',
    permalink: 'Permanent link',
    citation: 'Citation',
    tools: 'Print, cite and share',
    otherLanguage: (language: string) => `This text exists in ${language} only.`,
    mentioned: 'Elsewhere in this dossier',
    feed: 'Atom feed',
    top: 'Back to the top',
    notes: 'Notes',
  },
  /** `{letter}` stands for the letter of the note. */
  prose: {
    table: 'Table',
    /** “All 1,060 events: timeline” */
    all: (counted: string, where: string) => `All ${counted}: ${where}`,
    timeline: 'timeline',
    actors: 'list of actors',
  },
  footnotes: { title: 'Notes', back: 'Back to the text', label: 'Note {letter}' },
  print: { page: 'p.', of: 'of' },
  search: searchEn,
  searchPage: { lead: `Search the full text of this dossier, ${languagesIn('en', 'in ')}.` },
  lists: {
    parts: 'Parts of this list',
    part: (number: number, all: number) => `part ${number} of ${all}`,
    previous: 'Previous part',
    next: 'Next part',
    order: 'Order of the parts',
    whole: 'The lists in full',
    find: 'Find a name in this list',
    found: '{count} found',
    foundMore: '{count} found; the first {shown} are here',
    failed: 'The names could not be loaded.',
    pieces: 'In pieces',
  },
  siteMap: {
    title: 'All pages',
    lead: 'Every page of this dossier, by kind. It needs no search.',
    lists: 'Lists and overviews',
  },
  about: {
    title: 'About this dossier',
    lead: 'What this dossier is, what it rests on and how to read it.',
    contents: 'What is in it',
    editions: 'To take along',
    reading: 'How to read it',
    conventions: [
      'Quotations are given in the language and the exact words of their source. A translation is marked as the editors’ own.',
      'Dates are as precise as the source and no more; the wording of the source is given beside them.',
      'A mark beside a fact opens the words that it rests on.',
      'What the editors add or correct is marked as theirs. The words of a source are never changed.',
      'From the entries of this dossier you can compose a briefing of your own, to print or to copy.',
    ],
  },
  offline: {
    title: 'Without a connection',
    lead: 'After the first visit, your browser keeps the whole dossier on this device, so that you can read and search it without a connection. With a connection, every page is shown as it is online, and what is kept is brought up to date.',
    edition: (edition: string, revised: string) => `${edition}, finished on ${revised}.`,
    remove: 'Remove from this device',
    keep: 'Keep on this device',
    /** For scripts: names between braces are filled in. */
    live: {
      kept: 'Kept on this device: {files} files, {size}.',
      keeping: 'Being kept on this device: {files} files, {size}.',
      off: 'Nothing is kept on this device. It would be {files} files, {size}.',
      failed: 'This dossier could not be kept as a whole. Your next visit goes on where this one stopped.',
    },
  },
  sideBySide: {
    title: `Summary in ${languages}`,
    lead: `The same summary in ${isBilingual ? 'both' : 'all'} languages, paragraph by paragraph.`,
  },
  verification: {
    title: 'How this dossier was checked',
    lead: 'Every passage that this dossier quotes was compared with the archived text of its source, character by character.',
    leadUnproven:
      'Not every passage that this dossier quotes has been compared with the archived text of its source yet.',
    unproven: 'These words have not been compared with their source yet.',
    never: 'This dossier has not been verified yet.',
    passages: 'Passages',
    counted: (verified: string, all: string) => `${verified} of ${all} passages occur in their source as quoted.`,
    factsChecked: (checked: string, all: string) =>
      `${checked} of ${all} facts, as now worded, were compared with the words of their source by an editor.`,
    sources: 'Sources',
    source: 'Source',
    shown: 'Shown',
    characters: 'Characters',
    used: 'Passages',
    when: 'Verified',
    hash: 'SHA-256 of the archived file',
    unsupported: 'Facts without a source',
    noneUnsupported: 'Every fact in this dossier names the words that it rests on.',
    outdated: 'Outdated translations',
    noneOutdated: 'Every translation was made from the words as they are now.',
    method: 'What the check allows',
    methodText:
      'White space, soft hyphens and the shape of quotation marks may differ, and letters with accents may be encoded in two ways (Unicode NFC). Everything else must be the same: a single different letter, capital or comma fails the build.',
    selfTest: 'The check, tested',
    selfTestText: (altered: string, moved: string, swapped: string, refused: string, tried: string) =>
      `Each time that this site is built, the check itself is tested on a copy: one letter altered (${altered}×), the place of another passage given (${moved}×), another source named (${swapped}×). Refused: ${refused} of ${tried}.`,
    repeat: 'How to repeat it',
    repeatText:
      'Whoever has the content and the archived sources of this dossier can repeat the check with one command:',
    unchanged: 'Is this site as it was published?',
    unchangedText:
      'A list gives the size and the SHA-256 of every file of this site: a fingerprint that a single different letter changes. It also gives fingerprints of the published content, and of what was verified. Whoever has the Dossier program can compare the site with the list by one command; those who have the content of this dossier can compare that as well:',
    siteAddress: 'ADDRESS',
    list: 'The list of all files (integrity.json)',
    unchangedLimit:
      'The list is published with the site: whoever can change the site can change the list as well. It shows whether files were damaged, lost or replaced. To be surer, compare the SHA-256 of the list itself with the one that the editors give you, or build the site again from the same content with the same versions, and compare the two lists. The list does not say whether what you read here is true.',
    place: 'Place in the source',
    characterRange: (first: string, last: string) => `characters ${first} to ${last} of the archived text`,
    onPage: (page: string) => `page ${page}`,
    verified: 'Verified',
    verifiedIn: (month: string) => `${month}, character by character`,
    original: 'Read it in the original',
    outdatedNotice: 'The original was changed after this translation was made.',
  },
  /** A page at an address that an entry had before. */
  moved: {
    title: 'This page has moved',
    text: 'It is here now:',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be mistyped, or the page may have moved. Start from one of these lists:',
    /** Instead of the title, in a dossier that is read offline: this page stands there for what is not kept as well. */
    notKeptTitle: 'This page is not here',
    notKept:
      'Without a connection, only what is kept on this device can be opened: every page of this dossier, and those PDFs and e-books that you opened before.',
  },
};
