import { expect, test } from 'vitest';
import { compositionRules } from '../../../src/views/composer/page-rules.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier } from '../../fixtures/dossier.ts';

const dossier = await assembled(aDossier({ title: { nl: 'De "brug"', en: 'The bridge' } }));

test('the pages of a composed document say from which dossier and whose selection it is', () => {
  expect(compositionRules(dossier, ['nl'])).toBe(`@page {
  margin: 26mm 25mm 23mm;
  @top-left { content: "De \\22 brug\\22 "; }
  @top-right { content: "Eigen selectie van een lezer"; }
  @bottom-left { content: "First edition · Stand van 31\u00a0januari\u00a02025"; }
  @bottom-right { content: "p. " counter(page) " van " counter(pages); }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
  @bottom-left { content: none; }
  @bottom-right { content: none; }
}
`);
});

test('in both languages they say so in both, and number without a word of either', () => {
  const rules = compositionRules(dossier, ['en', 'nl']);
  expect(rules).toContain('@top-right { content: "A reader’s own selection / Eigen selectie van een lezer"; }');
  expect(rules).toContain('@bottom-right { content: "p. " counter(page) " / " counter(pages); }');
});
