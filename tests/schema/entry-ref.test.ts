import { describe, expect, test } from 'vitest';
import { idAdvice, idPattern, nearestId, parseRef } from '../../src/schema/entry-ref.ts';

describe('a name that Windows keeps for a device', () => {
  test.each(['con', 'aux', 'nul', 'prn', 'com1', 'lpt9'])(
    'such as %s is no id, since no file there can have it',
    (id) => {
      expect(idPattern.test(id)).toBe(false);
      expect(parseRef(`actor:${id}`)).toBe(undefined);
      expect(idAdvice(id)).toBe(`"${id}" is not an id. Write ${id}-1: Windows keeps this name for a device.`);
      expect(idPattern.test(nearestId(id.toUpperCase()))).toBe(true);
    },
  );

  test.each(['console', 'com', 'com10', 'con-1', 'nulmeting', 'a-con'])('may be a part of an id: %s', (id) => {
    expect(idPattern.test(id)).toBe(true);
  });
});
