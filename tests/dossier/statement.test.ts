import { expect, test } from 'vitest';
import { statementOf } from '../../src/dossier/statement.ts';
import { pieces } from '../../src/schema/statement.ts';
import type { Gap, Provenance } from '../../src/schema/provenance.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, aQuote } from '../fixtures/dossier.ts';

/** What the signs before the segments stand for, where the lock has these gaps before the second and the third. */
async function signs(...gaps: readonly (Gap | undefined)[]) {
  const exact = ['De sluis blijft dicht', 'tot in mei', 'of langer'];
  const segments = exact.map((words) => ({ exact: words }));
  const dossier = await assembled(aDossier({ quotes: [aQuote({ segments, translations: { en: exact } })] }));
  const [quote] = dossier.quotes.values();
  const place = { source: 'artikel', start: 0, end: 1, words: '' };
  const passages = gaps.map((gap, index) => [`quotes/${quote?.id}#segments[${index + 1}]`, { ...place, gap }] as const);
  const lock: Provenance = { version: 1, sources: {}, passages: Object.fromEntries(passages), translations: {} };
  return quote && pieces(statementOf(lock, quote)).map(({ gap }) => gap);
}

test('a statement says what stands between its segments, as far as its lock does', async () => {
  expect(await signs('interrupted', 'left-out')).toEqual([undefined, 'interrupted', 'left-out']);
  expect(await signs(undefined, 'left-out')).toEqual([undefined, 'unknown', 'left-out']);
  expect(await signs()).toEqual([undefined, 'unknown', 'unknown']);
});
