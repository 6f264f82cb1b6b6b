import type { ReadContent } from '../../reader/content.ts';
import type { ProblemAt } from '../../reader/content-file.ts';
import type { ReadingLanguage } from '../../reading/words/words.ts';
import type { EntryId } from '../../schema/entry-ref.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { FactRule } from '../../schema/fact-rules.ts';
import { primaryLanguage } from '../../schema/primary-language.ts';
import { walkFields } from '../walk-fields.ts';
import type { Words } from '../wording/figure-words.ts';
import type { Report } from './check.ts';

/** A file of the dossier with what its fields say: an entry, a page of running text, the dossier itself. */
export interface Written {
  readonly file: string;
  readonly data: object;
}

type Warn = (written: Written, problem: Omit<ProblemAt, 'rule' | 'severity'>) => void;

/** The rules that a note or an exception in a file says do not hold there. */
function answered({ data }: Written): Set<unknown> {
  const found = new Set<unknown>();
  walkFields(data, (value) => {
    if (typeof value !== 'object' || value === null || !('rule' in value)) return false;
    if ('kind' in value || 'reason' in value) found.add(value.rule);
    return false;
  });
  return found;
}

const isDraft = ({ data }: Written): boolean => 'draft' in data && data.draft === true;

/** Warns of facts that are not as their words, unless a note in the entry says why. A draft is unfinished. */
export const warnings =
  (rule: FactRule, report: Report): Warn =>
  (written, problem) => {
    if (isDraft(written) || answered(written).has(rule)) return;
    report(written.file, { ...problem, rule, severity: 'warning' });
  };

/** How a message ends that an editor need not follow. */
export const unless = (rule: FactRule): string => `or say why in a note with \`rule: ${rule}\``;

/** The same for a file that has no notes: running text, `dossier.yaml`. */
export const unlessExcepted = (rule: FactRule): string =>
  `or say why under \`exceptions\`, with \`rule: ${rule}\` and a \`reason\``;

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
