import { execFileSync } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../harness/write-content.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { applied } from './change.ts';
import { french, trilingual } from './french.ts';

const original = path.resolve(import.meta.dirname, '../..');

/** What the changed program tells of a dossier. */
const probe = `import { checkContent } from './src/dossier/check-content.ts';
import { assemble } from './src/dossier/dossier.ts';
import { languageName } from './src/i18n/language-name.ts';
import { messages } from './src/i18n/messages.ts';
import { page } from './src/views/page.ts';
import { printEdition } from './src/views/print-edition/edition.ts';
import { bilingual } from './src/views/print-edition/print-page.ts';
import { entryName } from './src/views/link.ts';
import { timelineItem } from './src/views/timeline-item.ts';

const { content } = await checkContent(process.argv[2]);
const dossier = assemble(content, { url: undefined, base: '/' });
const frame = page(dossier, 'fr', { path: 'actors/', title: 'Acteurs', description: '' });
const [event] = dossier.timeline;
const document = printEdition(dossier, bilingual(dossier));
console.log(JSON.stringify({
  menu: frame.menu.map(({ text, href }) => [text, href]).slice(0, 3),
  others: frame.counterparts.map(({ href }) => href),
  event: [entryName(dossier, event, 'fr'), timelineItem(dossier, 'fr', event).date],
  missing: entryName(dossier, dossier.actors.get('rest'), 'fr'),
  columns: document.titlePage.title.map(({ lang, value }) => [lang, value.text]),
  names: ['nl', 'en', 'fr'].map((tag) => languageName(tag, 'fr')),
  words: [messages.nl.edition.bilingual, messages.nl.edition.bilingualLead, messages.en.sideBySide.lead],
}));
`;

test('a third language has pages, dates and a column as soon as it is in the list and has its words', async () => {
  const root = aFolder();
  for (const part of ['src', 'package.json'])
    cpSync(path.join(original, part), path.join(root, part), { recursive: true });
  symlinkSync(path.join(original, 'node_modules'), path.join(root, 'node_modules'));
  applied(root, {
    ...french,
    edits: Object.fromEntries(Object.entries(french.edits).filter(([file]) => file.startsWith('src/'))),
  });
  writeFileSync(path.join(root, 'probe.ts'), probe);
  const told = execFileSync(process.execPath, ['probe.ts', await writeContent(trilingual())], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(JSON.parse(told)).toEqual({
    menu: [
      ['Résumé', '/fr/'],
      ['Chronologie', '/fr/timeline/'],
      ['Acteurs', '/fr/actors/'],
    ],
    others: ['/nl/actors/', '/en/actors/'],
    event: [{ text: 'Inval (fr)', lang: 'fr', foreign: false }, 'mars\u00a02024'],
    missing: { text: 'Rest', lang: 'nl', foreign: true },
    columns: [
      ['nl', 'Dossier'],
      ['en', 'Dossier'],
      ['fr', 'Dossier (fr)'],
    ],
    names: ['néerlandais', 'anglais', 'français'],
    words: [
      'Meertalige printversie',
      'Het hele dossier in het Nederlands, het Engels en het Frans, naast elkaar.',
      'The same summary in all languages, paragraph by paragraph.',
    ],
  });
});
