import { expect, test } from 'vitest';
import type { SourceText } from '../../../src/archive/source-text.ts';
import { locatedText } from '../../../src/dossier/verification/located-text.ts';
import { verifySource } from '../../../src/dossier/verification/verify.ts';

/** 🌉 Zij zei “ja, ik “hoorde” het” en ging. The marks may be others, or none. */
const quoted: SourceText = {
  text: '🌉 Zij zei “ja, ik ‘hoorde’ het” en ging.',
  variants: [
    { start: 10, end: 11, instead: ["'", ''] },
    { start: 18, end: 19, instead: ['"', ''] },
    { start: 25, end: 26, instead: ['"', ''] },
    { start: 30, end: 31, instead: ["'", ''] },
  ],
};

/** What becomes of a claim: the words of the text where each selector is proven, or the rule that it breaks. */
function judged(source: SourceText, ...selectors: { exact: string; prefix?: string }[]): (string | undefined)[] {
  const points = Array.from(source.text);
  return verifySource(locatedText(source), [{ subject: '', selectors }]).map(({ passage, fault }) =>
    passage ? points.slice(passage.start, passage.end).join('') : fault.rule,
  );
}

test.each([
  ['zei “ja, ik ‘hoorde’ het” en ging'],
  ['zei ‘ja, ik “hoorde” het’ en ging'],
  ['zei ja, ik hoorde het en ging'],
])('%s is proven at its place in the text itself', (exact) => {
  expect(judged(quoted, { exact })).toEqual(['zei “ja, ik ‘hoorde’ het” en ging']);
});

test('one reading proves the whole of a claim', () => {
  expect(judged(quoted, { exact: 'Zij zei “ja, ik' }, { exact: 'hoorde het en ging' })).toEqual([
    'Zij zei “ja, ik',
    'quote-not-found',
  ]);
  expect(judged(quoted, { exact: 'Zij zei ja, ik' }, { exact: 'hoorde het en ging' })).toEqual([
    'Zij zei “ja, ik',
    'hoorde’ het” en ging',
  ]);
  expect(judged(quoted, { exact: 'zei “ja, ik hoorde het' })).toEqual(['quote-not-found']);
});

test('a prefix may be of another reading too', () => {
  expect(judged(quoted, { exact: 'hoorde het en ging', prefix: 'ja, ik' })).toEqual(['hoorde’ het” en ging']);
  expect(judged(quoted, { exact: 'hoorde het en ging', prefix: 'nee, ik' })).toEqual(['quote-not-found']);
});

test('words that the text has twice are not told apart by how it may be read', () => {
  const twice = 'Zij zegt dat het goed is. Hij zegt dat het goed is.';
  const variants = [{ start: 9, end: 9, instead: ['"'] }];
  expect(judged({ text: twice, variants }, { exact: 'zegt dat het goed is' })).toEqual(['quote-ambiguous']);
});

test('a short statement is one in the reading that has it', () => {
  const text = 'Hij zei “Nooit.” en ging.';
  const variants = [
    { start: 8, end: 9, instead: ["'"] },
    { start: 15, end: 16, instead: ["'"] },
  ];
  expect(judged({ text, variants }, { exact: '‘Nooit.’' })).toEqual(['“Nooit.”']);
});

test('what another reading has beside the text is proven with words of the text, and not alone', () => {
  const text = 'Kop\n\nDe brug is veilig.';
  const variants = [
    { start: 0, end: 0, instead: ['<!-- niemand leest dit --># '] },
    { start: 3, end: 5, instead: ['\n\n**'] },
    { start: 15, end: 15, instead: ['**'] },
  ];
  expect(judged({ text, variants }, { exact: '**De brug is** veilig' })).toEqual(['De brug is veilig']);
  expect(judged({ text, variants }, { exact: '# Kop **De brug is**' })).toEqual(['Kop\n\nDe brug is']);
  expect(judged({ text, variants }, { exact: '<!-- niemand leest dit -->' })).toEqual(['quote-not-found']);
});
