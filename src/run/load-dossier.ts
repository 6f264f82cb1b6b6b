import { getEntry, render } from 'astro:content';
import { type PassedContent, passedContent } from './checked-content.ts';
import { assemble, type Dossier } from '../dossier/dossier.ts';
import { readOpenTexts } from '../dossier/open-texts.ts';
import { publishedLetters } from '../dossier/published-letters.ts';
import { openFonts } from '../fonts/fonts.ts';
import { siteFonts } from '../fonts/site-fonts.ts';
import { reviewCopy } from './review-copy.ts';
import { readSettings } from './settings.ts';

async function load({ content, lock, factChecks, archive }: PassedContent): Promise<Dossier> {
  const { base, content: folder, site, drafts, documents } = readSettings();
  // This does not read Astro's collections: while a change is taken up, they still hold what was there before.
  const dossier = assemble(
    drafts ? reviewCopy(content) : content,
    { base, url: site?.replace(/\/$/, ''), drafts, documents },
    {
      provenance: lock?.provenance,
      factChecks: factChecks?.checks,
      openTexts: archive && (await readOpenTexts(content.sources, archive)),
    },
  );
  const fonts = await openFonts(content.dossier.fonts, folder);
  const { faces } = await fonts.lend(publishedLetters(dossier));
  return { ...dossier, fonts: await siteFonts(faces) };
}

let loaded: { readonly from: PassedContent; readonly dossier: Promise<Dossier> } | undefined;

/** The model of this build. It is assembled once; every page is a view of it. In development, once for each change. */
export async function loadDossier(): Promise<Dossier> {
  const from = await passedContent();
  if (loaded?.from !== from) loaded = { from, dossier: load(from) };
  return loaded.dossier;
}

/** The running text of a page as a component: `summary` by language, `briefings` by id and language. */
export async function loadProse(collection: 'summary' | 'briefings', id: string) {
  const entry = await getEntry(collection, id);
  return entry && (await render(entry)).Content;
}
