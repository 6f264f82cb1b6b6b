import { describe, expect, test } from 'vitest';
import { pageRules } from '../../../src/views/print-edition/page-rules.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier, both } from '../../fixtures/dossier.ts';

const dossier = await assembled(aDossier({ title: both('A "title"') }));
const lines = (css: string, name: string): string[] =>
  (new RegExp(`@page ${name} \\{\\n([^}]*\\}\\n?)*?\\}\\n`).exec(css)?.[0] ?? '')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim());

describe('the pages of the edition', () => {
  test('name the part above, and edition, state and number below', () => {
    expect(lines(pageRules(dossier, ['nl']), 'actors')).toEqual([
      '@page actors {',
      'size: A4;',
      'margin: 24mm 22mm 22mm;',
      '@top-left { content: "Actoren"; }',
      '@top-right { content: "A \\22 title\\22 "; }',
      '@bottom-left { content: "First edition · Stand van 31 januari 2025"; }',
      '@bottom-right { content: "p. " counter(page) " van " counter(pages); }',
      '}',
      '',
    ]);
  });

  test('speak both languages in the bilingual edition', () => {
    expect(lines(pageRules(dossier, ['nl', 'en']), 'actors')).toEqual([
      '@page actors {',
      'size: A4;',
      'margin: 24mm 22mm 22mm;',
      '@top-left { content: "Actoren / Actors"; }',
      '@top-right { content: ""; }',
      '@bottom-left { content: "First edition · Stand van 31 januari 2025 / First edition · As of 31 January 2025"; }',
      '@bottom-right { content: "p. " counter(page) " / " counter(pages); }',
      '}',
      '',
    ]);
  });

  test('are mirrored where both sides are printed', () => {
    const css = pageRules(dossier, ['nl'], { duplex: true });
    expect(lines(css, 'actors').slice(2, 3)).toEqual(['margin: 24mm 17mm 22mm 27mm;']);
    expect(lines(css, 'actors:left').slice(2, 7)).toEqual([
      'margin: 24mm 27mm 22mm 17mm;',
      '@top-left { content: "A \\22 title\\22 "; }',
      '@top-right { content: "Actoren"; }',
      '@bottom-left { content: "p. " counter(page) " van " counter(pages); }',
      '@bottom-right { content: "First edition · Stand van 31 januari 2025"; }',
    ]);
    expect(pageRules(dossier, ['nl'])).not.toContain(':left');
  });

  test('are A4, or letter', () => {
    const size = (css: string): string | undefined => /size: (\w+)/.exec(css)?.[1];
    expect([size(pageRules(dossier, ['nl'])), size(pageRules(dossier, ['nl'], { paper: 'letter' }))]).toEqual([
      'A4',
      'letter',
    ]);
  });

  test.each([
    [{}, ['24mm 22mm 22mm', undefined]],
    [{ paper: 'letter' }, ['22mm 25mm 20mm', undefined]],
    [{ duplex: true }, ['24mm 17mm 22mm 27mm', '24mm 27mm 22mm 17mm']],
    [{ paper: 'letter', duplex: true }, ['22mm 20mm 20mm 30mm', '22mm 30mm 20mm 20mm']],
  ] as const)('leave room for the binding where both sides are printed: %o', (options, expected) => {
    const css = pageRules(dossier, ['nl'], options);
    const margin = (selector: string): string | undefined =>
      new RegExp(`@page ${selector} \\{[^}]*?margin: ([^;]+);`).exec(css)?.[1];
    expect([margin('actors(?::right)?'), margin('actors:left')]).toEqual(expected);
  });

  test('have a head on every part, and none on the title page', () => {
    const css = pageRules(dossier, ['en']);
    const named = [...css.matchAll(/^@page ([a-z-]+) \{[^@}]+@top-left/gm)].map(([, name]) => name);
    const used = [...css.matchAll(/\{ page: ([a-z-]+); \}/g)].map(([, name]) => name);
    expect(named).toEqual([...new Set(used)]);
    expect(named).not.toContain('title');
  });
});
