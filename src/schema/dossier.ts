import { z } from 'zod';
import { webAddress } from './entry.ts';
import { edtf } from './edtf.ts';
import { entryRef } from './entry-ref.ts';
import { prose } from './inline.ts';
import { limits } from './limits.ts';
import { line, localized, typedLine } from './localized.ts';
import { firstLocale, locales } from './locales.ts';
import { quoted, shortened } from './shortened.ts';

/** Scheme and host. Anything more would be lost: the build decides where below the host a site stands. */
const siteAddress = () =>
  webAddress().refine((address) => address === new URL(address).origin + '/', {
    error: ({ input }) => {
      const { origin, pathname } = new URL(String(input));
      const path = pathname === '/' ? '' : `, and build with --base ${shortened(pathname)}`;
      return `${quoted(String(input))} is more than a host. Write ${origin}${path}.`;
    },
    params: { rule: 'invalid-value' },
  });

/** The name of an npm package, as the registry allows it. It becomes part of a path. */
const packageName = () =>
  z.string().refine((name) => name.length <= 214 && /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/.test(name), {
    error: ({ input }) =>
      `${quoted(String(input))} is not the name of an npm package. Write it as npm does, such as @fontsource/noto-sans-devanagari.`,
    params: { rule: 'invalid-value' },
  });

/** `dossier.yaml`: what holds for the dossier as a whole. */
export const dossierSchema = z.strictObject({
  /** The title of the dossier. */
  title: localized(line()),
  /** A line that says more than the title. */
  subtitle: localized(line()).optional(),
  /** The edition, as readers may cite it: `{ nl: Eerste editie, en: First edition }`. */
  edition: localized(line()),
  /** For whom it is meant, where not for everybody: `{ nl: Niet voor verspreiding, en: Not for distribution }`. On every page. */
  marking: localized(line()).optional(),
  /** Up to when the dossier covers events, as EDTF. Shown as “as of”; a later event is an error. */
  cutoff: edtf(),
  /** The moment at which this edition was finished, such as `2026-11-22T12:00:00Z`. The date of feeds, PDFs and e-books. */
  revised: z.iso.datetime(),
  /** The language of visitors whose browser asks for neither Dutch nor English. */
  defaultLanguage: z.enum(locales).default(firstLocale),
  /** `required`: every text must be there in both languages. `optional`: the other language is shown instead, and marked. */
  translations: z.enum(['required', 'optional']).default('required'),
  /** Who is responsible for the dossier. */
  editors: z.array(localized(line())).min(1),
  /** The address at which the dossier will stand, without the base path. `--site` replaces it. */
  url: siteAddress().optional(),
  /** `true`: readers' browsers keep the whole dossier at the first visit, so that it can be read without a connection. */
  offline: z.boolean().default(false),
  /**
   * Fonts for scripts that come with no font here, as npm packages of Fontsource that are installed beside the dossier:
   * `@fontsource/noto-sans-devanagari`. Where several have a letter, the first is taken.
   */
  fonts: z
    .array(packageName())
    .refine((all) => all.length <= limits.fonts, {
      message: `A dossier names at most ${limits.fonts} fonts. Remove those that it does not need.`,
      params: { rule: 'too-many' },
    })
    .default([]),
  /** What the dossier is, how it was made and what it leaves out. Shown on “About this dossier”. */
  about: localized(prose()),
  /** The figures on the summary, each declared on its event. */
  keyFigures: z
    .array(
      z.strictObject({
        /** The id of the event. */
        event: entryRef('events'),
        /** The id of the figure within that event. */
        figure: typedLine(),
      }),
    )
    .default([]),
});
export type DossierData = z.output<typeof dossierSchema>;
