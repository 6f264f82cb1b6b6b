import { expect, test } from 'vitest';
import { eventKind } from '../../src/ingest/event-kinds.ts';

test.each([
  ['Twee mannen werden op 3 mei gearresteerd.', 'arrest'],
  ['Police made an arrest on 3 May.', 'arrest'],
  ['Het hof velde het arrest op 3 mei.', 'decision'],
  ['De aanslag op 3 mei kostte drie levens.', 'attack'],
  ['De zelfmoordaanslag was op 3 mei.', 'attack'],
  ['Het bedrijf kreeg op 3 mei een belastingaanslag.', 'other'],
])('“%s” tells of this kind: %s', (sentence, kind) => {
  expect(eventKind(sentence)).toBe(kind);
});
