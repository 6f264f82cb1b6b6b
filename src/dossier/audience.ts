import { type Content, dataEntries, entriesThat } from '../reader/content.ts';
import { ref, refKey } from '../schema/entry-ref.ts';
import type { FactChecks } from '../schema/fact-checks.ts';
import type { Provenance } from '../schema/provenance.ts';
import type { OpenTexts } from './open-texts.ts';
import { checkables, checkKey } from './fact-checks/checkable.ts';
import { prosePassages } from './provenance/cited-passages.ts';

const isPublished = ({ data }: { readonly data: { readonly draft: boolean } }): boolean => !data.draft;

/**
 * What the audience may see: the content without drafts. Everything published is derived from what this returns, so
 * what it drops cannot leak. Those who review the dossier are another audience, and see everything.
 */
export function forAudience(content: Content): Content {
  return {
    ...content,
    ...entriesThat(content, isPublished),
    briefings: content.briefings.filter(isPublished),
  };
}

const kept = <Kept>(records: Readonly<Record<string, Kept>>, isKept: (key: string) => boolean): Record<string, Kept> =>
  Object.fromEntries(Object.entries(records).filter(([key]) => isKept(key)));

/** What verification found out about what the audience may see. */
export function provenanceForAudience(provenance: Provenance, content: Content): Provenance {
  const entries = new Set(dataEntries(content).map(refKey));
  const inProse = new Set(prosePassages(content).map(({ key }) => key));
  const isOfEntry = (key: string): boolean => entries.has(key.slice(0, key.indexOf('#')));
  const sources = Object.entries(provenance.sources).filter(([id]) => entries.has(refKey(ref('sources', id))));
  return {
    ...provenance,
    sources: Object.fromEntries(sources),
    passages: kept(provenance.passages, (key) => isOfEntry(key) || inProse.has(key)),
    translations: kept(provenance.translations, isOfEntry),
  };
}

/** What editors checked of what the audience may see. */
export function factChecksForAudience(checks: FactChecks, content: Content): FactChecks {
  const published = new Set(checkables(content).map(checkKey));
  return { ...checks, facts: kept(checks.facts, (key) => published.has(key.slice(0, key.indexOf('#')))) };
}

/** The texts of the published sources whose rights allow that. */
export function openTextsForAudience(content: Content, texts: OpenTexts = new Map()): OpenTexts {
  const open = new Set(content.sources.filter(({ data }) => data.rights === 'open').map(({ id }) => id));
  return new Map([...texts].filter(([id]) => open.has(id)));
}
