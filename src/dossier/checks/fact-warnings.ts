import type { AnyEntry, ReadContent } from '../../reader/content.ts';
import type { ProblemAt } from '../../reader/content-file.ts';
import type { ReadingLanguage } from '../../reading/words/words.ts';
import type { EntryId } from '../../schema/entry-ref.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { FactRule } from '../../schema/fact-rules.ts';
import { primaryLanguage } from '../../schema/primary-language.ts';
import { walkFields } from '../walk-fields.ts';
import type { Words } from '../wording/figure-words.ts';
import type { Report } from './check.ts';

type Warn = (entry: AnyEntry, problem: Omit<ProblemAt, 'rule' | 'severity'>) => void;

/** The rules that a note in an entry says do not hold there. */
function answered({ data }: AnyEntry): Set<unknown> {
  const found = new Set<unknown>();
  walkFields(data, (value) => {
    if (typeof value === 'object' && value !== null && 'rule' in value && 'kind' in value) found.add(value.rule);
    return false;
  });
  return found;
}

/** Warns of facts that are not as their words, unless a note in the entry says why. A draft is unfinished. */
export const warnings =
  (rule: FactRule, report: Report): Warn =>
  (entry, problem) => {
    if (entry.data.draft || answered(entry).has(rule)) return;
    report(entry.file, { ...problem, rule, severity: 'warning' });
  };

/** How a message ends that an editor need not follow. */
export const unless = (rule: FactRule): string => `or say why in a note with \`rule: ${rule}\``;

/** The language in which words are read; `undefined` for one that no table has. */
export function readingLanguage(tag: string | undefined): ReadingLanguage | undefined {
  const lang = tag === undefined ? undefined : primaryLanguage(tag);
  return lang === 'nl' || lang === 'en' ? lang : undefined;
}

/** The sources by their id. */
export const sourcesById = ({
  sources,
}: ReadContent): ReadonlyMap<EntryId<'sources'>, ReadContent['sources'][number]> =>
  new Map(sources.map((source) => [source.id, source]));

/** The words of evidence, each in the language of its source. */
export const wordsOf = (evidence: readonly Evidence[], sources: ReturnType<typeof sourcesById>): Words[] =>
  evidence.map(({ source, exact }) => ({
    text: exact.replace(/\s+/g, ' '),
    lang: readingLanguage(sources.get(source.id)?.data.language),
  }));
