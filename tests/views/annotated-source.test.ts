import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOpenTexts } from '../../src/dossier/open-texts.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { Locale } from '../../src/schema/locales.ts';
import { quotePage } from '../../src/views/quote-page.ts';
import { sourcePage } from '../../src/views/source-page.ts';
import { annotatedSource } from '../../src/views/annotated-source.ts';
import { eventPage } from '../../src/views/event-page.ts';
import { entryId, ref } from '../../src/schema/entry-ref.ts';
import { aBriefing, aDossier, aSource } from '../fixtures/dossier.ts';
import { assembled, assembledOpen, openDossier } from '../fixtures/assembled.ts';
import { anArchive, sha256Of } from '../fixtures/archive.ts';
import { fullDossier, present } from '../fixtures/full-dossier.ts';
import { en, link } from '../fixtures/view-parts.ts';

const textOf = (dossier: Dossier, id: string, locale: Locale = 'nl') =>
  present(sourcePage(dossier, locale, present(dossier.sources.get(entryId(id)))).text);

const shown = (text: ReturnType<typeof textOf>): string[] =>
  text.paragraphs.map(({ runs }) => runs.map((run) => run.text).join(''));

describe('a source that may be published', () => {
  test('is shown as a whole', async () => {
    const text = textOf(await assembledOpen(), 'verslag');
    const archived = readFileSync(path.join(openDossier, 'archive/verslag.txt'), 'utf8');
    expect(shown(text)).toEqual(archived.trim().split('\n\n'));
    expect(text.lead).toMatch(/^12 passages van deze bron zijn gebruikt\. Samen vormen ze \d\d% van de tekst\. /);
  });

  test('leads from each passage to what rests on it, and back, in the order of the text', async () => {
    const { paragraphs } = textOf(await assembledOpen(), 'verslag', 'en');
    const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
    const notes = paragraphs.flatMap((paragraph) => paragraph.notes);
    expect(runs.flatMap((run) => run.notes.map(({ number }) => number))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(runs.flatMap((run) => run.notes.map(({ href }) => href))).toEqual(notes.map(({ id }) => `#${id}`));
    expect(new Set(runs.flatMap(({ anchors }) => anchors.map((id) => `#${id}`)))).toEqual(
      new Set(notes.map(({ href }) => href)),
    );
    expect(notes[2]?.uses).toEqual([
      expect.objectContaining({
        entry: expect.objectContaining({ href: '/en/actors/wijkraad/' }) as unknown,
        kind: 'Actor',
        facts: ['description'],
      }),
    ]);
  });

  test('is shown without what turns its direction, and with a sign for what is no text', async () => {
    const dossier = await assembledOpen();
    const id = entryId<'sources'>('verslag');
    const { text } = present(dossier.openTexts.get(id));
    const openTexts = new Map([[id, { text: `\u202e${text.replace(' ', '\x02').replace(' ', '\u2028')}` }]]);
    expect(shown(textOf({ ...dossier, openTexts }, 'verslag'))[0]).toBe(
      text.split('\n\n', 1)[0]?.replace(' ', '\ufffd'),
    );
  });

  test('has its passages alone, and says so, where the archive was not at hand', async () => {
    const text = textOf(await assembledOpen({ withArchive: false }), 'verslag', 'en');
    expect(text.whole).toBe(false);
    expect(shown(text)).toContain('Wij vragen dat de stad haar belofte houdt.');
    expect(shown(text).join(' ')).not.toContain('twaalf bomen');
    expect(text.lead).toContain('was not at hand when this site was built.');
  });

  test('shows the words of a quotation between the sentences around them', async () => {
    const dossier = await assembledOpen();
    const context = (id: string) => quotePage(dossier, 'nl', present(dossier.quotes.get(entryId(id)))).context;
    expect(
      context('belofte')
        ?.parts.map(({ text, href }) => (href ? `[${text}]` : text))
        .join(''),
    ).toBe(
      'Voorzitter Zoë Ångström opende de vergadering met een woord van dank aan de vrijwilligers van de ‘groene kade’. ☀️\n“[Wij vragen geen gunst,]” zei zij. “[Wij vragen dat de stad haar belofte houdt.]” De zaal applaudisseerde.',
    );
    expect(context('belofte')?.parts.find(({ href }) => href)?.href).toMatch(
      /^\/nl\/sources\/verslag\/#passage-\d+-\d+$/,
    );
  });
});

describe('a source that may only be quoted', () => {
  test('shows its passages in their order, those that overlap as one', async () => {
    const text = textOf(await assembledOpen(), 'brief');
    expect(text.whole).toBe(false);
    expect(shown(text)).toEqual([
      'het college de werken aan de kade heeft goedgekeurd',
      'geraamd op ruim negentigduizend euro',
    ]);
    expect(text.lead).not.toContain('%');
  });

  test('is not even read', async () => {
    const text = 'Dit mag niemand lezen.';
    const [open, closed] = [
      { ...aSource({ id: 'open', rights: 'open', sha256: sha256Of(text) }) },
      { ...aSource({ id: 'dicht', rights: 'excerpt', sha256: sha256Of(text) }) },
    ];
    const dossier = await assembled(aDossier({ sources: [open, closed] }));
    const asked: string[] = [];
    const archive = anArchive({ open: text, dicht: text });
    const texts = await readOpenTexts([...dossier.sources.values()], {
      ...archive,
      read: (source) => {
        asked.push(source.id);
        return archive.read(source);
      },
    });
    expect([asked, [...texts]]).toEqual([['open'], [['open', { text, blocks: undefined, places: [] }]]]);
  });
});

test('evidence leads to its place on the page of the source', async () => {
  const dossier = await assembledOpen();
  const { facts } = eventPage(dossier, 'nl', present(dossier.events.get(entryId('vergadering'))));
  const [date] = facts.flatMap(({ values }) => values.flatMap(({ evidence }) => evidence));
  const anchors = textOf(dossier, 'verslag').paragraphs.flatMap(({ runs }) => runs.flatMap((run) => run.anchors));
  expect(date).toMatchObject({ exact: 'op 4 maart 2024', href: '/nl/sources/verslag/#passage-43-57' });
  expect(anchors).toContain('passage-43-57');
});

test('a text that rests on a passage is named beside it, once for both of its languages', async () => {
  const claim = 'Een bewering <Cite source="artikel" exact="de gezochte woorden" />.';
  const dossier = await assembled(
    aDossier({
      summary: `[x](actor:parket) ${claim}`,
      files: { 'briefings/kort/nl.mdx': aBriefing('nl', claim), 'briefings/kort/en.mdx': aBriefing('en', claim) },
    }),
  );
  const { lead, paragraphs } = textOf(dossier, 'artikel', 'en');
  expect(lead).toMatch(/^One passage of this source is used\./);
  expect(
    paragraphs.flatMap(({ notes }) => notes).map(({ uses }) => uses.map(({ entry, ...use }) => [entry.text, use])),
  ).toEqual([
    [
      ['Summary', { kind: undefined, facts: ['text'] }],
      ['Title in en', { kind: 'Briefing', facts: ['text'] }],
    ],
  ]);
  expect(dossier.incoming(ref('sources', 'artikel'))).toEqual([]);
});

test('a passage whose place nobody has verified stands last, with its note and the way back', async () => {
  const dossier = await fullDossier();
  const source = present(dossier.sources.get(entryId('report')));
  expect(annotatedSource(dossier, 'en', source)).toEqual({
    whole: false,
    lang: 'en-GB',
    title: 'The passages used',
    lead: [
      'One passage of this source is used.',
      'They are in the order of the source; […] marks what is left out here.',
      'The full text may be published, but was not at hand when this site was built.',
    ].join(' '),
    paragraphs: [
      {
        runs: [
          {
            text: 'We went in.',
            depth: 1,
            anchors: ['passage-1'],
            pieceOf: [],
            notes: [{ number: 1, href: '#note-1' }],
          },
        ],
        block: undefined,
        item: undefined,
        place: undefined,
        notes: [
          {
            number: 1,
            id: 'note-1',
            href: '#passage-1',
            where: [],
            uses: [
              {
                entry: link('/d/en/quotes/bericht/', en('The office: ‘We went in.’')),
                kind: 'Quote',
                facts: ['quotation'],
              },
            ],
          },
        ],
      },
    ],
  });
});
