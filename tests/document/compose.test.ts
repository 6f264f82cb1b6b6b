import { expect, test } from 'vitest';
import { composed, type ComposedWords } from '../../src/document/compose.ts';
import { markdown } from '../../src/document/writers/markdown.ts';
import { composedMarkup } from '../../src/document/writers/markup/composed.ts';
import { plainText } from '../../src/document/writers/plain-text.ts';
import { htmlText } from '../../src/document/html.ts';
import { type Locale, perLocale } from '../../src/schema/locales.ts';
import { anEntry, aParagraph } from '../fixtures/document.ts';

const words = (lang: Locale, own: string): ComposedWords => ({
  lang,
  note: '',
  pageRef: '',
  table: '',
  omissions: { interrupted: '', 'left-out': '', unknown: '' },
  kind: 'Selection',
  untitled: 'Untitled',
  imprint: { dossier: 'Dossier', lines: [], statements: ['By the editors.'] },
  translated: 'Translated.',
  own,
  ownStatement: `“${own}” is not checked.`,
  address: 'Online',
  selection: 'Selection',
  contents: 'Contents',
  entries: 'Entries',
  notes: 'Notes',
  sources: 'Sources',
  usedAt: 'At',
});

const [first, second] = ['actors-first', 'actors-second'].map((anchor, index) => ({
  ...anEntry(anchor, anchor, aParagraph(`Of ${anchor}.`)),
  number: index + 1,
}));
if (!first || !second) throw new Error('Two entries were made.');

const document = (order: readonly string[], texts: Readonly<Record<string, string>>) =>
  composed(
    { entries: [first, second], sources: [], notes: [] },
    ['nl', 'en'],
    perLocale((lang) => words(lang, lang === 'nl' ? 'Lezer' : 'Reader')),
    { title: 'T', subtitle: '', originals: true, root: 'https://d.example/', address: '?e=a', order, texts },
  );

const made = document(['own/1', 'actors/first', 'own/2', 'actors/second', 'own/3'], {
  'own/1': 'Before <all>.\n\nStill *before*.',
  'own/2': 'One line \n and another',
  'own/3': ' \n ',
});

test('paragraphs of the reader stand where they were put, marked as theirs in each language', () => {
  const [, entries] = made.parts;
  expect(entries?.children.map((block) => (block.type === 'entry' ? block.key : block))).toEqual([
    {
      type: 'remark',
      role: 'own',
      label: 'Lezer / Reader',
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: 'Before <all>.' }] },
        { type: 'paragraph', children: [{ type: 'text', value: 'Still *before*.' }] },
      ],
    },
    'actors/first',
    {
      type: 'remark',
      role: 'own',
      label: 'Lezer / Reader',
      children: [
        {
          type: 'paragraph',
          children: [{ type: 'text', value: 'One line' }, { type: 'break' }, { type: 'text', value: 'and another' }],
        },
      ],
    },
    'actors/second',
  ]);
});

test('the imprint says that they were not checked, only where there are any', () => {
  expect(made.front.imprint.map(({ value }) => value.statements)).toEqual([
    ['By the editors.', '“Lezer” is not checked.'],
    ['By the editors.', '“Reader” is not checked.'],
  ]);
  const without = document(['actors/first', 'own/3', 'actors/second'], { 'own/3': '' });
  expect(without.front.imprint.map(({ value }) => value.statements)).toEqual([
    ['By the editors.'],
    ['By the editors.'],
  ]);
});

test('every format has them as text, in the same place', () => {
  for (const text of [plainText(made), markdown(made), htmlText(composedMarkup(made))]) {
    const places = ['Lezer / Reader', 'Of actors-first.', 'One line', 'Of actors-second.'].map((part) =>
      text.indexOf(part),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
  expect(htmlText(composedMarkup(made))).toContain('Before &lt;all&gt;.');
  expect(markdown(made)).toContain('Still \\*before\\*.');
});
