import { expect, test } from 'vitest';
import { editionHtml } from '../../src/document/writers/markup/edition.ts';
import { element, xmlDocument, xmlPieces, xmlText } from '../../src/document/xml.ts';
import { aDocument, aParagraph, aPart } from '../fixtures/document.ts';
import { line } from './cases/case.ts';

test('an edition is a title page and its parts, and says of how many languages it is', () => {
  const parts = [aPart('summary', 'Summary', aParagraph('Words.'))];
  const document = { ...aDocument([]), parts };
  const head = line(
    '<header class="title-page"><h1>The bridge</h1><div class="imprint"><div lang="en">',
    '<p>First edition</p><p>As of January 2025</p></div></div></header>',
  );
  const summary = line(
    '<section class="part" id="part-summary" aria-labelledby="part-summary-title">',
    '<h2 class="row" id="part-summary-title">Summary</h2><p>Words.</p></section>',
  );
  expect([...editionHtml(document)].join('')).toBe(`<div class="edition">${head}${summary}</div>`);
  expect([...editionHtml({ ...document, locales: ['en', 'nl'] })].join('')).toBe(
    `<div class="edition bilingual">${head}${summary}</div>`,
  );
});

test('a document of XML has its declaration, its type and its root on lines of their own', () => {
  const root = element('a', { b: 'c' }, 'd');
  const declared = '<?xml version="1.0" encoding="utf-8"?>\n';
  expect(xmlDocument(root)).toBe(`${declared}<a b="c">d</a>\n`);
  expect(xmlDocument(root, '<!DOCTYPE a>')).toBe(`${declared}<!DOCTYPE a>\n<a b="c">d</a>\n`);
});

test('a document of XML in pieces is the same as the whole', () => {
  const around = [
    { name: 'a', attributes: { b: 'c' } },
    { name: 'd', attributes: {} },
  ];
  const children = [element('e', {}, 'f'), 'g'];
  expect([...xmlPieces(around, children.map(xmlText))].join('')).toBe(
    xmlDocument(element('a', { b: 'c' }, element('d', {}, ...children))),
  );
});
