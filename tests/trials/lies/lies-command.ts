import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { judged, warningsOf } from './judge.ts';
import { factsIn } from './plants.ts';
import { dossierIn } from './dossier-in.ts';
import { invented, inventedNames, type Told } from './told.ts';

const usage = 'npm run trial:lies [-- --archive DIR] [--content DIR] [--dossier NAME] [--kind WORDS]';
const root = path.resolve(import.meta.dirname, '../../..');

/** The dossiers in which lies are planted. The one on disk is there where the archive of its sources is. */
function dossiers(content: string, archive: string): [name: string, told: Told][] {
  const own = inventedNames.map((name): [string, Told] => [name, invented(name)]);
  return existsSync(archive) ? [...own, ['content', dossierIn(content, archive)]] : own;
}

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { archive: text, content: text, dossier: text, kind: text } });
const content = path.resolve(values.content ?? path.join(root, 'content'));
const archive = path.resolve(values.archive ?? path.join(content, 'archive'));
const table = new Map<string, { found: number; missed: number; refused: number }>();
let [facts, alarms] = [0, 0];
for (const [name, told] of dossiers(content, archive)) {
  if (values.dossier !== undefined && values.dossier !== name) continue;
  const warnings = await warningsOf(told);
  if (!warnings) throw new Error(`The dossier ${name} is refused as it stands. ${usage}`);
  for (const { rule, file, field, message } of warnings)
    console.log(`${name}: false alarm ${rule} ${file} ${field}: ${message}`);
  facts += factsIn(told);
  alarms += warnings.length;
  for (const { kind, found, missed, refused } of await judged(told, (kind) =>
    new RegExp(values.kind ?? '').test(kind),
  )) {
    for (const where of missed) console.log(`${name}: missed ${kind} at ${where}`);
    const sum = table.get(kind) ?? { found: 0, missed: 0, refused: 0 };
    table.set(kind, { found: sum.found + found, missed: sum.missed + missed.length, refused: sum.refused + refused });
  }
}
for (const [kind, { found, missed, refused }] of [...table].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const share = found + missed === 0 ? '–' : `${Math.round((100 * found) / (found + missed))} %`;
  console.log(
    `${kind.padEnd(28)} ${`${found} of ${found + missed}`.padStart(10)} ${share.padStart(6)}${refused > 0 ? `  (${refused} refused before)` : ''}`,
  );
}
console.log(`${facts} facts, ${alarms} false alarms (${((1000 * alarms) / facts).toFixed(1)} per thousand)`);
process.exitCode = alarms > 0 ? 1 : 0;
