import path from 'node:path';
import { type DocumentFormat, documentFormats } from '../schema/document-formats.ts';

/**
 * What one run of the generator works on. The `dossier` command sets it and Astro, which loads its own modules, reads
 * it: the environment is what both see, as is what is global (`checked-content.ts`, `page-parts.ts`).
 */
export interface Settings {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path of the folder with the texts of the sources, whether or not it is there. */
  readonly archive: string;
  /** Absolute path of the folder that the site is written into. */
  readonly out: string;
  /** The base path of the site, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host of the site; `undefined`: as dossier.yaml says. */
  readonly site: string | undefined;
  /** Whether it is a review copy, with all that is a draft. */
  readonly drafts: boolean;
  /** The documents that will stand beside the pages, which link to them. */
  readonly documents: readonly DocumentFormat[];
}

/** `dossiers/amaq` → `/dossiers/amaq/` */
export const basePath = (base: string): string => `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

/** Where the archive of a dossier is unless one is named. */
export const archiveIn = (content: string): string => path.join(content, 'archive');

/** Reads the settings of this run; what is not set has the defaults of `npm run build`. */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const content = path.resolve(env['DOSSIER_CONTENT'] ?? 'content');
  return {
    content,
    archive: path.resolve(env['DOSSIER_ARCHIVE'] ?? archiveIn(content)),
    out: path.resolve(env['DOSSIER_OUT'] ?? 'dist'),
    base: basePath(env['DOSSIER_BASE'] ?? '/'),
    site: env['DOSSIER_SITE'],
    drafts: env['DOSSIER_DRAFTS'] === 'yes',
    documents: documentFormats.filter((format) => env['DOSSIER_DOCUMENTS']?.split(' ').includes(format)),
  };
}

/** The environment that makes `readSettings` give these settings. */
export const settingsEnvironment = ({
  content,
  archive,
  out,
  base,
  site,
  drafts,
  documents,
}: Settings): Record<string, string> => ({
  DOSSIER_CONTENT: content,
  DOSSIER_ARCHIVE: archive,
  DOSSIER_OUT: out,
  DOSSIER_BASE: base,
  DOSSIER_DRAFTS: drafts ? 'yes' : 'no',
  DOSSIER_DOCUMENTS: documents.join(' '),
  ...(site === undefined ? {} : { DOSSIER_SITE: site }),
});
