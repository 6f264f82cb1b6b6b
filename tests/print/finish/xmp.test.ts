import { expect, test } from 'vitest';
import { xmp } from '../../../src/print/finish/xmp.ts';

const facts = {
  title: 'Vraag & <antwoord>',
  lang: 'nl',
  authors: ['Redactie', 'Anderen'],
  description: 'Wat er gebeurde.',
  keywords: ['een', 'twee'],
  date: '2025-02-01T12:00:00Z',
};

test.each([
  '<pdfuaid:part>1</pdfuaid:part>',
  '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Vraag &amp; &lt;antwoord&gt;</rdf:li><rdf:li xml:lang="nl">Vraag &amp; &lt;antwoord&gt;</rdf:li></rdf:Alt></dc:title>',
  '<dc:creator><rdf:Seq><rdf:li>Redactie</rdf:li><rdf:li>Anderen</rdf:li></rdf:Seq></dc:creator>',
  '<dc:language><rdf:Bag><rdf:li>nl</rdf:li></rdf:Bag></dc:language>',
  '<xmp:CreateDate>2025-02-01T12:00:00Z</xmp:CreateDate>',
])('the metadata says %s', (part) => {
  expect(xmp(facts, 'Skia')).toContain(part);
});
