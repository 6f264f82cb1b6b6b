import { plural } from '../schema/limits.ts';
import type { Locale } from '../schema/locales.ts';

interface DevWords {
  /** On the search page. */
  readonly unbuilt: string;
  /** Names the banner. */
  readonly label: string;
  readonly problems: (errors: number, warnings: number) => string;
  /** Whether the pages show what stands in the files. */
  readonly behind: string;
  readonly waiting: string;
}

/** What only a writer reads, while `dev` runs. The reports themselves are in English, as in the terminal. */
export const devWords: Readonly<Record<Locale, DevWords>> = {
  nl: {
    unbuilt: 'Zoeken werkt zodra het dossier gebouwd is (npm run build). Deze lijsten leiden naar alles:',
    label: 'Wat er mis is met de inhoud',
    problems: (errors, warnings) =>
      [
        ...(errors > 0 ? [`${errors} ${errors === 1 ? 'fout' : 'fouten'}`] : []),
        ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}`] : []),
      ].join(' en '),
    behind: 'De pagina’s tonen het dossier zoals het was voor de fout.',
    waiting: 'Deze pagina wordt het dossier zodra de fouten verbeterd zijn.',
  },
  en: {
    unbuilt: 'Search works once the dossier is built (npm run build). These lists lead to everything:',
    label: 'What is wrong with the content',
    problems: (errors, warnings) =>
      [...(errors > 0 ? [plural(errors, 'error')] : []), ...(warnings > 0 ? [plural(warnings, 'warning')] : [])].join(
        ' and ',
      ),
    behind: 'The pages show the dossier as it was before the mistake.',
    waiting: 'This page becomes the dossier once the mistakes are mended.',
  },
};
