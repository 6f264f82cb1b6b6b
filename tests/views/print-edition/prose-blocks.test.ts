import { describe, expect, test } from 'vitest';
import { asDocument } from '../../../src/views/print-edition/document.ts';
import { proseBlocks } from '../../../src/views/print-edition/prose-blocks.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aBriefing, aDossier, aQuote } from '../../fixtures/dossier.ts';

const dossier = asDocument(
  await assembled(
    aDossier({
      quotes: [aQuote()],
      files: { 'briefings/kort/nl.mdx': aBriefing('nl'), 'briefings/kort/en.mdx': aBriefing('en') },
    }),
  ),
);
const blocks = (html: string) => proseBlocks(dossier, 'nl', html);
const page = (anchor: string) =>
  `<span class="page-ref" data-page-of="${anchor}" data-page-text=" (p. {page})"></span>`;

describe('running text on paper', () => {
  test('is cut into its blocks, without the white space between them', () => {
    expect(blocks('<p>Eén.</p>\n<ul><li>Twee.</li></ul>\n')).toEqual(['<p>Eén.</p>', '<ul><li>Twee.</li></ul>']);
  });

  test('leads to places in the edition, with the page at the first mention', () => {
    expect(blocks('<p><a href="actor:parket">Het parket</a> en <a href="actor:parket">het</a>.</p>')).toEqual([
      `<p><a href="#actors-parket">Het parket${page('actors-parket')}</a> en <a href="#actors-parket">het</a>.</p>`,
    ]);
  });

  test('leads to the site for what the edition does not hold, and tells the address of other sites', () => {
    expect(blocks('<p><a href="briefing:kort">B</a> <a href="https://a.example/">A</a></p>')).toEqual([
      '<p><a href="https://site.example/nl/briefings/kort/">B</a> <a href="https://a.example/" rel="external noopener">A</a></p>',
    ]);
  });

  test('has its headings below the heading of its part, without ids that another language would repeat', () => {
    expect(blocks('<h2 id="wat">Wat</h2><h3 id="hoe">Hoe</h3>')).toEqual(['<h3>Wat</h3>', '<h4>Hoe</h4>']);
  });

  test('refers to what it embeds on screen', () => {
    expect(blocks('<embedded-quote id="uitspraak"></embedded-quote><embedded-actors></embedded-actors>')).toEqual([
      `<p class="see"><a href="#quotes-uitspraak">Name of parket: ‘Dat is zo.’${page('quotes-uitspraak')}</a></p>`,
      `<p class="see"><a href="#part-actors">Actoren${page('part-actors')}</a></p>`,
    ]);
  });
});
