import { type DataEntry, dataEntries, type ReadContent } from '../../../reader/content.ts';
import { ref, refKey } from '../../../schema/entry-ref.ts';
import { inFigures } from '../../../schema/limits.ts';

import { nodeKey } from '../../edges.ts';
import { isWithheld } from '../../shown-words.ts';
import { shownText } from '../../used-text/shown-text.ts';
import { quoted } from '../../verification/excerpt.ts';
import { type CitedPassage, isSegment, passageName } from '../cited-passages.ts';
import type { LockCheck } from './lock-check.ts';

/** In per cent of the text, beside direct speech, where the source does not say. */
const limit = 25;
/** In characters, beside direct speech. Two sentences of a short message are not too much of it. */
const always = 300;
/** How many passages are named. */
const named = 3;

/** The keys of entries that readers do not see yet. */
function draftKeys(content: ReadContent): ReadonlySet<string> {
  const briefings = content.briefings.map(({ id, data }) => ({ key: refKey(ref('briefings', id)), data }));
  const entries = dataEntries(content).map((entry) => ({ key: refKey(entry), data: entry.data }));
  return new Set([...entries, ...briefings].flatMap(({ key, data }) => (data.draft ? [key] : [])));
}

/** The longest passages that are no speech, each once. */
function longest(passages: readonly CitedPassage[]): string {
  const evidence = passages.filter((passage) => !isSegment(passage) && !isWithheld(passage));
  const [...words] = Map.groupBy(evidence, ({ exact }) => exact);
  return words
    .toSorted(([a], [b]) => b.length - a.length)
    .slice(0, named)
    .map(([exact, [first]]) => `${quoted(exact)} (${first ? passageName(first) : ''})`)
    .join(', ');
}

const mostOf = ({ data }: DataEntry<'sources'>): number => data.maxShare ?? limit;

/** Of a source that may only be quoted, no more is shown than the right to quote allows, beside what people say in it. */
export const muchOfSource: LockCheck = ({ content, passages, passageRecords, sourceRecords }, report) => {
  const drafts = draftKeys(content);
  const published = passages.filter(({ from }) => !drafts.has(nodeKey(from)));
  const bySource = Map.groupBy(published, ({ source }) => source);
  for (const source of content.sources) {
    const own = bySource.get(source.id);
    const record = sourceRecords.get(source.id);
    if (!own || !record || source.data.rights !== 'excerpt' || source.data.draft) continue;
    const { evidence, context, length } = shownText(own, (key) => passageRecords.get(key), record.length);
    const shown = evidence + context;
    if (shown <= always || shown * 100 <= length * mostOf(source)) continue;
    const share = Math.ceil((shown / length) * 100);
    report(source.file, {
      rule: 'much-of-source',
      severity: 'warning',
      path: [source.data.maxShare === undefined ? 'rights' : 'maxShare'],
      message: `The dossier shows ${share} % of this text (${inFigures(shown)} of ${inFigures(length)} characters) beside direct speech; at most ${mostOf(source)} % may be. Its longest passages: ${longest(own)}. Write \`shown: false\` under evidence that nobody need read, give fewer words, or set maxShare.`,
    });
  }
};
