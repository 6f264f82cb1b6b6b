import { citeName } from '../../src/reader/mdx-cite.ts';
import type { Lock } from './lock.ts';
import { another, type Place, type Plan } from './plan.ts';
import type { Random } from './random.ts';
import { type Evidence, leadOf } from './report.ts';
import type { Pair } from './words.ts';

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const component = (evidence: Evidence): string =>
  `<${[citeName, ...Object.entries(evidence).map(([name, value]) => `${name}="${escaped(String(value))}"`)].join(' ')} />`;

/** What a claim of a text rests on: the words with which one or two sources begin. */
function evidence(plan: Plan, from: Place, chance: Random): Evidence[] {
  const found = [0, chance.below(2)].map(() => another(plan, from, 'sources', chance));
  return found
    .filter((source) => source !== undefined)
    .map((source) => ({
      ...leadOf(plan, source),
      ...(chance.chance(30) ? { suffix: '.' } : {}),
      ...(chance.chance(20) ? { credibility: chance.between(1, 6) } : {}),
    }));
}

/** A text with what it rests on behind it, in both languages the same, and in the lock. `key`: of the text in the lock. */
export function citing(plan: Plan, from: Place, lock: Lock, key: string) {
  const chance = plan.chanceOf(from, `cites of ${key}`);
  return ({ nl, en }: Pair): Pair => {
    const rested = evidence(plan, from, chance);
    for (const each of rested) lock.noteCite(key, each);
    const behind = rested.map((each) => ` ${component(each)}`).join('');
    return { nl: nl + behind, en: en + behind };
  };
}
