import { expect, test } from 'vitest';
import { formats } from '../../src/archive/formats.ts';
import { archivedFault, fuzzArchived, spoilt } from './archived-fuzz.ts';
import { archivedSamples } from './archived-samples.ts';

test('each format has a sample, which it knows and reads', async () => {
  expect(Object.keys(archivedSamples).toSorted()).toEqual(formats.map(({ id }) => id).toSorted());
  for (const [id, { bytes, ending }] of Object.entries(archivedSamples)) {
    const format = formats.find((each) => each.isOne({ bytes, ending }));
    expect(format?.id).toBe(id);
    expect((await format?.read(bytes, {}))?.text).toMatch(/brug is veilig/);
  }
});

test('a file is spoilt in the same way for the same numbers, and in another for others', () => {
  const spoilts = Array.from({ length: 50 }, (_, run) => spoilt('docx', 1, run).bytes.toString('hex'));
  expect(spoilt('docx', 1, 7).bytes.toString('hex')).toBe(spoilts[7]);
  expect(new Set(spoilts).size).toBeGreaterThan(45);
});

test.each(Object.keys(archivedSamples))('spoilt files of %s are read, or refused with a reason', async (id) => {
  const runs = Array.from({ length: 60 }, (_, run) => run);
  expect(await fuzzArchived(id, 16, runs)).toEqual([]);
});

const file = { state: 'text', file: 'a', sha256: '', format: { id: 'text', version: 1 }, text: 'De 🌉' } as const;

test.each([
  [{ blocks: [{ kind: 'paragraph', start: 0, end: 5 } as const] }, 'a block beyond the text'],
  [{ blocks: [{ kind: 'paragraph', start: 2, end: 2 } as const] }, 'blocks out of order'],
  [{ places: [{ start: 2 }, { start: 1 }] }, 'places out of order'],
  [{ places: [{ start: 5 }] }, 'places out of order'],
  [{ blocks: [{ kind: 'paragraph', start: 0, end: 4 } as const], places: [{ start: 3 }] }, undefined],
])('what is out of order would be found', (made, fault) => {
  expect(archivedFault({ ...file, ...made })).toBe(fault);
});
