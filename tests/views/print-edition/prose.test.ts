import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/document/inline.ts';
import type { Block } from '../../../src/document/nodes.ts';
import { parseMdx } from '../../../src/reader/mdx-file.ts';
import { asDocument } from '../../../src/views/print-edition/places.ts';
import { prose } from '../../../src/views/print-edition/prose.ts';
import { sourceNotes } from '../../../src/views/print-edition/source-notes.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aLink, aParagraph, aReference } from '../../fixtures/document.ts';
import { nodesOf } from '../../harness/nodes.ts';
import { withoutOrigins } from '../../harness/origins.ts';
import { aBriefing, aDossier, anEvent, aQuote, both } from '../../fixtures/dossier.ts';

const dossier = asDocument(
  await assembled(
    aDossier({
      events: [anEvent({ date: '2024' })],
      quotes: [aQuote()],
      files: { 'briefings/kort/nl.mdx': aBriefing('nl'), 'briefings/kort/en.mdx': aBriefing('en') },
    }),
  ),
);

const title = [{ lang: 'nl' as const, value: { text: 'Samenvatting', lang: 'nl' as const, foreign: false } }];

const blocks = (text: string, notes = sourceNotes(dossier), of = dossier): Block[] =>
  withoutOrigins(
    prose(
      of,
      'nl',
      parseMdx('f.mdx', `---\na: 1\n---\n${text}\n`),
      notes.citer({ anchor: 'part-summary', title }, 'nl'),
    ),
  );

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
          '<Event id="operatie" />',
          '<Timeline from="2019" />',
          '<Actors />',
        ].join('\n\n'),
      ),
    ).toEqual([
      see(aReference('quotes-uitspraak', 'Name of parket: ‘Dat is zo.’', true)),
      see(aReference('events-operatie', 'Title of operatie', true)),
      see(aReference('sources-artikel', 'An article', true)),
      see(aReference('events-operatie', 'Title of operatie', true)),
      see(aReference('part-timeline', 'Tijdlijn', true)),
      see(aReference('part-actors', 'Actoren', true)),
    ]);
  });

  test('refers to the key figures of the dossier, and says nothing of them where there are none', async () => {
    const figures = [
      { id: 'items', value: 3, qualifier: 'exactly', unit: both('items'), label: both('offline') },
    ] as const;
    const withFigures = await assembled(
      aDossier({
        events: [anEvent({ id: 'inval', figures: [...figures] })],
        keyFigures: [{ event: 'inval', figure: 'items' }],
      }),
    );
    expect(blocks('<Figures />', sourceNotes(withFigures), asDocument(withFigures))).toEqual([
      see(aReference('part-key-figures', 'Kerncijfers', true)),
    ]);
    expect(blocks('<Figures />')).toEqual([]);
  });

  test('gives no page again to what an embed has led to', () => {
    expect(blocks('<Quote id="uitspraak" />\n\n[Dat](quote:uitspraak)')).toEqual([
      see(aReference('quotes-uitspraak', 'Name of parket: ‘Dat is zo.’', true)),
      aParagraph(aReference('quotes-uitspraak', 'Dat', false)),
    ]);
  });

  test.each(['<Timeline from="2030" />', '<Timeline actors="parket" />', '<Figures event="operatie" />'])(
    'says nothing of an embed that shows nothing: %s',
    (embed) => {
      expect(blocks(embed)).toEqual([]);
    },
  );

  test('has the way to an embed among its words where that stands among them', () => {
    expect(blocks('Zie <Quote id="uitspraak" />.')).toEqual([
      aParagraph('Zie ', aReference('quotes-uitspraak', 'Name of parket: ‘Dat is zo.’', true), '.'),
    ]);
  });

  test('has numbers of notes in place of what its claims rest on, in the order of reading', () => {
    const notes = sourceNotes(dossier);
    const cite = (exact: string) => `<Cite source="artikel" exact="${exact}" />`;
    const text = `Eén[^a] *twee ${cite('b')}* ${cite('c')}\n${cite('b')}.\n\n| ${cite('c')} |\n| - |\n\n[^a]: Drie ${cite('d')}`;
    const shown = nodesOf(blocks(text, notes), 'notes').map(({ refs }) => refs);
    expect(shown).toEqual([
      [{ number: 1, id: 'note-1-part-summary' }],
      [
        { number: 1, id: undefined },
        { number: 2, id: 'note-2-part-summary' },
      ],
      [{ number: 2, id: undefined }],
      [{ number: 3, id: 'note-3-part-summary' }],
    ]);
    const usedAt = (number: number) => [{ anchor: `note-${number}-part-summary`, title }];
    expect(notes.list().map((note) => [note.exact, note.usedAt])).toEqual([
      ['b', usedAt(1)],
      ['c', usedAt(2)],
      ['d', usedAt(3)],
    ]);
  });
});
