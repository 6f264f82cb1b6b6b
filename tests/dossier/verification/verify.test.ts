import { expect, test } from 'vitest';
import { foldedText } from '../../../src/dossier/verification/folded-text.ts';
import type { Selector } from '../../../src/dossier/verification/passages.ts';
import { verifySource } from '../../../src/dossier/verification/verify.ts';

const source = foldedText(`Het parket sloot de servers van Amaq.

“Dat verraste ons enigszins”, zei de woordvoerder. “Daarom hebben we het opnieuw gedaan.” Volgens hem zijn ‘meer dan
26.000 items’ offline gehaald.

Later sloot Europol de servers van Amaq, zei de woordvoerder.`);

/** `10-20` for a passage, or the rule and message of a fault. */
const outcomes = (...selectors: (Selector | string)[]): string[] =>
  verifySource(source, [
    { subject: 'q', selectors: selectors.map((each) => (typeof each === 'string' ? { exact: each } : each)) },
  ]).map(({ passage, fault }) => (passage ? `${passage.start}-${passage.end}` : `${fault.rule}: ${fault.message}`));

test('a claim is found at its one place, whatever the white space and the marks', () => {
  expect(outcomes('‘meer dan 26.000 items’ offline')).toEqual(['146-177']);
});

test('each selector has one finding, in the order of the claims', () => {
  const findings = verifySource(source, [
    { subject: 'b', selectors: [{ exact: 'Dat verraste ons' }, { exact: 'zei de woordvoerder', suffix: '. "D' }] },
    { subject: 'a', selectors: [{ exact: 'Het parket sloot' }] },
  ]);
  expect(findings).toEqual([
    { subject: 'b', index: 0, passage: { start: 40, end: 56 } },
    { subject: 'b', index: 1, passage: { start: 69, end: 88 } },
    { subject: 'a', index: 0, passage: { start: 0, end: 16 } },
  ]);
});

test('words at two places are ambiguous, and the places are listed', () => {
  expect(outcomes('de servers van Amaq')).toEqual([
    'quote-ambiguous: “de servers van Amaq” may stand at 2 places in the source: line 1: “Het parket sloot [de servers van Amaq]. "Dat verraste ons…”; line 6: “…Later sloot Europol [de servers van Amaq], zei de woordvoerder.”. Add the prefix or suffix that tells them apart.',
  ]);
});

test('a prefix or suffix tells two places apart, and one that does not is no help', () => {
  expect(outcomes({ exact: 'de servers van Amaq', prefix: 'Europol' })).toEqual(['208-227']);
  expect(outcomes({ exact: 'de servers van Amaq', suffix: '.' })).toEqual(['17-36']);
  expect(outcomes({ exact: 'servers van Amaq', prefix: 'de' })[0]).toMatch(/^quote-ambiguous: /);
});

test('a segment that stands twice is certain where the other segments leave it one place', () => {
  expect(outcomes('Het parket sloot', 'de servers van Amaq', 'verraste ons enigszins')).toEqual([
    '0-16',
    '17-36',
    '44-66',
  ]);
  expect(outcomes('verraste ons enigszins', 'de servers van Amaq')).toEqual(['44-66', '208-227']);
  expect(outcomes('de servers van Amaq', 'de servers van Amaq')).toEqual(['17-36', '208-227']);
});

test('segments out of order are reported, and the others are still judged', () => {
  expect(outcomes('opnieuw gedaan', 'verraste ons enigszins', 'meer dan 26.000 items')).toEqual([
    '112-126',
    'segments-out-of-order: “verraste ons enigszins” stands before the segment that it should follow: line 3: “…servers van Amaq. "Dat [verraste ons enigszins]", zei de woordvoerder.…”. Give the segments in the order of the source, without overlap.',
    '147-168',
  ]);
});

test('segments that overlap are reported', () => {
  expect(outcomes('Dat verraste ons', 'verraste ons enigszins')[1]).toMatch(
    /^segments-out-of-order: “verraste ons enigszins” overlaps the segment before it: line 3: /,
  );
});

test('fewer than twelve characters prove nothing, and their places are listed', () => {
  expect(outcomes('  verraste\n ons')).toEqual(['44-56']);
  expect(outcomes('Het parket', 'daarvoor')).toEqual([
    'quote-too-short: “Het parket” has 10 characters; fewer than 12 prove nothing. In the source they stand once: line 1: “[Het parket] sloot de servers van…”. Quote more of the sentence, or give the prefix and suffix that make its place unique.',
    'quote-too-short: “daarvoor” has 8 characters; fewer than 12 prove nothing. The source does not have them. Quote more of the sentence, or give the prefix and suffix that make its place unique.',
  ]);
});

test.each([
  [
    'a changed digit',
    'meer dan 26.001 items',
    "not in the source. Line 4 has “…zijn 'meer dan 26.00[0] items' offline…”, you wrote “meer dan 26.00[1] items”; first difference at character 15: “0” (U+0030), not “1” (U+0031). Give the exact words of the source.",
  ],
  [
    'a letter left out',
    'Dat veraste ons',
    'not in the source. Line 3 has “…van Amaq. "Dat ver[r]aste ons enigszins",…”, you wrote “Dat ver[a]ste ons”; first difference at character 8: “r” (U+0072), not “a” (U+0061). Give the exact words of the source.',
  ],
  [
    'an accent',
    'Dat verraste öns',
    'not in the source. Line 3 has “…Amaq. "Dat verraste [o]ns enigszins", zei de…”, you wrote “Dat verraste [ö]ns”; first difference at character 14: “o” (U+006F), not “ö” (U+00F6). Give the exact words of the source.',
  ],
  [
    'a mark that no letter has',
    'Dat verraste on\u0303s\u0303',
    'not in the source. Line 3 has “…Amaq. "Dat verraste o[n]s enigszins", zei de…”, you wrote “Dat verraste o[ñ]s\u0303”; first difference at character 15: “n” (U+006E), not “ñ” (U+00F1). Give the exact words of the source.',
  ],
  [
    'a sentence that goes on',
    'servers van Amaq, zei de woordvoerder. Ja.',
    'not in the source. Line 6 has “…zei de woordvoerder.[]”, you wrote “…zei de woordvoerder.[ ]Ja.”; first difference at character 39: the end, not “ ” (U+0020). Give the exact words of the source.',
  ],
  [
    'other words altogether',
    'Niemand weet hoe laat het is',
    '“Niemand weet hoe laat het is” is not in the source, and no words near it were found. Give the exact words of the source, or correct the source.',
  ],
  [
    'a part of a word',
    'Dat verraste ons enig',
    '“Dat verraste ons enig” leaves out a part of a word or number of the source: line 3: “…de servers van Amaq. "[Dat verraste ons enig]szins", zei de…”. Quote whole words.',
  ],
])('words that are not in the source are reported with the nearest: %s', (_, words, message) => {
  expect(outcomes(words)).toEqual([`quote-not-found: ${message}`]);
});

test('words without their prefix or suffix are reported with their places', () => {
  expect(outcomes({ exact: 'verraste ons enigszins', prefix: 'Wat' })).toEqual([
    'quote-not-found: “verraste ons enigszins” is in the source, but not between the given prefix and suffix: line 3: “…servers van Amaq. "Dat [verraste ons enigszins]", zei de woordvoerder.…”. Correct the prefix or suffix.',
  ]);
});

test('the nearest match says where it is and from which character on it differs', () => {
  const [finding] = verifySource(source, [{ subject: 1, selectors: [{ exact: 'Dat  veraste ons' }] }]);
  expect(finding?.fault?.nearest).toEqual({
    passage: { start: 40, end: 56 },
    source: 'Dat verraste ons',
    written: 'Dat veraste ons',
    difference: 8,
  });
});

test('of equally near places the first is shown', () => {
  expect(outcomes('de zervers van Amaq')[0]).toContain('Line 1 has “Het parket sloot de [s]ervers van Amaq.');
});

test('a long quotation is compared to its end', () => {
  const long = Array.from({ length: 80 }, (_, index) => `woord${index}`).join(' ');
  const [finding] = verifySource(foldedText(`Eerst. ${long}.`), [
    { subject: 1, selectors: [{ exact: long.replace('woord75', 'woord57') }] },
  ]);
  expect(finding?.fault?.message).toContain('“…woord73 woord74 woord[7]5 woord76 woord77…”');
});

test('words that are nowhere near are reported in a long text that repeats itself', () => {
  const text = foldedText('Het parket sloot de servers van Amaq en ging. '.repeat(10_000));
  const claims = Array.from({ length: 200 }, (_, subject) => ({
    subject,
    selectors: [{ exact: `Het parket sloot de servers van Europol ${subject}` }],
  }));
  const rules = new Set(verifySource(text, claims).map(({ fault }) => fault?.rule));
  expect(rules).toEqual(new Set(['quote-not-found']));
});

test('a difference in an emoji is found at the whole emoji', () => {
  const [finding] = verifySource(foldedText('Zij zijn met 👨‍👩‍👧 gekomen.'), [
    { subject: 1, selectors: [{ exact: 'Zij zijn met 👨‍👩‍👦 gekomen' }] },
  ]);
  expect(finding?.fault?.message).toContain('“Zij zijn met [👨‍👩‍👦] gekomen”; first difference at character 14: ');
});

test('a hyphen that a soft hyphen of the source allows is not the first difference', () => {
  const [finding] = verifySource(foldedText('Over de samen\u00adwerking was niets bekend.'), [
    { subject: 1, selectors: [{ exact: 'de samen-werking was iets bekend' }] },
  ]);
  expect(finding?.fault?.message).toBe(
    'not in the source. Line 1 has “…de samenwerking was [n]iets bekend.”, you wrote “de samen-werking was [i]ets bekend”; first difference at character 22: “n” (U+006E), not “i” (U+0069). Give the exact words of the source.',
  );
});
