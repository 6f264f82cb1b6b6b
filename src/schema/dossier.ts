import { z } from 'zod';
import { edtf } from './edtf.ts';
import { correctionsAddress, packageName, siteAddress } from './dossier-fields.ts';
import { embedding } from './embedding.ts';
import { exceptionList } from './evidence.ts';
import { entryRef } from './entry-ref.ts';
import { format } from './format.ts';
import { help } from './help.ts';
import { prose } from './inline.ts';
import { limits } from './limits.ts';
import { line, localized, typedLine } from './localized.ts';
import { firstLocale, locales } from './locales.ts';

export const dossierSchema = z
  .strictObject({
    format: format().meta(
      help({
        nl: [
          'Formaat',
          'Voor welk formaat van dossiers het geschreven is; tot nu toe is er één. Een ouder programma meldt het.',
        ],
        en: ['Format', 'For which form of dossiers it was written; so far there is one. An older program says so.'],
      }),
    ),
    title: localized(line()).meta(
      help({ nl: ['Titel', 'De titel van het dossier.'], en: ['Title', 'The title of the dossier.'] }),
    ),
    subtitle: localized(line())
      .optional()
      .meta(
        help({
          nl: ['Ondertitel', 'Een regel die meer zegt dan de titel.'],
          en: ['Subtitle', 'A line that says more than the title.'],
        }),
      ),
    edition: localized(line()).meta(
      help({
        nl: ['Editie', 'De editie, zoals lezers ze kunnen citeren: `Eerste editie`.'],
        en: ['Edition', 'The edition, as readers may cite it: `First edition`.'],
      }),
    ),
    marking: localized(line())
      .optional()
      .meta(
        help({
          nl: [
            'Markering',
            'Voor wie het bedoeld is, als dat niet iedereen is: `Niet voor verspreiding`. Op elke pagina en elk gedrukt blad; behalve `TLP:CLEAR` houdt ze zoekmachines weg.',
          ],
          en: [
            'Marking',
            'For whom it is meant, where not for everybody: `Not for distribution`. On every page and every printed sheet; any but `TLP:CLEAR` keeps it out of search engines.',
          ],
        }),
      ),
    cutoff: edtf().meta(
      help({
        nl: ['Stand', 'Tot wanneer het dossier de gebeurtenissen volgt. Een latere gebeurtenis is een fout.'],
        en: ['Cut-off', 'Up to when the dossier covers events, shown as “as of”. A later event is an error.'],
      }),
    ),
    revised: z.iso
      .datetime()
      .meta({ value: 'moment' })
      .meta(
        help({
          nl: ['Afgewerkt', 'Wanneer deze editie af was: de datum van feeds, pdf’s, e-boeken en Word-bestanden.'],
          en: ['Revised', 'When this edition was finished: the date of feeds, PDFs, e-books and Word files.'],
        }),
      ),
    defaultLanguage: z
      .enum(locales)
      .default(firstLocale)
      .meta(
        help({
          nl: ['Standaardtaal', 'De taal voor bezoekers van wie de browser geen van de talen van het dossier vraagt.'],
          en: [
            'Default language',
            'The language of visitors whose browser asks for none of the languages of the dossier.',
          ],
        }),
      ),
    translations: z
      .enum(['required', 'optional'])
      .default('required')
      .meta(
        help({
          nl: [
            'Vertalingen',
            'Of elke tekst er in alle talen moet staan.',
            {
              required: 'elke tekst staat er in alle talen',
              optional: 'wat ontbreekt, wordt in de andere taal getoond en zo aangeduid',
            },
          ],
          en: [
            'Translations',
            'Whether every text must be there in all languages.',
            {
              required: 'every text is there in all languages',
              optional: 'what is missing is shown in the other language, and marked',
            },
          ],
        }),
      ),
    editors: z
      .array(localized(line()))
      .min(1)
      .meta(
        help({
          nl: ['Redactie', 'Wie verantwoordelijk is voor het dossier.'],
          en: ['Editors', 'Who is responsible for the dossier.'],
        }),
      ),
    url: siteAddress()
      .optional()
      .meta(
        help({
          nl: [
            'Adres',
            'De host waarop het dossier komt te staan, zoals `https://molenbrug.example`; een pad erachter is voor `--base`.',
          ],
          en: [
            'URL',
            'The host at which the dossier will stand, such as `https://molenbrug.example`; its path is for `--base`.',
          ],
        }),
      ),
    corrections: correctionsAddress()
      .optional()
      .meta({ value: 'address' })
      .meta(
        help({
          nl: [
            'Verbeteringen',
            'Waar lezers een fout melden: `mailto:` met een mailadres, of het adres van een formulier. Op elke pagina.',
          ],
          en: [
            'Corrections',
            'Where readers report an error: `mailto:` with a mail address, or the address of a form. On every page.',
          ],
        }),
      ),
    embedding: embedding()
      .default(['none'])
      .meta(
        help({
          nl: [
            'Inbedding',
            'Welke sites pagina’s van het dossier in een kader mogen tonen, zoals `https://intranet.example`; geen, als het er niet staat.',
          ],
          en: [
            'Embedding',
            'Which sites may show pages of the dossier in a frame, such as `https://intranet.example`; none, where it is left out.',
          ],
        }),
      ),
    offline: z
      .boolean()
      .default(false)
      .meta(
        help({
          nl: [
            'Offline',
            'Of browsers van lezers het hele dossier bij het eerste bezoek bewaren, om het zonder verbinding te lezen.',
          ],
          en: [
            'Offline',
            'Whether readers’ browsers keep the whole dossier at the first visit, to read it without a connection.',
          ],
        }),
      ),
    fonts: z
      .array(packageName())
      .refine((all) => all.length <= limits.fonts, {
        message: `A dossier names at most ${limits.fonts} fonts. Remove those that it does not need.`,
        params: { rule: 'too-many' },
      })
      .default([])
      .meta(
        help({
          nl: [
            'Lettertypen',
            'Lettertypen voor schriften die hier geen hebben, als pakketten van Fontsource die naast het dossier geïnstalleerd zijn. Hebben er verschillende een letter, dan telt het eerste.',
          ],
          en: [
            'Fonts',
            'Fonts for scripts that come with none here, as packages of Fontsource that are installed beside the dossier. Where several have a letter, the first is taken.',
          ],
        }),
      ),
    about: localized(prose()).meta(
      help({
        nl: [
          'Over dit dossier',
          'Wat het dossier is, hoe het gemaakt is en wat het weglaat, voor de pagina ‘Over dit dossier’.',
        ],
        en: [
          'About',
          'What the dossier is, how it was made and what it leaves out, for the page “About this dossier”.',
        ],
      }),
    ),
    keyFigures: z
      .array(
        z.strictObject({
          event: entryRef('events').meta(
            help({
              nl: ['Gebeurtenis', 'De gebeurtenis die het cijfer heeft.'],
              en: ['Event', 'The event that has the figure.'],
            }),
          ),
          figure: typedLine().meta(
            help({
              nl: ['Cijfer', 'De id van het cijfer binnen die gebeurtenis.'],
              en: ['Figure', 'The id of the figure within that event.'],
            }),
          ),
        }),
      )
      .default([])
      .meta(
        help({
          nl: ['Kerncijfers', 'De cijfers op de samenvatting, elk genoteerd bij zijn gebeurtenis.'],
          en: ['Key figures', 'The figures on the summary, each declared on its event.'],
        }),
      ),
    exceptions: exceptionList(),
  })
  .meta(
    help({
      nl: ['Dossier', 'Wat voor het dossier als geheel geldt.'],
      en: ['Dossier', 'What holds for the dossier as a whole.'],
    }),
  );
export type DossierData = z.output<typeof dossierSchema>;
