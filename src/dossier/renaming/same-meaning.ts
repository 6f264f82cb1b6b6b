import { isDeepStrictEqual } from 'node:util';
import { type AnyEntry, type Briefing, dataEntries, type ReadContent, type Summary } from '../../reader/content.ts';
import { isEntryRef, ref, refKey } from '../../schema/entry-ref.ts';
import { kindOf } from '../../schema/collections.ts';
import type { Intent } from './change.ts';
import type { Redirection } from './ref-edits.ts';

/** A value read from content, with all its references leading where they should. */
export function redirected(value: unknown, redirection: Redirection): unknown {
  const { from, to } = redirection;
  if (isEntryRef(value)) return refKey(value) === refKey(from) ? ref(to.collection, to.id) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => redirected(item, redirection));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redirected(each, redirection)]));
}

/** A tree without its places; what its components are given, their references tell. */
const bareBody = (body: Summary['body'], { from, to }: Redirection): string =>
  JSON.stringify(body, (key, value: unknown) => {
    if (key === 'position' || key === 'attributes') return undefined;
    return key === 'url' && value === `${kindOf(from.collection)}:${from.id}`
      ? `${kindOf(to.collection)}:${to.id}`
      : value;
  });

const pageMeaning = (page: Summary | Briefing, redirection: Redirection): unknown => ({
  data: { ...page.data, formerIds: [] },
  body: bareBody(page.body, redirection),
  refs: redirected(
    page.refs.map(({ ref: named, as }) => ({ named, as })),
    redirection,
  ),
  evidence: redirected(
    page.evidence.map(({ words }) => words),
    redirection,
  ),
});

const entryMeaning = ({ data }: AnyEntry, redirection: Redirection): unknown =>
  redirected({ ...data, formerIds: [] }, redirection);

/** What each file says, apart from former ids, under the key that it should have after a change. */
function meanings(content: ReadContent, intent: Intent): ReadonlyMap<string, unknown> {
  const { from, to } = intent;
  const keyOf = (entry: AnyEntry | Briefing): string => refKey(refKey(entry) === refKey(from) ? to : entry);
  const stays = (entry: AnyEntry | Briefing): boolean => !intent.isMerged || refKey(entry) !== refKey(from);
  return new Map<string, unknown>([
    ['dossier', redirected(content.dossier, intent)],
    ...content.summary.map((page) => [`summary/${page.locale}`, pageMeaning(page, intent)] as const),
    ...content.briefings
      .filter(stays)
      .map((page) => [`${keyOf(page)}/${page.locale}`, pageMeaning(page, intent)] as const),
    ...dataEntries(content)
      .filter(stays)
      .map((entry) => [keyOf(entry), entryMeaning(entry, intent)] as const),
  ]);
}

/** The keys of what says something else after a change than before, besides where its references lead; none is meant to. */
export function otherMeanings(before: ReadContent, after: ReadContent, intent: Intent): string[] {
  const [old, renewed] = [meanings(before, intent), meanings(after, intent)];
  return [...new Set([...old.keys(), ...renewed.keys()])].filter(
    (key) => !isDeepStrictEqual(old.get(key), renewed.get(key)),
  );
}
