import { describe, expect, test } from 'vitest';
import { quoted } from '../../../src/dossier/verification/excerpt.ts';

describe('words in a message', () => {
  test('stand there whole up to sixty characters', () => {
    expect(quoted('a'.repeat(60))).toBe(`“${'a'.repeat(60)}”`);
  });

  test('show their first and their last thirty where they are longer', () => {
    expect(quoted(`${'a'.repeat(30)}b${'c'.repeat(30)}`)).toBe(`“${'a'.repeat(30)}…${'c'.repeat(30)}”`);
  });
});
