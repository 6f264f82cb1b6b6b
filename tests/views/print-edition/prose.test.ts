import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/document/inline.ts';
import type { Block } from '../../../src/document/nodes.ts';
import { parseMdx } from '../../../src/reader/mdx-file.ts';
import { asDocument } from '../../../src/views/print-edition/places.ts';
import { prose } from '../../../src/views/print-edition/prose.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aLink, aParagraph, aReference } from '../../fixtures/document.ts';
import { aBriefing, aDossier, anEvent, aQuote } from '../../fixtures/dossier.ts';

const dossier = asDocument(
  await assembled(
    aDossier({
      events: [anEvent({ date: '2024' })],
      quotes: [aQuote()],
      files: { 'briefings/kort/nl.mdx': aBriefing('nl'), 'briefings/kort/en.mdx': aBriefing('en') },
    }),
  ),
);

const blocks = (text: string): Block[] => prose(dossier, 'nl', parseMdx('f.mdx', `---\na: 1\n---\n${text}\n`).body);

const see = (...children: readonly Inline[]): Block => ({ ...aParagraph(...children), role: 'see' });

describe('running text on paper', () => {
  test('leads to places in the edition, with the page at the first mention', () => {
    expect(blocks('[Het parket](actor:parket) en [het](actor:parket).\n\n- [Dat](actor:parket)')).toEqual([
      aParagraph(
        aReference('actors-parket', 'Het parket', true),
        ' en ',
        aReference('actors-parket', 'het', false),
        '.',
      ),
      {
        type: 'list',
        start: undefined,
        loose: false,
        items: [[aParagraph(aReference('actors-parket', 'Dat', false))]],
      },
    ]);
  });

  test('leads to the site for what the edition does not hold, and tells the address of other sites', () => {
    expect(blocks('[B](briefing:kort) [A](https://a.example/)')).toEqual([
      aParagraph(
        aLink('https://site.example/nl/briefings/kort/', 'B', { external: false }),
        ' ',
        aLink('https://a.example/', 'A'),
      ),
    ]);
  });

  test('has its headings below the heading of its part', () => {
    expect(
      blocks('## Wat\n\n### Hoe\n\n###### Klein').map((block) => (block.type === 'heading' ? block.level : block.type)),
    ).toEqual([3, 4, 6]);
  });

  test('refers to what it embeds on screen', () => {
    expect(
      blocks(
        [
          '<Quote id="uitspraak" />',
          '<Event id="operatie" />',
          '<Source id="artikel" />',
          '<Figures event="operatie" />',
          '<Timeline from="2019" />',
          '<Actors />',
        ].join('\n\n'),
      ),
    ).toEqual([
      see(aReference('quotes-uitspraak', 'Name of parket: ‘Dat is zo.’', true)),
      see(aReference('events-operatie', 'Title of operatie', true)),
      see(aReference('sources-artikel', 'An article', true)),
      see(aReference('events-operatie', 'Title of operatie', false)),
      see(aReference('part-timeline', 'Tijdlijn', true)),
      see(aReference('part-actors', 'Actoren', true)),
    ]);
  });

  test('has the way to an embed among its words where that stands among them', () => {
    expect(blocks('Zie <Quote id="uitspraak" />.')).toEqual([
      aParagraph('Zie ', aReference('quotes-uitspraak', 'Name of parket: ‘Dat is zo.’', true), '.'),
    ]);
  });
});
