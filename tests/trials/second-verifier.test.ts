import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openArchive } from '../../src/archive/archive.ts';
import { archiveFindings } from '../../src/dossier/provenance/archive-check.ts';
import { soughtIn } from '../../src/dossier/provenance/passage-claims.ts';
import { foldedText } from '../../src/dossier/verification/folded-text.ts';
import { verifySource } from '../../src/dossier/verification/verify.ts';
import { diskFolder } from '../../src/reader/content-folder.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { aFolder, aWrittenDossier } from '../fixtures/written-dossier.ts';
import { dossierFiles } from '../generator/dossier-files.ts';
import { writeFiles } from '../generator/write-dossier.ts';
import { judge, sourceText, verify } from './second-verifier.mjs';

const vector = z.strictObject({
  rule: z.string(),
  source: z.string(),
  exact: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  place: z.tuple([z.int(), z.int()]).nullable(),
});
const file = path.join(import.meta.dirname, '../../docs/verification-vectors.json');
const vectors = z.array(vector).parse(JSON.parse(readFileSync(file, 'utf8')));

test.each(vectors)('both verifiers agree with the documented vector: $rule', ({ source, place, ...selector }) => {
  const [finding] = verifySource(foldedText(source), [{ subject: '', selectors: [selector] }]);
  const { passage } = finding ?? {};
  expect(passage ? [passage.start, passage.end] : null).toEqual(place);
  expect(judge(sourceText(source), [selector])[0] === 'proven').toBe(place !== null);
});

// Pieces of which statements, quotations, abbreviations and broken words are made, in no order.
const pieces = ['ja', 'Nooit', 'dr', 'A', '我', 'όχι', '5', ...Array.from('.,!?;…。「」"\'«»‘’“”- ')];
const pieced = fc
  .array(fc.constantFrom(...pieces, '\n', '\n\n', '\u00ad', ' Nooit. '), { maxLength: 16 })
  .map((each) => each.join(''));

const shortWords = ['Nooit', 'Nooit.', 'ja', '“ja”', 'ja ja', '我', 'όχι', "'A'", 'dr. A', 'Nooit-ja', '5.'];
const stretch = fc.record({
  before: pieced,
  opening: fc.constantFrom('', '. ', '“', '« ', '\n\n'),
  exact: fc.constantFrom(...shortWords),
  closing: fc.constantFrom('', '. ', '.” ', ' » ', '\n\n'),
  after: pieced,
});

test('both verifiers judge few words alike, whatever stands around them', () => {
  const around = fc.option(fc.constantFrom('ja', 'Nooit. Nooit.', '. ', '-'), { nil: undefined });
  const judgements = new Set<string>();
  const given = fc.property(stretch, around, around, ({ before, opening, exact, closing, after }, prefix, suffix) => {
    const [selector, text] = [{ exact, prefix, suffix }, before + opening + exact + closing + after];
    const [finding] = verifySource(foldedText(text), [{ subject: '', selectors: [selector] }]);
    const judgement = finding?.passage ? 'proven' : 'refused';
    judgements.add(judgement);
    expect(judge(sourceText(text), [selector])).toEqual([judgement]);
  });
  fc.assert(given, { numRuns: 2000, seed: 16 });
  expect(judgements).toEqual(new Set(['proven', 'refused']));
});

/** What the program says of each passage. */
async function judged(content: string): Promise<Record<string, string>> {
  const archive = await openArchive(path.join(content, 'archive'));
  if (!archive) throw new Error('There is no archive.');
  const read = await readContent(content, diskFolder(content));
  const { verified } = await archiveFindings(soughtIn(read.content), archive, 'error', () => undefined);
  const isText = ({ reader }: { readonly reader: string }): boolean => reader.startsWith('text ');
  return Object.fromEntries<string>(
    verified.flatMap((source) => [
      ...source.passages.map(({ key }) => [key, isText(source) ? 'proven' : 'not checkable'] as const),
      ...source.refused.map(({ passage }) => [passage.key, isText(source) ? 'refused' : 'not checkable'] as const),
    ]),
  );
}

/** Changes one letter of the words of every third quotation. */
function alter(content: string): void {
  const folder = path.join(content, 'quotes');
  for (const name of readdirSync(folder).filter((_, index) => index % 3 === 0)) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    writeFileSync(path.join(folder, name), text.replace(/(exact: \S*)[a-z]/, '$1q'));
  }
}

test.each([1, 2])(
  'a second verifier reaches the same result on generated dossiers, sound and altered (%i)',
  async (seed) => {
    const content = aFolder();
    writeFiles(content, dossierFiles({ entries: 80, seed }));
    const sound = await judged(content);
    expect(Object.values(sound).filter((judgement) => judgement === 'proven').length).toBeGreaterThan(50);
    expect(verify(content)).toEqual(sound);
    alter(content);
    const broken = await judged(content);
    expect(Object.values(broken)).toContain('refused');
    expect(verify(content)).toEqual(broken);
  },
);

test('and on a dossier that people wrote', async () => {
  const content = path.join(aWrittenDossier(), 'content');
  expect(verify(content)).toEqual(await judged(content));
});
