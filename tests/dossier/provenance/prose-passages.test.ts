import { describe, expect, test } from 'vitest';
import { checkContent, type CheckContentOptions } from '../../../src/dossier/check-content.ts';
import { verifyDossier } from '../../../src/dossier/provenance/verify-dossier.ts';
import type { ContentFolder } from '../../../src/reader/content-folder.ts';
import { edtf } from '../../../src/schema/edtf.ts';
import { anArchive, sha256Of } from '../../fixtures/archive.ts';
import { aBriefing, aDossier, aSource } from '../../fixtures/dossier.ts';
import { lockOf, verifiedAs, withLockText } from '../../fixtures/locked.ts';

const text = 'De brug is veilig, zei zij. De brug is dicht, zei hij. De brug is veilig, zei zij.';
const archive = anArchive({ artikel: text });

const cite = (exact: string, more = '') => `De brug <Cite source="artikel" exact="${exact}" ${more}/>.`;

const stating = (summary: string, files: Record<string, string> = {}): ContentFolder =>
  aDossier({ sources: [aSource({ sha256: sha256Of(text) })], summary: `[x](actor:parket) ${summary}`, files });

const verification = (dossier: ContentFolder) =>
  verifyDossier(dossier, archive, { month: edtf().parse('2026-11'), keepTranslations: false });

const verified = async (dossier: ContentFolder) =>
  withLockText(dossier, (await verification(dossier)).renewed?.text ?? '');

const told = async (dossier: ContentFolder, options: CheckContentOptions = {}) =>
  (await checkContent('content', dossier, options)).problems.map(({ rule, severity, file, field, position }) => [
    rule,
    severity,
    `${file}:${position.line}:${position.column}`,
    field,
  ]);

const inBoth = (rule: string, place: string, field: string) =>
  ['en', 'nl'].map((locale) => [rule, 'error', `content/summary/${locale}.mdx:${place}`, field]);

describe('a passage that a text cites', () => {
  test('is in the lock once for both languages, by its words', async () => {
    const { renewed, passages } = await verification(stating(cite('De brug is dicht')));
    expect(passages).toEqual({ total: 1, proven: 1, refused: 0, notCheckable: [] });
    expect(await lockOf(withLockText(stating(''), renewed?.text ?? ''))).toMatchObject({
      passages: {
        [`summary#cite.${sha256Of('["artikel","De brug is dicht","",""]').slice(0, 16)}`]: {
          source: 'artikel',
          start: 28,
          end: 44,
        },
      },
    });
  });

  test('keeps its record where it moves and where its lines end elsewhere', async () => {
    const before = await verified(stating(`${cite('De brug is dicht')} ${cite('is dicht, zei hij')}`));
    const after = stating(`${cite('is dicht, zei hij')}\n\nNieuw. ${cite('De brug\n  is dicht')}`);
    expect(await told(await verifiedAs(after, before), { archive, strict: true, requireArchive: true })).toEqual([]);
  });

  test('is reported at its words where the source does not have them', async () => {
    const { problems, renewed } = await verification(stating(cite('De brug is heilig')));
    expect(renewed).toBeUndefined();
    expect(problems.map(({ rule, file, field, position }) => [rule, file, field, position])).toEqual(
      ['en', 'nl'].map((locale) => [
        'quote-not-found',
        `content/summary/${locale}.mdx`,
        'exact',
        { line: 5, column: 50 },
      ]),
    );
  });

  test('is told from others like it by what stands around it', async () => {
    expect((await verification(stating(cite('De brug is veilig')))).problems.map(({ rule }) => rule)).toEqual([
      'quote-ambiguous',
      'quote-ambiguous',
    ]);
    const { problems, renewed } = await verification(stating(cite('De brug is veilig', 'prefix="hij." ')));
    expect(problems).toEqual([]);
    const { passages } = await lockOf(withLockText(stating(''), renewed?.text ?? ''));
    expect(Object.values(passages).map(({ start, end }) => [start, end])).toEqual([[55, 72]]);
  });

  test('that nobody has looked for is an error, also without an archive', async () => {
    const before = await verified(stating(cite('De brug is dicht')));
    const changed = await verifiedAs(stating(cite('De brug is open')), before);
    expect(await told(changed)).toEqual([
      ['stale-record', 'warning', 'content/provenance.lock.json:7:5', ''],
      ...inBoth('unverified-passage', '5:50', 'exact'),
    ]);
  });

  test('is counted once where there is no lock', async () => {
    const dossier = stating(cite('De brug is dicht'));
    const unlocked = {
      ...dossier,
      files: async () => (await dossier.files()).filter((name) => !name.endsWith('json')),
    };
    const { problems } = await checkContent('content', unlocked);
    expect(problems.map(({ message }) => message)).toEqual([
      'This file is missing, so nothing shows that one passage of this dossier still stands as it was verified. Restore it, or write it: npm run verify.',
    ]);
  });

  test('needs the archive where that is asked for', async () => {
    const dossier = await verified(stating(cite('De brug is dicht')));
    const empty = { archive: anArchive({}), requireArchive: true };
    expect(await told(dossier, empty)).toEqual([
      ['not-archived', 'error', 'content/sources/artikel.yaml:5:9', 'sha256'],
    ]);
  });

  test('of a source that is not there, or is a draft or something else, is reported at the name of it', async () => {
    const of = (id: string) => stating(`[y](source:artikel) A <Cite source="${id}" exact="De brug is dicht" />`);
    expect(await told(of('artikle'))).toEqual(inBoth('dangling-reference', '5:47', ''));
    expect(await told(of('parket'))).toEqual(inBoth('wrong-kind', '5:47', ''));
    const { problems } = await verification(of('artikle'));
    expect(problems.map(({ rule, field }) => [rule, field])).toEqual([
      ['dangling-reference', 'source'],
      ['dangling-reference', 'source'],
    ]);
    const draft = aDossier({
      sources: [aSource({ id: 'geheim', draft: true })],
      summary: '[x](actor:parket) [y](source:artikel) <Cite source="geheim" exact="De brug is dicht" />',
    });
    expect(await told(draft)).toEqual(inBoth('draft-reference', '5:45', ''));
  });

  test('is not taken for gone while its text cannot be read', async () => {
    const before = await verified(
      stating(cite('De brug is dicht'), {
        'briefings/kort/nl.mdx': aBriefing('nl', cite('is dicht, zei hij')),
        'briefings/kort/en.mdx': aBriefing('en', 'Nothing.'),
      }),
    );
    const broken = stating('{', {
      'briefings/kort/nl.mdx': '---\ntitle: [\n---\n\nTekst.\n',
      'briefings/kort/en.mdx': aBriefing('en', 'Nothing.'),
    });
    const rules = (await told(await verifiedAs(broken, before))).map(([rule]) => rule);
    expect(new Set(rules)).toEqual(new Set(['broken-mdx', 'broken-yaml']));
  });
});
