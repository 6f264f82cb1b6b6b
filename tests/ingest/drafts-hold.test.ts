import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/dossier/check-content.ts';
import { verifyDossier } from '../../src/dossier/provenance/verify-dossier.ts';
import { folded } from '../../src/dossier/verification/passages.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import { nobody } from '../../src/ingest/quotes.ts';
import { edtf } from '../../src/schema/edtf.ts';
import { anArchive } from '../fixtures/archive.ts';
import { withLockText } from '../fixtures/locked.ts';
import { annotatedTexts } from './annotation.ts';
import { drafted, dossierWith, filesOf, type Ingested } from './ingested.ts';

const own: (Ingested & { readonly name: string })[] = [
  {
    name: 'look-alike words, marks within marks, Markdown signs, a meeting and a speech of three paragraphs',
    lang: 'en',
    issued: '2024-03-14',
    text: [
      'LONDON — Police searched two *offices* of Harbour & Sons Ltd (HSL) on Tuesday, and seized more than 1,200 boxes [of files].',
      '“We did nothing wrong,” said Mary-Ann O’Neill, a director of Harbour & Sons Ltd. “We did nothing wrong, and ‘nothing’ means nothing.”',
      '“We did nothing wrong,” Ms O’Neill repeated on Wednesday. “First of all, the boxes were empty.',
      '“Secondly, they were ours.',
      '“And thirdly, nobody asked.”',
      '“No,” said a neighbour. “No,” said another neighbour.',
      'At a meeting on 5 March 2024, Ms O’Neill had assured us that “no box would leave the building”.',
    ].join('\n\n'),
  },
  {
    name: 'no-break spaces, soft hyphens and characters outside the first plane',
    lang: 'nl',
    issued: '2023-06-02',
    text: 'Op 1\u00a0juni 2023 vergaderde de gemeen\u00adteraad van Lommerzele 🎉 over 12.500 euro.\n\n‘We zijn zeer 𝒷𝓁𝒾𝒿 met de uit\u00adkomst’, zei schepen Jo Van der Auwera. ‘Dit is ons geld.’\n\n‘Niet waar’, riep iemand.',
  },
  { name: 'a text without speech', lang: 'en', text: 'Nothing happened here. Nobody spoke.' },
];

const texts: (Ingested & { readonly name: string })[] = [...annotatedTexts('seen'), ...own];

/** The strings of a draft that readers will see as words, without ids, enum values and dates. */
function wordsOf(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) =>
      wordsOf(item, [...path, ...(Array.isArray(value) ? [] : [key])]),
    );
  const field = path.at(-1) ?? '';
  const isData = /^(?:kind|type|to|role|actor|source|lang|edtf|id|qualifier|event|about|sortAs)$/.test(field);
  const isActor = /^(?:speaker|reportedBy)$/.test(path.join('.'));
  return typeof value === 'string' && !isActor && (!isData || (path.includes('role') && path.length > 2))
    ? [value]
    : [];
}

/**
 * What is left to the editors: translations, fonts for rare letters, to name what the text dates or names in passing, and how
 * much of the source to show. Nobody accepts all drafts of a text: all of them together show more of it than may be shown.
 */
const waits: ReadonlySet<string> = new Set(['missing-translation', 'unused-entry', 'missing-glyph', 'much-of-source']);

const unescaped = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const published = (draft: Draft): string[] => wordsOf(draft.fields);

describe.each(texts)('the drafts of $name', (text) => {
  test('have no word that the source does not have', async () => {
    const source = folded(text.text);
    const drafts = await drafted(text);
    const foreign = drafts.flatMap((draft) =>
      published(draft).filter((words) => words !== nobody && !source.includes(folded(unescaped(words)))),
    );
    expect(foreign).toEqual([]);
    const sorted = drafts.flatMap(({ fields }) =>
      'sortAs' in fields && fields.sortAs !== undefined ? fields.sortAs.split(/,? /) : [],
    );
    expect(sorted.filter((word) => !source.includes(folded(word)))).toEqual([]);
  });

  test('are verified, each in one place, and pass all checks but that for translations once they are accepted', async () => {
    const drafts = await drafted(text);
    const archive = anArchive({ artikel: text.text });
    const month = edtf().parse('2026-11');
    const verified = async (as: 'proposed' | 'accepted') => {
      const folder = dossierWith(text, { files: filesOf(drafts, as) });
      const { problems, renewed } = await verifyDossier(folder, archive, { month, keepTranslations: false });
      const checked = await checkContent('content', withLockText(folder, renewed?.text ?? ''));
      return { verified: problems, checked: checked.problems.filter(({ rule }) => !waits.has(rule)) };
    };
    expect(await verified('proposed')).toEqual({ verified: [], checked: [] });
    expect(await verified('accepted')).toMatchObject({ checked: [] });
  });

  test('are none where they are in the dossier already, as drafts or accepted', async () => {
    const drafts = await drafted(text);
    for (const as of ['proposed', 'accepted'] as const)
      expect(await drafted(text, dossierWith(text, { files: filesOf(drafts, as) }))).toEqual([]);
  });
});

test('the texts have drafts of every kind', async () => {
  const all = (await Promise.all(texts.map((text) => drafted(text)))).flat();
  const count = (collection: Draft['collection']): number =>
    all.filter((draft) => draft.collection === collection).length;
  expect([count('actors') > 100, count('events') > 60, count('quotes') > 300]).toEqual([true, true, true]);
});
