import { expect, test } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';

test('the words for what came before and after an event are not each other’s', () => {
  const ways = ({ events }: (typeof messages)['nl']) => [events.previous, events.next];
  expect([ways(messages.nl), ways(messages.en)]).toEqual([
    ['Vorige in de tijdlijn', 'Volgende in de tijdlijn'],
    ['Previous in the timeline', 'Next in the timeline'],
  ]);
});
