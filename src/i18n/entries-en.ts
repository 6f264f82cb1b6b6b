import type { EdgeType } from '../dossier/edges.ts';
import type { actorKinds } from '../schema/actor.ts';
import type { Collection, DataCollection } from '../schema/collections.ts';
import type { noteKinds } from '../schema/evidence.ts';
import type { eventKinds, figureQualifiers } from '../schema/event.ts';
import type { Omission } from '../schema/statement.ts';
import { sourcesEn } from './sources-en.ts';

/** A wording per variant, so that a new variant does not compile without one. */
type Each<Variants extends readonly string[]> = Record<Variants[number], string>;

/** A relation read from the entry that declares it (`out`), and from the entry that it leads to (`in`). */
type Directions = Record<EdgeType, { out: string; in: string }>;

/** What is said of entries: what they are, what is known of them, and how they relate. */
export const entriesEn = {
  collections: {
    actors: 'Actors',
    events: 'Timeline',
    quotes: 'Quotes',
    sources: 'Sources',
    briefings: 'Briefings',
  } satisfies Record<Collection, string>,
  entry: {
    actors: 'Actor',
    events: 'Event',
    quotes: 'Quote',
    sources: 'Source',
    briefings: 'Briefing',
  } satisfies Record<Collection, string>,
  summary: {
    title: 'Summary',
    keyFigures: 'Key figures',
    counted: {
      actors: (count: number) => (count === 1 ? 'actor' : 'actors'),
      events: (count: number) => (count === 1 ? 'event' : 'events'),
      quotes: (count: number) => (count === 1 ? 'quote' : 'quotes'),
      sources: (count: number) => (count === 1 ? 'source' : 'sources'),
    } satisfies Record<DataCollection, (count: number) => string>,
    whatHappened: 'What happened when',
    wordForWord: 'Word for word',
    whoIsWho: 'Who’s who',
    briefings: 'Briefings',
    all: { actors: 'All actors', events: 'The whole timeline', quotes: 'All quotes', briefings: 'All briefings' },
  },
  actors: {
    title: 'Actors',
    lead: 'The people, organisations, units, groups and media in this dossier, by kind.',
    letters: 'A to Z',
    kinds: {
      person: 'Person',
      organisation: 'Organisation',
      unit: 'Unit',
      group: 'Group',
      medium: 'Medium',
    } satisfies Each<typeof actorKinds>,
    kindsPlural: {
      person: 'People',
      organisation: 'Organisations',
      unit: 'Units',
      group: 'Groups',
      medium: 'Media',
    } satisfies Each<typeof actorKinds>,
    aliases: 'Also known as',
    country: 'Country',
    sameAs: 'Elsewhere on the web',
    quotes: 'In their own words',
    events: 'In the timeline',
  },
  events: {
    title: 'Timeline',
    lead: 'The events in this dossier in chronological order, as precisely as the sources date them.',
    undated: 'Undated',
    kinds: {
      operation: 'Operation',
      arrest: 'Arrest',
      'press-conference': 'Press conference',
      attack: 'Attack',
      decision: 'Decision',
      publication: 'Publication',
      meeting: 'Meeting',
      other: 'Event',
    } satisfies Each<typeof eventKinds>,
    date: 'Date',
    place: 'Place',
    participants: 'Who was involved',
    figures: 'Figures',
    quotes: 'Said there',
    previous: 'Previous in the timeline',
    next: 'Next in the timeline',
    order: 'In the timeline',
    qualifiers: {
      exactly: '',
      about: 'about',
      'more-than': 'more than',
      'less-than': 'less than',
      'at-least': 'at least',
      'at-most': 'at most',
    } satisfies Each<typeof figureQualifiers>,
    /** Instead of “less than”, of what is counted one by one. */
    fewerThan: 'fewer than',
  },
  quotes: {
    title: 'Quotes',
    lead: 'Every statement in the exact words of its source.',
    bySpeaker: 'By speaker',
    byEvent: 'By event',
    noEvent: 'Occasion not stated by the source',
    of: (speaker: string) => `Quote from ${speaker}`,
    translation: 'Translation by the editors',
    function: 'In the function of',
    /** What the sign within a quotation says; where a lock is of old, it is not known. */
    omissions: {
      interrupted: 'interrupted by the source',
      'left-out': 'words left out',
      unknown: 'interrupted, or words left out',
    } satisfies Record<Omission, string>,
    speaker: 'Speaker',
    reportedBy: 'Reported by',
    according: 'as reported by',
    event: 'Occasion',
    about: 'About',
    source: 'Source',
    language: 'Original language',
    open: 'Open this quote',
    context: 'The words in context',
    inSource: 'See it in the source',
    contextLead: 'With the sentences before and after them, as in the source.',
  },
  sources: sourcesEn,
  briefings: {
    title: 'Briefings',
    lead: 'Ready to read and to print, each written for one audience.',
    audience: 'For',
    lengths: { 'one-pager': 'one page', press: 'press briefing', full: 'in full' },
    none: 'This dossier has no briefings yet.',
  },
  evidence: {
    /** From 1 to 6, in order. */
    credibility: [
      '1: confirmed by other sources',
      '2: probably true',
      '3: possibly true',
      '4: doubtful',
      '5: improbable',
      '6: cannot be judged',
    ],
    judged: (words: string) => `Credibility ${words}`,
    notShown: 'words not shown here',
    mark: 'Source',
    of: (fact: string) => `Source for: ${fact}`,
  },
  notes: {
    correction: 'Correction by the editors',
    context: 'Note by the editors',
    dispute: 'Disputed',
  } satisfies Each<typeof noteKinds>,
  edges: {
    'member-of': { out: 'Member of', in: 'Members' },
    'works-for': { out: 'Works for', in: 'Work here' },
    leads: { out: 'Heads', in: 'Headed by' },
    'part-of': { out: 'Part of', in: 'Parts' },
    'medium-of': { out: 'Medium of', in: 'Media' },
    follows: { out: 'Follows', in: 'Followed by' },
    'related-to': { out: 'Related to', in: 'Related to' },
    executor: { out: 'Carried out by', in: 'Carried out' },
    partner: { out: 'Partner', in: 'Was involved in, as a partner' },
    coordinator: { out: 'Coordinator', in: 'Was involved in, as the coordinator' },
    host: { out: 'Held at', in: 'Held here' },
    speaker: { out: 'Speaker', in: 'Spoke at' },
    target: { out: 'Target', in: 'Was the target of' },
    suspect: { out: 'Suspect', in: 'Suspect in the case around' },
    victim: { out: 'Victim', in: 'Was a victim of' },
    participant: { out: 'Involved', in: 'Was involved in' },
    'spoken-by': { out: 'Said by', in: 'Said' },
    'reported-by': { out: 'Reported by', in: 'Reported these words' },
    'spoken-at': { out: 'Said at', in: 'Said there' },
    about: { out: 'About', in: 'Quotes about this' },
    'quoted-from': { out: 'Quoted from', in: 'Quotes from this source' },
    mentions: { out: 'Mentions', in: 'Mentioned in' },
  } satisfies Directions,
};
