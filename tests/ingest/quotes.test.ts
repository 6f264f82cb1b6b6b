import { describe, expect, test } from 'vitest';
import { draftText } from '../../src/ingest/draft-text.ts';
import { present } from '../fixtures/full-dossier.ts';
import { dossierWith, drafted, en, evidence, nl, ofKind } from './ingested.ts';

describe('a quotation', () => {
  test('has a segment for each part, its speaker, who reported it, and when it was said', async () => {
    const text = nl(
      '‘Het ruikt daar naar lijm en niemand doet iets’, had een chauffeur volgens vakbondsbestuurder Milan Vos gemeld.\n\n‘Ik kreeg een ontvangstbevestiging’, zei Vos zondag tegen Radio Waterkant. ‘Dat is alles wat ik kreeg.’',
      '2025-05-05',
    );
    const quotes = ofKind(await drafted(text), 'quotes');
    expect(quotes.map(({ fields }) => fields)).toEqual([
      {
        speaker: { description: { nl: 'een chauffeur' } },
        reportedBy: 'milan-vos',
        lang: 'nl',
        source: 'artikel',
        segments: [{ exact: 'Het ruikt daar naar lijm en niemand doet iets' }],
      },
      {
        speaker: 'milan-vos',
        reportedBy: 'radio-waterkant',
        lang: 'nl',
        source: 'artikel',
        segments: [{ exact: 'Ik kreeg een ontvangstbevestiging' }, { exact: 'Dat is alles wat ik kreeg.' }],
        date: { edtf: '2025-05-04', reckoned: true, evidence: evidence('zondag', { prefix: 'Vos', suffix: 'tegen' }) },
      },
    ]);
  });

  test('has words around it only where its own do not tell its place', async () => {
    const text = en(
      '“We never left the house,” said Ann Bow. “We never left the house,” her brother Tom Bow said later.',
    );
    const [first, second] = ofKind(await drafted(text), 'quotes');
    expect(first?.fields.segments).toEqual([{ exact: 'We never left the house,', suffix: '” said' }]);
    expect(second?.fields.segments).toEqual([{ exact: 'We never left the house,', prefix: 'Bow. “' }]);
  });

  test('of nobody that the source tells says so in its file, without a word of ours in its data', async () => {
    const text = en('“Never again will we do this.”');
    const [quote] = ofKind(await drafted(text), 'quotes');
    expect(quote?.fields.speaker).toEqual({ description: { en: '[…]' } });
    expect(draftText(present(quote), 'en')).toContain(
      '# The source does not say who speaks. Write it in place of […]\n',
    );
  });

  test('that somebody has marked is the only one, with what they wrote as a comment', async () => {
    const text = en(
      '“We never left the house,” said Ann Bow. “It was cold,” said Tom Bow on 3 May 2019 in the harbour of Temse.',
    );
    const start = text.text.indexOf('We never');
    const place = { start, end: start + 'We never left the house'.length };
    const speech = {
      segments: [place],
      form: 'whole',
      speakers: [{ name: 'Ann Bow' }],
      evidence: { ...place, because: 'marked' },
      confidence: 1,
    } as const;
    const drafts = await drafted(text, dossierWith(text), [{ speech, note: 'check\nthis' }]);
    expect(drafts.map(({ id }) => id)).toEqual(['ann-bow', 'ann-bow-we-never-left-the']);
    expect(draftText(present(drafts[1]), 'nl')).toContain('\n# Bij het aanduiden genoteerd: check this\n');
  });
});

test('a statement of more segments than a quotation may have becomes several', async () => {
  const parts = Array.from({ length: 130 }, (_, index) => `“Paragraph number ${index} of this long speech goes on.`);
  const quotes = ofKind(await drafted(en(`Ann Bow said: ${parts.join('\n\n')}”`)), 'quotes');
  expect(quotes.map(({ fields }) => fields.segments.length)).toEqual([100, 30]);
});

test('words are about the news where no event of their paragraph is nearer', async () => {
  const text = en(
    'The council of Temse voted on 6 February 2023 to remove the weir.\n\n“That weir is a cork in a bottle,” said Robert Keane.\n\nThe river flooded the town on 18 January 2023. “We saw it coming for years,” said Tom Bow.',
    '2023-02-09',
  );
  const drafts = await drafted(text);
  const [vote, flood] = ofKind(drafts, 'events').map(({ id }) => `event:${id}`);
  expect(ofKind(drafts, 'quotes').map(({ fields }) => fields.about)).toEqual([[vote], [flood]]);
});
