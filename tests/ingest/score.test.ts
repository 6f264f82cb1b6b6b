import { expect, test } from 'vitest';
import { annotationSchema } from './annotation.ts';
import { baseline } from './baseline.ts';
import { edged, isSameSpeaker, score } from './score.ts';
import { rates, totals } from './totals.ts';

const text = '“No,” said Ann Clay. “Never.” The “old” gate is shut.';
const annotated = {
  name: 'gate',
  text,
  ...annotationSchema.parse({
    lang: 'en',
    kind: 'news',
    convention: 'britain',
    topic: 'a gate',
    issued: '2025-05-14',
    quotations: [{ segments: [{ exact: 'No' }, { exact: 'Never.' }], form: 'whole', speakers: [{ name: 'Ann Clay' }] }],
    notSpeech: [{ exact: 'old', why: 'scare' }],
    names: [],
  }),
};
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('a list of segments is right where all are, but for a comma or full stop at an edge', () => {
  const one = {
    form: 'whole' as const,
    speakers: [{ name: 'Ann Clay' }],
    evidence: { start: 0, end: 0, because: 'test' },
    confidence: 1,
  };
  const right = score(annotated, { speech: [{ ...one, segments: [at('No,'), at('Never')] }] }, 3);
  expect([right.lists.all, right.spans.right, right.speakers.right, right.errors]).toEqual([
    { annotated: 1, found: 1, right: 1 },
    2,
    1,
    [],
  ]);
  const half = score(annotated, { speech: [{ ...one, segments: [at('No,')] }] }, 3);
  expect([half.lists.all.right, half.spans.right, half.speakers.right]).toEqual([0, 1, 1]);
});

test('the baseline takes everything between marks for speech', () => {
  const plain = score(annotated, baseline(text), 3);
  expect(plain.notSpeech).toEqual({ annotated: 1, taken: 1, marked: 3 });
  expect(plain.lists.all).toEqual({ annotated: 1, found: 3, right: 0 });
  expect(plain.speakers.right).toBe(1);
});

test('a description is right by its noun, a name only in full', () => {
  expect(isSameSpeaker({ description: 'a mother of two' }, { description: 'the mother' })).toBe(true);
  expect(isSameSpeaker({ description: 'a mother of two' }, { description: 'a father of two' })).toBe(false);
  expect(isSameSpeaker({ name: 'Ann Clay' }, { name: 'Clay' })).toBe(false);
  expect(isSameSpeaker({ unknown: true }, { name: 'Ann Clay' })).toBe(false);
});

test('rates are of what was found and what was to find', () => {
  expect(rates({ annotated: 4, found: 2, right: 1 })).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 });
  expect(rates({ annotated: 0, found: 0, right: 0 }).f1).toBe(1);
  expect(edged(' No, ')).toBe('No');
});

test('totals print figures, and no word of a text', () => {
  const printed = totals([score(annotated, baseline(text), 3)]).join('\n');
  expect(printed).toContain('1 of 1 (100.0 %)');
  expect(printed).not.toMatch(/Never|Clay|old/);
});
