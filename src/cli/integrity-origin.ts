import { publishedHashes } from '../dossier/provenance/published-hashes.ts';
import type { Origin } from '../build/manifest/integrity.ts';
import type { PassedContent } from '../run/checked-content.ts';
import { thisGenerator } from './this-generator.ts';

/** What a site is made of and by: of checked content, by this program and the browser that printed it, if one did. */
export const originIn = (passed: PassedContent, browser: string | undefined): Origin => ({
  versions: {
    dossier: thisGenerator().version,
    node: process.versions.node,
    ...(browser === undefined ? {} : { browser }),
  },
  ...publishedHashes(passed),
});
