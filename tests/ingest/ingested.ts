import type { SourceText } from '../../src/archive/source-text.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import { draftsOf, type DraftsOf } from '../../src/ingest/drafts.ts';
import { draftText, fieldsText } from '../../src/ingest/draft-text.ts';
import type { ContentFolder } from '../../src/reader/content-folder.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { readText } from '../../src/reading/reading.ts';
import type { ReadingLanguage } from '../../src/reading/words/words.ts';
import { sha256Of } from '../fixtures/archive.ts';
import { aDossier, aSource } from '../fixtures/dossier.ts';
import { present } from '../fixtures/full-dossier.ts';

export interface Ingested extends SourceText {
  readonly lang: ReadingLanguage;
  readonly issued?: string;
}

/** A text in a language, and its date. */
export const nl = (text: string, issued?: string): Ingested => ({
  lang: 'nl',
  text,
  ...(issued === undefined ? {} : { issued }),
});
export const en = (text: string, issued?: string): Ingested => ({ ...nl(text, issued), lang: 'en' });

type Parts = Parameters<typeof aDossier>[0];

/** A dossier with a text as its only source, `artikel`, and more. */
export const dossierWith = ({ text, lang, issued }: Ingested, parts: Parts = {}): ContentFolder =>
  aDossier({
    cutoff: '2030',
    revised: '2031-01-01T00:00:00Z',
    ...parts,
    sources: [aSource({ language: lang, sha256: sha256Of(text), ...(issued === undefined ? {} : { issued }) })],
  });

/** The drafts that a text gives to a dossier with it. */
export async function drafted(
  one: Ingested,
  folder: ContentFolder = dossierWith(one),
  marked?: DraftsOf['marked'],
): Promise<readonly Draft[]> {
  const { content } = await readContent('content', folder);
  const reading = readText(one.text, one);
  return draftsOf({ source: present(content.sources[0]), text: one, reading, content, marked }).drafts;
}

export const ofKind = <C extends Draft['collection']>(drafts: readonly Draft[], collection: C) =>
  drafts.filter((draft): draft is Extract<Draft, { collection: C }> => draft.collection === collection);

/** Words of the text as evidence, with what stands beside them where they need it. */
export const evidence = (exact: string, sides: { prefix?: string; suffix?: string } = {}) => [
  { source: 'artikel', exact, ...sides },
];

/** The files of drafts: as they are proposed, or as an editor has accepted them. */
export const filesOf = (drafts: readonly Draft[], as: 'proposed' | 'accepted'): Record<string, string> =>
  Object.fromEntries(
    drafts.map((draft) => [
      `${draft.collection}/${draft.id}.yaml`,
      as === 'accepted' ? fieldsText(draft.fields) : draftText(draft, 'en'),
    ]),
  );
