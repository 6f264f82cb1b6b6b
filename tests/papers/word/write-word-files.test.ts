import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeWordFiles } from '../../../src/papers/word/write-word-files.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { editionColumns } from '../../../src/views/print-edition/print-page.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aBriefing, aDossier, anActor, anEvent, aQuote } from '../../fixtures/dossier.ts';
import { filesOf } from '../../fixtures/files.ts';
import { paperDossier, paperSite } from '../../fixtures/paper-site.ts';
import { named, ownText, readWord } from '../../harness/word.ts';
import { wordFaults } from '../../harness/word-faults.ts';

const writeAll = async (site: string, dossier: Dossier): Promise<void> => {
  for (const columns of editionColumns(dossier)) await writeWordFiles(site, dossier, columns);
};

const read = (site: string, file: string) => readFileSync(path.join(site, file));

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('each language gets a document beside its pages, and both together one', async () => {
  const site = paperSite();
  await writeAll(site, paperDossier);
  const files = ['nl/dossier.docx', 'en/dossier.docx', 'dossier-nl-en.docx'];
  expect(Object.keys(filesOf(site)).filter((file) => file.endsWith('.docx'))).toEqual(files.toSorted());
  const told = files.map((file) => {
    const parts = readWord(read(site, file));
    expect(wordFaults(parts)).toEqual([]);
    const core = parts.get('docProps/core.xml');
    return core ? named(core, 'dc:language').map(ownText) : [];
  });
  expect(told).toEqual([['nl-BE'], ['en-GB'], ['nl-BE']]);
});

test('a briefing gets one in each language, with what its embeds show and the notes that it rests on', async () => {
  const body = (said: string) =>
    [
      `[${said}](actor:parket) sprak <Cite source="artikel" exact="Het parket sprak." />[^a].`,
      '## Kop',
      '<Quote id="uitspraak" />',
      '<Event id="operatie" />',
      '<Source id="artikel" />',
      '<Figures event="operatie" />',
      '<Timeline from="2024" />',
      '<Actors ids="parket" />',
      '[^a]: Een noot.',
    ].join('\n\n');
  const figure = {
    id: 'a',
    value: 26000,
    unit: { nl: 'bestanden', en: 'files' },
    label: { nl: 'In beslag genomen.', en: 'Seized.' },
    evidence: [{ source: 'artikel', exact: 'zesentwintigduizend bestanden' }],
  };
  const site = paperSite();
  await writeAll(
    site,
    await assembled(
      aDossier({
        translations: 'optional',
        actors: [anActor({ name: { nl: 'Het parket', en: 'The office' } })],
        events: [anEvent({ date: '2024', title: { nl: 'De inval', en: 'The raid' }, figures: [figure] })],
        quotes: [aQuote({ event: 'operatie' })],
        files: { 'briefings/kort/nl.mdx': aBriefing('nl', body('Het OM')) },
      }),
    ),
  );
  const textsOf = (file: string) => {
    const parts = readWord(read(site, file));
    expect(wordFaults(parts)).toEqual([]);
    const texts = ['document', 'footnotes'].flatMap((part) => parts.get(`word/${part}.xml`) ?? []);
    return texts.flatMap((part) => named(part, 'w:p').map((each) => named(each, 'w:t').map(ownText).join('')));
  };
  const dutch = textsOf('nl/briefings/kort.docx');
  for (const said of [
    'Het OM sprak',
    'Kop',
    '‘Dat is zo.’',
    '— Het parket, De inval, An article',
    '26.000 bestanden',
    'In beslag genomen.',
    'Een noot.',
    'Het parket sprak.',
  ])
    expect(
      dutch.filter((text) => text.includes(said)),
      said,
    ).not.toEqual([]);
  // As an event, and in the timeline.
  expect(dutch.filter((text) => text === '2024:\u00a0De inval' || /^2024.*De inval$/.test(text))).toHaveLength(2);
  // For readers of the other language it says which it is in.
  const english = textsOf('en/briefings/kort.docx');
  expect(english).toContain('This text exists in Dutch only.');
  expect(english.filter((text) => text.includes('The office'))).not.toEqual([]);
});

test('only the languages that are asked for get one', async () => {
  const site = paperSite();
  await writeWordFiles(site, paperDossier, ['nl']);
  expect(Object.keys(filesOf(site))).toEqual(['en/index.html', 'nl/dossier.docx', 'nl/index.html']);
});

test('the same dossier is the same bytes, in every time zone, and tells no other date than that of its revision', async () => {
  const made = [];
  for (const name of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    process.env['TZ'] = name;
    const site = paperSite();
    await writeAll(site, paperDossier);
    made.push(read(site, 'dossier-nl-en.docx').toString('base64'));
  }
  expect(made[0]).toBe(made[1]);
  const core = readWord(Buffer.from(made[0] ?? '', 'base64')).get('docProps/core.xml');
  const revised = new Date(paperDossier.data.revised).toISOString().replace('.000', '');
  expect(core && ['dcterms:created', 'dcterms:modified'].flatMap((name) => named(core, name).map(ownText))).toEqual([
    revised,
    revised,
  ]);
});

test('a dossier that says nothing but what it is about is a document without fault', async () => {
  const site = paperSite();
  await writeWordFiles(site, await assembled(aDossier()), ['en']);
  expect(wordFaults(readWord(read(site, 'en/dossier.docx')))).toEqual([]);
});
