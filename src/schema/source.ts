import { z } from 'zod';
import { entryFields, webAddress } from './entry.ts';
import { edtf } from './edtf.ts';
import { encodingName } from './encoding.ts';
import { help } from './help.ts';
import { line, name } from './localized.ts';
import { languageTag } from './quote.ts';
import { sourceType } from './source-types.ts';

export const rights = ['open', 'excerpt'] as const;
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

export const sourceSchema = z
  .strictObject({
    type: sourceType(),
    genre: name()
      .optional()
      .meta(
        help({
          nl: [
            'Genre',
            'Hoe het document zelf heet, waar de soort te ruim is: `Persbericht`, of per taal. Lezers zien dit in plaats van de soort.',
          ],
          en: [
            'Genre',
            'What the document itself is called, where the type is too wide: `{ nl: Persbericht, en: Press release }`. Readers see it instead of the type.',
          ],
        }),
      ),
    title: name().meta(
      help({
        nl: [
          'Titel',
          "De titel zoals het document hem geeft. Heeft het er geen, dan een omschrijving tussen vierkante haken, met aanhalingstekens eromheen: `'[Brief]'`.",
        ],
        en: [
          'Title',
          "As the document gives it, or a description between square brackets, in quotes, where it has none: `'[Letter]'`.",
        ],
      }),
    ),
    author: z
      .array(line())
      .default([])
      .meta(
        help({ nl: ['Auteurs', 'Wie het schreef, als dat bekend is.'], en: ['Authors', 'Who wrote it, where known.'] }),
      ),
    'container-title': line()
      .optional()
      .meta(
        help({
          nl: ['Verschenen in', 'De krant, het tijdschrift of de site waarin het stond.'],
          en: ['Container title', 'The newspaper, journal or site it stood in.'],
        }),
      ),
    publisher: line()
      .optional()
      .meta(help({ nl: ['Uitgever', 'Wie het publiceerde.'], en: ['Publisher', 'Who published it.'] })),
    issued: edtf()
      .optional()
      .meta(help({ nl: ['Gepubliceerd', 'Wanneer het gepubliceerd is.'], en: ['Issued', 'When it was published.'] })),
    accessed: edtf()
      .optional()
      .meta(help({ nl: ['Geraadpleegd', 'Wanneer u het raadpleegde.'], en: ['Accessed', 'When you consulted it.'] })),
    URL: webAddress()
      .optional()
      .meta(help({ nl: ['Webadres', 'Waar het te lezen is.'], en: ['URL', 'Where it can be read.'] })),
    'archive-url': webAddress()
      .optional()
      .meta(
        help({
          nl: [
            'Kopie in een webarchief',
            'Het adres van een kopie die een webarchief bewaart, zoals web.archive.org of archive.ph.',
          ],
          en: ['Copy in a web archive', 'The address of a copy that a web archive keeps, such as web.archive.org.'],
        }),
      ),
    archived: edtf()
      .optional()
      .meta(
        help({
          nl: ['Gearchiveerd', 'Wanneer het webarchief die kopie maakte.'],
          en: ['Archived', 'When the web archive made that copy.'],
        }),
      ),
    language: languageTag().meta(
      help({ nl: ['Taal', 'De taal van het document.'], en: ['Language', 'The language of the document.'] }),
    ),
    allSpeech: z
      .boolean()
      .default(false)
      .meta(
        help({
          nl: [
            'Louter uitspraken',
            'Of het document als geheel uit uitspraken bestaat, zoals een brief, een toespraak of een transcriptie, zodat die er niet tussen aanhalingstekens staan.',
          ],
          en: [
            'All speech',
            'Whether the document as a whole is what people say, such as a letter, a speech or a transcript, so that no quotation marks stand around it.',
          ],
        }),
      ),
    rights: z.enum(rights).meta(
      help({
        nl: [
          'Rechten',
          'Wat lezers van het document te zien krijgen.',
          {
            open: 'de volledige tekst mag gepubliceerd worden',
            excerpt: 'alleen de gebruikte passages mogen gepubliceerd worden',
          },
        ],
        en: [
          'Rights',
          'What readers may see of the document.',
          { open: 'the full text may be published', excerpt: 'only the passages used may be' },
        ],
      }),
    ),
    maxShare: z
      .int()
      .min(0)
      .max(100)
      .optional()
      .meta(
        help({
          nl: [
            'Hoogstens weergegeven',
            'Hoeveel procent van de tekst het dossier hoogstens mag weergeven, naast directe uitspraken. Zonder dit veld: 25.',
          ],
          en: [
            'At most shown',
            'How many per cent of the text the dossier may show at most, beside direct speech. Without it: 25.',
          ],
        }),
      ),
    sha256: z
      .string()
      .refine((hash) => /^[0-9a-f]{64}$/.test(hash), {
        message: 'This is not a SHA-256. Copy the 64 digits that sha256sum prints for the archived file.',
        params: { rule: 'invalid-value' },
      })
      .meta({ value: 'hash' })
      .meta(
        help({
          nl: ['SHA-256', 'De SHA-256 van uw kopie in het archief.'],
          en: ['SHA-256', 'The SHA-256 of your archived copy.'],
        }),
      ),
    select: line()
      .optional()
      .meta(
        help({
          nl: [
            'Selectie',
            'Van een webpagina: wat het artikel is, als CSS-selector, zoals `main` of `#artikel`. Zonder dit veld stelt het programma het zelf voor. Wat erbuiten staat, bewijst ook, maar er staat bij dat het naast het artikel stond.',
          ],
          en: [
            'Select',
            'Of a web page: what is the article, as a CSS selector, such as `main` or `#article`. Without it, the program proposes it. What stands outside proves as well, but it is said that it stood beside the article.',
          ],
        }),
      ),
    encoding: encodingName()
      .optional()
      .meta(
        help({
          nl: [
            'Tekencodering',
            'De codering van een tekst die niet in UTF-8 is, zoals `windows-1252` of `iso-8859-15`. Een merkteken aan het begin van het bestand gaat voor.',
          ],
          en: [
            'Encoding',
            'The encoding of a text that is not in UTF-8, such as `windows-1252` or `iso-8859-15`. A byte order mark in the file goes before it.',
          ],
        }),
      ),
    reliability: z
      .enum(reliabilities)
      .optional()
      .meta(
        help({
          nl: [
            'Betrouwbaarheid',
            'Hoe betrouwbaar de bron is, op de schaal van analisten.',
            {
              A: 'volledig betrouwbaar',
              B: 'meestal betrouwbaar',
              C: 'vrij betrouwbaar',
              D: 'meestal niet betrouwbaar',
              E: 'onbetrouwbaar',
              F: 'niet te beoordelen',
            },
          ],
          en: [
            'Reliability',
            'How reliable the source is, on the scale of analysts.',
            {
              A: 'completely reliable',
              B: 'usually reliable',
              C: 'fairly reliable',
              D: 'not usually reliable',
              E: 'unreliable',
              F: 'cannot be judged',
            },
          ],
        }),
      ),
    ...entryFields,
  })
  .meta(
    help({
      nl: ['Bron', 'Eén document, beschreven zoals een bronvermelding het nodig heeft. De namen zijn die van CSL.'],
      en: ['Source', 'One document, described as a citation needs it; the names are those of CSL.'],
    }),
  );
