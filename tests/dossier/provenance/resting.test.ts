import { expect, test } from 'vitest';
import type { CitedPassage } from '../../../src/dossier/provenance/cited-passages.ts';
import { resting } from '../../../src/dossier/provenance/resting.ts';
import { entryId, ref } from '../../../src/schema/entry-ref.ts';

const passages = (...keys: readonly string[]): CitedPassage[] =>
  keys.map((key) => ({
    key,
    from: ref('events', 'e'),
    file: '',
    path: [],
    source: entryId<'sources'>('artikel'),
    exact: '',
    prefix: undefined,
    suffix: undefined,
  }));

test.each([
  ['nothing rests on it', []],
  ['1 passage, in events/a', ['events/a#date']],
  ['2 passages, in events/a (2)', ['events/a#date', 'events/a#place']],
  ['3 passages, in actors/b, events/a (2)', ['events/a#date', 'actors/b#country', 'events/a#place']],
  ['5 passages, in a, b, c, d, e', ['a#1', 'b#1', 'c#1', 'd#1', 'e#1']],
  ['7 passages, in a, b, c, d, e and 2 more', ['a#1', 'b#1', 'c#1', 'd#1', 'e#1', 'f#1', 'g#1']],
])('a message says what rests on a source: %s', (told, keys) => {
  expect(resting(passages(...keys))).toBe(told);
});
