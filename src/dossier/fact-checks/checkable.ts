import { type AnyEntry, type Briefing, dataEntries, type Entries, type Summary } from '../../reader/content.ts';
import { ref } from '../../schema/entry-ref.ts';
import { nodeKey, type NodeRef, summaryRef } from '../edges.ts';

/** A running text in one of its languages. */
export type Page = Summary | Briefing;

/** What states facts that editors check: an entry, or a running text in one of its languages. */
export type Checkable = AnyEntry | Page;

export const isPage = (of: Checkable): of is Page => 'body' in of;

export const nodeOf = (of: Checkable): NodeRef => ('collection' in of ? ref(of.collection, of.id) : summaryRef);

/** `events/operatie-amaq-2019`, `briefings/in-een-pagina`, `summary`: the languages of a text share it. */
export const checkKey = (of: Checkable): string => nodeKey(nodeOf(of));

type Content = Entries & { readonly summary: readonly Summary[]; readonly briefings: readonly Briefing[] };

/** All that states facts in a dossier: its entries, then its running texts. */
export const checkables = (content: Content): Checkable[] => [
  ...dataEntries(content),
  ...content.summary,
  ...content.briefings,
];

export const isDraft = ({ data }: Checkable): boolean => 'draft' in data && data.draft;
