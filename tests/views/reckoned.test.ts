import { expect, test } from 'vitest';
import { entryId } from '../../src/schema/entry-ref.ts';
import { eventPage } from '../../src/views/event-page.ts';
import { quoteBlock } from '../../src/views/quote-block.ts';
import { timelineItem } from '../../src/views/timeline-item.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, anEvent, aQuote } from '../fixtures/dossier.ts';
import { present } from '../fixtures/full-dossier.ts';

const date = (edtf: string, exact?: string) => ({
  edtf,
  reckoned: true,
  ...(exact === undefined ? {} : { evidence: [{ source: 'artikel', exact }] }),
});

const dossier = await assembled(
  aDossier({
    events: [
      { ...anEvent({ id: 'inval' }), date: date('2019-11', 'vrijdag') },
      { ...anEvent({ id: 'overleg' }), date: date('2019-11-21/2019-11-22') },
      anEvent({ id: 'proces', date: '2020' }),
    ],
    quotes: [aQuote({ date: date('2019-11-22', 'gisteravond laat') })],
  }),
);
const event = (id: string) => present(dossier.events.get(entryId(id)));

test('a date that the editors inferred says so, with the words of the source, in the panel and the timeline', () => {
  const [fact] = eventPage(dossier, 'nl', event('inval')).facts;
  const from = 'maand afgeleid; de bron zegt ‘vrijdag’';
  expect(fact?.values[0]?.detail).toEqual([{ text: from, lang: 'nl', foreign: false }]);
  expect(timelineItem(dossier, 'nl', event('inval')).reckoned?.text).toBe(from);
});

test('the words of the source keep their language in a sentence of another', () => {
  expect(timelineItem(dossier, 'en', event('inval')).reckoned).toEqual({
    text: 'month inferred; the source says ‘vrijdag’',
    lang: 'en',
    foreign: false,
    words: { text: 'vrijdag', lang: 'nl' },
  });
});

test('without words of the source it only says what was inferred, and nothing where the source gives the date', () => {
  expect(timelineItem(dossier, 'en', event('overleg')).reckoned?.text).toBe('period inferred');
  expect(timelineItem(dossier, 'en', event('proces')).reckoned).toBeUndefined();
  expect(eventPage(dossier, 'en', event('proces')).facts[0]?.values[0]).not.toHaveProperty('detail');
});

test('below a quotation it stands after the date', () => {
  const [said] = quoteBlock(dossier, 'nl', present(dossier.quotes.get(entryId('uitspraak')))).said;
  expect(said?.text).toBe('22\u00a0november\u00a02019 (dag afgeleid; de bron zegt ‘gisteravond laat’)');
});
