import { expect, test } from 'vitest';
import { figureFault } from '../../../src/dossier/wording/figure-words.ts';
import type { Figure } from '../../../src/schema/event.ts';

type Lang = 'nl' | 'en' | undefined;

const fault = (value: Figure['value'], qualifier: Figure['qualifier'], text: string, lang: Lang, unit = 'items') =>
  figureFault({ value, qualifier, unit: { nl: unit, en: unit } }, [{ text, lang }]);

test.each<[value: Figure['value'], qualifier: Figure['qualifier'], text: string, lang: Lang]>([
  ['18500', 'more-than', "ruim 18.500 auto's", 'nl'],
  ['2500000', 'exactly', '2,5 miljoen euro', 'nl'],
  ['2.5', 'exactly', '2,5 procent', 'nl'],
  ['1500000', 'exactly', 'anderhalf miljoen euro', 'nl'],
  ['500000', 'exactly', 'een half miljoen mensen', 'nl'],
  ['500000', 'exactly', 'half a million people', 'en'],
  ['12', 'exactly', 'twaalf balken', 'nl'],
  ['12', 'exactly', 'a dozen witnesses', 'en'],
  ['24', 'exactly', 'two dozen witnesses', 'en'],
  ['1200000', 'more-than', 'more than €1.2 million a month', 'en'],
  ['4500000', 'exactly', 'worth £4.5m', 'en'],
  ['5000', 'exactly', 'some of the 5k runners', 'en'],
  ['350', 'about', 'about three hundred and fifty residents', 'en'],
  ['200', 'less-than', 'bijna tweehonderd bewoners', 'nl'],
  ['200', 'exactly', 'twee- tot driehonderd bewoners', 'nl'],
  ['2000000', 'exactly', '2 to 3 million euros', 'en'],
  ['200', 'more-than', 'honderden bewoners', 'nl'],
  ['10', 'about', 'een tiental mensen', 'nl'],
  ['67', 'exactly', 'two-thirds of the members', 'en'],
  ['2', 'exactly', 'het tweede slachtoffer', 'nl'],
  ['20', 'exactly', 'een op de vijf gezinnen', 'nl'],
  ['75', 'exactly', 'drie op vier leerlingen', 'nl'],
  ['20', 'exactly', 'one in five households', 'en'],
  ['62.5', 'exactly', '5 out of 8 members', 'en'],
  ['26000', 'exactly', '26 000 éléments', undefined],
])('%s, %s, is in “%s”', (value, qualifier, text, lang) => {
  expect(fault(value, qualifier, text, lang)).toBeUndefined();
});

test.each<[value: Figure['value'], qualifier: Figure['qualifier'], text: string, lang: Lang, what: string]>([
  ['18501', 'more-than', "ruim 18.500 auto's", 'nl', 'value'],
  ['18500', 'exactly', "ruim 18.500 auto's", 'nl', 'qualifier'],
  ['18500', 'less-than', "ruim 18.500 auto's", 'nl', 'qualifier'],
  ['40', 'more-than', 'twaalf van de veertig balken', 'nl', 'qualifier'],
  ['13', 'exactly', 'twaalf balken', 'nl', 'value'],
  ['25', 'exactly', 'een op de vijf gezinnen', 'nl', 'value'],
  ['250000', 'exactly', '2,5 miljoen euro', 'nl', 'value'],
  ['2.5', 'exactly', '2,500 people', 'en', 'value'],
  ['1971', 'exactly', '71 mensen', 'nl', 'value'],
  ['27000', 'exactly', '26 000 éléments', undefined, 'value'],
])('%s, %s, is not in “%s”', (value, qualifier, text, lang, what) => {
  expect(fault(value, qualifier, text, lang)).toBe(what);
});

test('what another number counts is not what this one counts', () => {
  const words = '112 bladzijden en noemt negentien gebreken';
  expect(fault('19', 'exactly', words, 'nl', 'bladzijden')).toBe('unit');
  expect(fault('19', 'exactly', words, 'nl', 'gebreken')).toBeUndefined();
  expect(fault('8', 'exactly', 'by nine votes to eight', 'en', 'votes')).toBeUndefined();
  expect(fault('12', 'exactly', 'Met 19 stemmen voor en 12 tegen', 'nl', 'stemmen')).toBeUndefined();
});

test('a part of what another number counts is counted in the same unit', () => {
  expect(fault('13', 'exactly', 'Van de 41 procedures waren er 13 verouderd', 'nl', 'procedures')).toBeUndefined();
  expect(fault('13', 'exactly', 'Of the 41 procedures, 13 failed', 'en', 'procedures')).toBeUndefined();
  expect(fault('13', 'exactly', '41 procedures, of which 13 failed', 'en', 'procedures')).toBeUndefined();
  expect(fault('13', 'exactly', '41 procedures and 13 pumps failed', 'en', 'procedures')).toBe('unit');
});

test('a factor may stand in the unit', () => {
  expect(fault('4.5', 'exactly', 'worth £4.5 million', 'en', 'million pounds')).toBeUndefined();
});

test('without words, or where few were counted rather than written, nothing is said', () => {
  expect(figureFault({ value: '3', qualifier: 'exactly', unit: { nl: 'mannen' } }, [])).toBeUndefined();
  expect(fault('3', 'exactly', 'Jan, Piet en Joris werden opgepakt', 'nl')).toBeUndefined();
  expect(fault('30', 'exactly', 'Jan, Piet en Joris werden opgepakt', 'nl')).toBe('value');
  expect(fault('12', 'exactly', 'douze personnes', undefined)).toBeUndefined();
});
