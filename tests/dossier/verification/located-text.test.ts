import { expect, test } from 'vitest';
import { type SourceText, TextBuilder } from '../../../src/archive/source-text.ts';
import { locatedText } from '../../../src/dossier/verification/located-text.ts';
import { verifySource } from '../../../src/dossier/verification/verify.ts';
import type { PlaceName } from '../../../src/schema/locator.ts';

function builtAt(place?: PlaceName): SourceText {
  const builder = new TextBuilder();
  if (place) builder.place(place);
  builder.block({ kind: 'heading', level: 1, part: 'headline' }, 'De brug blijft dicht');
  builder.block({ kind: 'heading', level: 2 }, 'Wat de stad nu zegt');
  builder.block({ kind: 'paragraph' }, 'De stad herstelt de brug in mei.');
  return builder.text();
}

const said = (source: SourceText, exact: string): string | undefined =>
  verifySource(locatedText(source), [{ subject: '', selectors: [{ exact }] }])[0]?.fault?.message;

test.each<[string, SourceText, string, RegExp]>([
  [
    'its page, as the file has it',
    builtAt({ page: 4, label: 'iv' }),
    'De stad herstelt de brug in juni.',
    /Page iv has/,
  ],
  ['its time', builtAt({ time: 872.5 }), 'De stad herstelt de brug in juni.', /00:14:32 has/],
  ['its paragraph', builtAt(), 'De stad herstelt de brug in juni.', /Paragraph 1 has/],
  ['the headline', builtAt(), 'De brug blijft open', /Headline has/],
  ['a heading', builtAt(), 'Wat de stad nog zegt', /Heading has/],
  ['its line', { text: 'Een.\nDe stad herstelt de brug in mei.' }, 'De stad herstelt de brug in juni.', /Line 2 has/],
])('what is not right is named by %s', (_, source, exact, expected) => {
  expect(said(source, exact)).toMatch(expected);
});

test('words at several places are named by the pages they stand on', () => {
  const builder = new TextBuilder();
  for (const page of [1, 2]) {
    builder.place({ page });
    builder.block({ kind: 'paragraph' }, 'De stad herstelt de brug.');
  }
  expect(said(builder.text(), 'De stad herstelt')).toMatch(/page 1: .*; page 2: /);
});

test.each<[string, SourceText['blocks']]>([
  [
    'an item of a list',
    [
      { kind: 'item', level: 1, start: 0, end: 11 },
      { kind: 'item', level: 1, start: 12, end: 17 },
    ],
  ],
  [
    'a cell',
    [
      { kind: 'cell', start: 0, end: 11 },
      { kind: 'cell', start: 12, end: 17 },
    ],
  ],
])('few words are a statement where they are all of %s', (_, blocks) => {
  const judged = (words: string, of: SourceText['blocks']): string[] =>
    verifySource(locatedText({ text: '👍 Altijd zo\nNooit\nJa', blocks: of }), [
      { subject: '', selectors: [{ exact: words }] },
    ]).map(({ passage, fault }) => (passage ? `${passage.start}` : fault.rule));
  expect(judged('Nooit', blocks)).toEqual(['12']);
  expect(judged('Nooit', undefined)).toEqual(['quote-too-short']);
});

test('nor do items run together where words are read without their marks', () => {
  const source: SourceText = {
    text: 'Een zaak\n“Nooit” zeg\nJa',
    blocks: [
      { kind: 'item', level: 1, start: 0, end: 8 },
      { kind: 'item', level: 1, start: 9, end: 20 },
      { kind: 'item', level: 1, start: 21, end: 23 },
    ],
    variants: [
      { start: 9, end: 10, instead: [''] },
      { start: 15, end: 16, instead: [''] },
    ],
  };
  const [finding] = verifySource(locatedText(source), [{ subject: '', selectors: [{ exact: 'Nooit zeg' }] }]);
  expect(finding?.passage).toEqual({ start: 10, end: 20 });
});
