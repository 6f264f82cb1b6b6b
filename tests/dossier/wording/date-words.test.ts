import { expect, test } from 'vitest';
import { dateFault } from '../../../src/dossier/wording/date-words.ts';
import { bounds, parseEdtf } from '../../../src/schema/edtf.ts';

type Lang = 'nl' | 'en' | undefined;

/** The words stand in a source of Wednesday 15 March 2023, unless another date of it is given. */
const fault = (date: string, text: string, lang: Lang, issued: string | undefined = '2023-03-15') =>
  dateFault(parseEdtf(date), [{ text, lang, issued: issued === 'unknown' ? undefined : bounds(parseEdtf(issued)) }]);

test.each<[date: string, text: string, lang: Lang]>([
  ['1971-05-04', 'op 4 mei 1971 geopend', 'nl'],
  ['1971-05-04', 'on May 4, 1971', 'en'],
  ['1971-05-04', 'on the 4th of May 1971', 'en'],
  ['1971-05-04', 'geopend op 4/5/1971', 'nl'],
  ['1971-05-04', 'opened 1971-05-04', 'en'],
  ['2009', 'In 2009 werd ze hersteld', 'nl'],
  ['2023-03-14', 'sinds dinsdag gesloten', 'nl'],
  ['2023-03-13', 'vonden maandagavond scheuren', 'nl'],
  ['2023-03-14', 'gisteren', 'nl'],
  ['2023-03-16', 'tomorrow', 'en'],
  ['2023-03-09', 'last Thursday', 'en'],
  ['2023-03-03', 'op 3 maart', 'nl'],
  ['2022-12-20', 'op 20 december', 'nl'],
  ['2023-03', 'deze maand', 'nl'],
  ['2023-03-15', 'meldt een operatie', 'nl'],
  ['2023-04-03/2023-04-05', 'van 3 tot 5 april', 'nl'],
  ['2023-03-30/2023-04-02', 'van 30 maart tot 2 april 2023', 'nl'],
  ['2023-03-03', 'in de nacht van 3 op 4 maart 2023', 'nl'],
  ['2023-03-03', 'in de nacht van vrijdag 3 op zaterdag 4 maart', 'nl'],
  ['2023-03-03/2023-03-05', 'from 3 through 5 March', 'en'],
  ['2023-02', 'vorige maand nam Jan Peeters ontslag', 'nl'],
  ['2023-02', 'Theresa May said last month', 'en'],
  ['2023-01', 'it may change course after the vote two months ago', 'en'],
  ['2023-03-15', 'the jury sat for three hours', 'en'],
  ['2023-03-15', 'The Sun was told so', 'en'],
  ['2019-04-27', 'op Koningsdag 2019', 'nl'],
  ['2022-04-15', 'on Good Friday', 'en'],
  ['2023-02-21', 'drie weken geleden, op een dinsdag', 'nl'],
  ['2022-12-30/2023-01-02', 'van 30 december tot 2 januari 2023', 'nl'],
  ['2016/2017', 'minister in 2016-17', 'nl'],
  ['2013', 'tien jaar geleden', 'nl'],
  ['2022', 'ontving vorig jaar 212.000 bezoekers', 'nl'],
  ['2022-12-20', 'op 20 december vorig jaar', 'nl'],
  ['1944', 'in the last year of the war', 'en'],
  ['2022-12-25', 'op eerste kerstdag', 'nl'],
  ['2019~', 'rond die tijd', 'nl'],
  ['1789-07-14', 'le 14 juillet 1789', undefined],
])('%s is in “%s”, or follows from it', (date, text, lang) => {
  expect(fault(date, text, lang)).toBeUndefined();
});

test.each<[date: string, text: string, lang: Lang, what: string]>([
  ['1972-05-04', 'op 4 mei 1971 geopend', 'nl', 'year'],
  ['1971-06-04', 'op 4 mei 1971 geopend', 'nl', 'month'],
  ['1971-05-05', 'op 4 mei 1971 geopend', 'nl', 'day'],
  ['1971-05-05', 'on May 4, 1971', 'en', 'day'],
  ['2010', 'In 2009 werd ze hersteld', 'nl', 'year'],
  ['2023', 'ontving vorig jaar 212.000 bezoekers', 'nl', 'year'],
  ['2024', 'will open this year', 'en', 'year'],
  ['2023-01-20', 'op 20 januari vorig jaar', 'nl', 'year'],
  ['2023-03-13', 'sinds dinsdag gesloten', 'nl', 'weekday'],
  ['2023-02-14', 'sinds dinsdag gesloten', 'nl', 'day'],
  ['2024-03-03', 'op 3 maart', 'nl', 'year'],
  ['2023-02', 'in november', 'nl', 'month'],
  ['2022-11-14', 'in november', 'nl', 'day'],
  ['2023-03-05', 'in de nacht van 3 op 4 maart 2023', 'nl', 'day'],
  ['2023-06', 'in May 2023', 'en', 'month'],
  ['2023-06', 'in May', 'en', 'month'],
  ['2023-03-13', 'on Wed. evening', 'en', 'weekday'],
  ['2018-04-27', 'op Koningsdag 2019', 'nl', 'month'],
  ['2019-04-28', 'op Koningsdag, 27 april 2019', 'nl', 'day'],
  ['2023-03-07', 'op woensdag 7 maart 2023', 'nl', 'weekday'],
  ['1790', 'le 14 juillet 1789', undefined, 'year'],
])('%s is not in “%s”', (date, text, lang, what) => {
  expect(fault(date, text, lang)).toBe(what);
});

test('a day is no day of a source of which only the month is known', () => {
  expect(fault('2019-11-14', 'meldt een operatie', 'nl', '2019-11')).toBe('month');
  expect(fault('2019-11', 'meldt een operatie', 'nl', '2019-11')).toBeUndefined();
});

test('where the source has no date, a weekday bears any such day', () => {
  expect(fault('2023-03-14', 'sinds dinsdag', 'nl', 'unknown')).toBeUndefined();
  expect(fault('2023-03-13', 'sinds dinsdag', 'nl', 'unknown')).toBe('weekday');
});

test('without words, nothing is said', () => {
  expect(dateFault(parseEdtf('2023'), [])).toBeUndefined();
});
