/**
 * What an editor still writes once a source has given its drafts: `npm run bench:hour`. Each dossier in this folder was made
 * by hand, of three sources, before any draft was. `--missing` lists what the drafts lack.
 */
import { parseArgs } from 'node:util';
import { handMade, handMadeNames } from './hand-made.ts';
import { hour } from './hour.ts';
import type { Cost } from './missing.ts';

const { values } = parseArgs({ options: { missing: { type: 'boolean' } } });

const sum = (costs: readonly Cost[], of: 'all' | 'missing'): number =>
  costs.reduce((total, cost) => total + cost[of], 0);

const share = (missing: number, all: number): string =>
  `${missing} of ${all} (${((100 * missing) / all).toFixed(1)} %)`;

const every: Cost[] = [];
let typed = 0;
for (const name of handMadeNames) {
  const { work, costs, failed } = await hour(handMade(name));
  every.push(...costs);
  typed += work.typed;
  const { accepted, merged, skipped } = work.asked;
  console.log(`${name}: ${share(sum(costs, 'missing') + work.typed, sum(costs, 'all'))} characters to write`);
  console.log(
    `  ${accepted} drafts accepted, ${merged} merged, ${skipped} skipped; ${work.typed} characters typed in the review`,
  );
  for (const line of failed) console.log(`  ${line}`);
  if (values.missing) console.log(`  skipped: ${work.skipped.join(', ')}`);
  if (values.missing)
    for (const { field, value, missing } of costs) if (missing > 0) console.log(`  ${field}: ${value} (${missing})`);
}
console.log('\nBy field:');
for (const [field, costs] of Map.groupBy(every, (cost) => cost.field))
  if (sum(costs, 'missing') > 0) console.log(`  ${field}: ${share(sum(costs, 'missing'), sum(costs, 'all'))}`);
console.log(`\nIn all: ${share(sum(every, 'missing') + typed, sum(every, 'all'))} characters to write`);
