import { expect, test } from 'vitest';
import { declarations } from '../../src/ingest/declarations.ts';
import { SourceWords } from '../../src/ingest/source-words.ts';

const text =
  'Geachte minister,\n\nOp 14 mei 2024 sloot u de afdeling. Wij vragen u om die beslissing op te schorten. Dat kost u niets. Ik zal u daarover bellen.\n\nWe ask that you publish the samples. We read them with care.';
const source = new SourceWords('brief', { text });

test('a letter declares what its writer asks or announces, sentence by sentence', () => {
  const found = declarations(source, 'Hilde Claeys', []);
  expect(found.map(({ segments, speakers }) => [segments.map(source.words), speakers])).toEqual(
    [
      'Wij vragen u om die beslissing op te schorten.',
      'Ik zal u daarover bellen.',
      'We ask that you publish the samples.',
    ].map((words) => [[words], [{ name: 'Hilde Claeys' }]]),
  );
});

test('what is read as speech already is not declared again, and a source that is no letter declares nothing', () => {
  const all = declarations(source, 'Hilde Claeys', []);
  expect(declarations(source, 'Hilde Claeys', all)).toEqual([]);
  expect(declarations(source, undefined, [])).toEqual([]);
});
