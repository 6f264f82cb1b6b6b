import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../fixtures/written-dossier.ts';
import { type Allowed, linesOf, median, oversized } from './sizes.ts';

const modules = linesOf('.ts');
const components = linesOf('.astro');
const sheets = linesOf('.css');

/** Components whose parts would say nothing alone: most are markup that fits on a screen, and as much style. */
const longComponents: Readonly<Record<string, Allowed>> = {
  'src/components/AnnotatedText.astro': {
    most: 100,
    because: 'Half is style: notes beside each block, or below it, and the kinds of blocks.',
  },
  'src/components/CiteNotes.astro': {
    most: 115,
    because: 'Half is style: a list beside its numbers, on screen and paper.',
  },
  'src/components/Colophon.astro': {
    most: 90,
    because: 'The ways out of a page, a line each; a list of them would hide which.',
  },
  'src/components/composer/Composer.astro': {
    most: 90,
    because: 'The frame that the script fills: its parts in the order of the page. It has no style.',
  },
  'src/components/EvidenceMark.astro': {
    most: 110,
    because: 'More than half is style: what opens on a screen stands open, and within the line, on paper.',
  },
  'src/components/FactPanel.astro': { most: 90, because: 'More than half is style: one column or two, and paper.' },
  'src/components/MainMenu.astro': {
    most: 90,
    because: 'Two thirds are style: behind a button, or always open, and what older browsers get.',
  },
  'src/components/Masthead.astro': {
    most: 120,
    because: 'More than half is style: the grid of the masthead, narrow and wide.',
  },
  'src/components/PageHeading.astro': {
    most: 100,
    because: 'More than half is style: the title of the front page is set apart from all others.',
  },
  'src/components/PageSection.astro': {
    most: 90,
    because: 'Two thirds are style: the two columns that most pages are set in.',
  },
  'src/components/PassageRuns.astro': {
    most: 85,
    because: 'Half is style: paper shows by underlining what a screen shows by colour.',
  },
  'src/components/QuoteBlock.astro': {
    most: 135,
    because: 'A quotation, its translations and its caption are one figure; half is style.',
  },
  'src/components/SearchPanel.astro': {
    most: 135,
    because: 'Half is style of what stands there before the script and its sheet have come.',
  },
  'src/components/SourceTable.astro': {
    most: 110,
    because: 'More than half is style: rows of a table, which are paragraphs where there is little room.',
  },
  'src/components/TimelineItem.astro': {
    most: 95,
    because: 'Half is style: each of the lines of an event looks otherwise.',
  },
};

const longSheets: Readonly<Record<string, Allowed>> = {
  'src/papers/epub/book.css': {
    most: 440,
    because:
      'An e-book has this one sheet. Reading systems are older than browsers, so it uses no nesting, tokens or layers.',
  },
  'src/components/search-ui.css': {
    most: 290,
    because: 'The looks of search, which load as one file when a reader first searches.',
  },
};

test('a module has 250 lines at most', () => {
  expect(oversized(modules, 250)).toEqual([]);
});

test('half of the modules have 60 lines at most', () => {
  expect(modules.size).toBeGreaterThan(500);
  expect(median(modules.values())).toBeLessThanOrEqual(60);
});

test('a component has 80 lines at most, or a reason to have more', () => {
  expect(oversized(components, 80, longComponents)).toEqual([]);
});

test('a style sheet has 250 lines at most, or a reason to have more', () => {
  expect(oversized(sheets, 250, longSheets)).toEqual([]);
});

test('what is longer than it may be is named, and what has a bound of its own for nothing', () => {
  const root = aFolder();
  const file = (name: string, lines: number): void => writeFileSync(path.join(root, 'src', name), '\n'.repeat(lines));
  mkdirSync(path.join(root, 'src'));
  file('a.ts', 4);
  file('b.ts', 5);
  file('c.ts', 8);
  file('d.css', 9);
  const lines = linesOf('.ts', root);
  expect([...lines]).toEqual([
    ['src/a.ts', 4],
    ['src/b.ts', 5],
    ['src/c.ts', 8],
  ]);
  const allowed = (most: number): Allowed => ({ most, because: 'It is one thing.' });
  expect(oversized(lines, 4, { 'src/c.ts': allowed(8), 'src/a.ts': allowed(9), 'src/e.ts': allowed(9) })).toEqual([
    'src/b.ts: 5 lines, and 4 at most. Give a part of it a file of its own.',
    'src/a.ts: 4 lines need no bound of their own. Remove it.',
    'src/e.ts: no lines need no bound of their own. Remove it.',
  ]);
  expect(oversized(lines, 5, { 'src/c.ts': allowed(7) })).toEqual([
    'src/c.ts: 8 lines, and 7 at most. Give a part of it a file of its own.',
  ]);
  expect([median([9, 1, 4]), median([4, 1]), median([])]).toEqual([4, 4, 0]);
});
