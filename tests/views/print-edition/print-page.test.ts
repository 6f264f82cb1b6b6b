import { expect, test } from 'vitest';
import { page } from '../../../src/views/page.ts';
import { bilingual, bilingualPage, printPage } from '../../../src/views/print-edition/print-page.ts';
import { fullDossier } from '../../fixtures/full-dossier.ts';
import { en, errorReport, link, nl } from '../../fixtures/view-parts.ts';

const dossier = await fullDossier({
  url: 'https://site.example',
  base: '/d/',
  documents: ['pdf', 'epub', 'docx'],
});
const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('the edition in one language leads to the site, to the other editions and to its files', () => {
  expect(printPage(dossier, 'nl')).toEqual({
    locale: 'nl',
    base: '/d/',
    pageSheet: '/d/nl/print-edition.css',
    ways: [
      { ...link('/d/nl/', nl('Het dossier online')), hreflang: undefined },
      { ...link('/d/en/print/', en('Print edition')), hreflang: 'en' },
      { ...link('/d/print/', nl('Tweetalige printversie')), hreflang: undefined },
      { ...errorReport('nl', 'Printversie', 'https://site.example/d/nl/print/'), hreflang: undefined },
    ],
    documents: [
      { ...link('/d/nl/dossier.pdf', nl('Deze editie als pdf')), type: pdf },
      { ...link('/d/nl/dossier.docx', nl('Deze editie als Word-document')), type: docx },
    ],
    page: page(dossier, 'nl', {
      path: 'print/',
      title: 'Printversie',
      description: 'Het hele dossier in één document, om te lezen of af te drukken.',
    }),
  });
});

test('the edition in both has the default language first, and leads to the edition in each', () => {
  expect(bilingual(dossier)).toEqual(['en', 'nl']);
  expect(bilingualPage(dossier)).toEqual({
    locale: 'en',
    base: '/d/',
    pageSheet: '/d/print-edition.css',
    ways: [
      { ...link('/d/en/', en('The dossier online')), hreflang: undefined },
      { ...link('/d/nl/print/', nl('Printversie')), hreflang: 'nl' },
      { ...link('/d/en/print/', en('Print edition')), hreflang: 'en' },
      { ...errorReport('en', 'Bilingual print edition', 'https://site.example/d/print/'), hreflang: undefined },
    ],
    documents: [
      { ...link('/d/dossier-nl-en.pdf', en('This edition as a PDF')), type: pdf },
      { ...link('/d/dossier-nl-en.docx', en('This edition as a Word document')), type: docx },
    ],
    fontSheet: undefined,
    title: 'Bilingual print edition – The dossier',
    description: 'The whole dossier in Dutch and English, side by side.',
  });
});
