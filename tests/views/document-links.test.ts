import { expect, test } from 'vitest';
import type { Site } from '../../src/dossier/dossier.ts';
import { ref } from '../../src/schema/entry-ref.ts';
import { briefingDocuments, dossierDocuments, editionDocuments } from '../../src/views/document-links.ts';

const site: Site = { url: undefined, base: '/dossiers/amaq/', documents: ['pdf', 'epub', 'docx'] };
const briefing = ref('briefings', 'kort');

test('the files of a dossier are those in the language of the reader and in both, below the base path', () => {
  const shared = { lang: 'nl', foreign: false };
  const pdf = { ...shared, type: 'application/pdf' };
  const word = { ...shared, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
  expect(dossierDocuments(site, 'nl')).toEqual([
    { ...pdf, href: '/dossiers/amaq/nl/dossier.pdf', text: 'Het dossier als pdf' },
    {
      ...pdf,
      href: '/dossiers/amaq/dossier-nl-en.pdf',
      text: 'Het dossier in het Nederlands en het Engels als pdf',
    },
    { ...word, href: '/dossiers/amaq/nl/dossier.docx', text: 'Het dossier als Word-document' },
    {
      ...word,
      href: '/dossiers/amaq/dossier-nl-en.docx',
      text: 'Het dossier in het Nederlands en het Engels als Word-document',
    },
    {
      ...shared,
      type: 'application/epub+zip',
      href: '/dossiers/amaq/nl/dossier.epub',
      text: 'Het dossier als e-boek (EPUB)',
    },
    {
      ...shared,
      type: 'application/epub+zip',
      href: '/dossiers/amaq/dossier-nl-en.epub',
      text: 'Het dossier in het Nederlands en het Engels als e-boek (EPUB)',
    },
  ]);
});

test('a briefing and a print edition have files of their own', () => {
  const hrefs = [
    ...briefingDocuments(site, 'en', briefing),
    ...editionDocuments(site, 'en', false),
    ...editionDocuments(site, 'en', true),
  ].map(({ href }) => href);
  expect(hrefs).toEqual([
    '/dossiers/amaq/en/briefings/kort.pdf',
    '/dossiers/amaq/en/briefings/kort.docx',
    '/dossiers/amaq/en/dossier.pdf',
    '/dossiers/amaq/en/dossier.docx',
    '/dossiers/amaq/dossier-nl-en.pdf',
    '/dossiers/amaq/dossier-nl-en.docx',
  ]);
});

test('a site that is built without them, or that is still being written, links to none', () => {
  const files = (documents?: Site['documents']) => {
    const bare: Site = { url: undefined, base: '/', ...(documents ? { documents } : {}) };
    return [
      ...dossierDocuments(bare, 'en'),
      ...briefingDocuments(bare, 'en', briefing),
      ...editionDocuments(bare, 'en', true),
    ].map(({ href }) => href);
  };
  expect(files()).toEqual([]);
  expect(files(['epub'])).toEqual(['/en/dossier.epub', '/dossier-nl-en.epub']);
});
