import { expect, test } from 'vitest';
import { ref } from '../../src/schema/entry-ref.ts';
import { speakers, speakersOf } from '../../src/schema/speaker.ts';

const read = (speaker: unknown) => speakersOf({ speaker: speakers().parse(speaker) });
const nurse = { description: { nl: 'een verpleegkundige', en: 'a nurse' } };

test('a speaker is an actor, somebody described, or several of these', () => {
  expect(read('zed')).toEqual([ref('actors', 'zed')]);
  expect(read(nurse)).toEqual([nurse]);
  expect(read({ description: 'Anonymous' })).toEqual([{ description: { nl: 'Anonymous', en: 'Anonymous' } }]);
  expect(read(['zed', nurse])).toEqual([ref('actors', 'zed'), nurse]);
});

test.each([[[]], [{}], ['No Id'], [{ name: 'Zed' }], [['zed', 3]], [null]])('%j is none', (given) => {
  expect(speakers().safeParse(given).success).toBe(false);
});
