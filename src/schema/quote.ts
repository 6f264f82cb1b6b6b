import { z } from 'zod';
import { dateSchema, entryFields, placeSchema } from './entry.ts';
import { anyEntryRef, entryRef } from './entry-ref.ts';
import { textQuote } from './evidence.ts';
import { help, helpInLanguage } from './help.ts';
import { typedLine } from './localized.ts';
import { limits } from './limits.ts';
import { perLocale } from './locales.ts';
import { quoted } from './shortened.ts';
import { oneSpeaker, speakers } from './speaker.ts';

/** A language as BCP 47 writes it: `nl`, `fr-BE`. */
export const languageTag = () =>
  z
    .string()
    .refine((tag) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag), {
      error: ({ input }) =>
        `${quoted(String(input))} is not a language. Write its BCP 47 tag, such as nl, en or fr-BE.`,
      params: { rule: 'invalid-value' },
    })
    .meta({ value: 'language' });

export const quoteSchema = z
  .strictObject({
    speaker: speakers().meta({
      value: 'speaker',
      ...help({
        nl: ['Spreker', 'Wie de woorden uitsprak of schreef.'],
        en: ['Speaker', 'Who spoke or wrote the words.'],
      }),
    }),
    reportedBy: oneSpeaker()
      .optional()
      .meta({
        value: 'speaker',
        ...help({
          nl: [
            'Volgens',
            'Wie de woorden doorgaf, als de bron ze niet zelf van de spreker heeft: een persbureau, een woordvoerder.',
          ],
          en: [
            'Reported by',
            'Who passed the words on, where the source does not have them from the speaker: an agency, a spokesperson.',
          ],
        }),
      }),
    lang: languageTag().meta(
      help({ nl: ['Taal', 'De taal van de woorden.'], en: ['Language', 'The language of the words.'] }),
    ),
    source: entryRef('sources').meta(
      help({ nl: ['Bron', 'De bron die de woorden geeft.'], en: ['Source', 'The source that gives the words.'] }),
    ),
    segments: z
      .array(z.strictObject(textQuote))
      .min(1)
      .refine((all) => all.length <= limits.segments, {
        message: `A quotation has at most ${limits.segments} segments. Make several quotations of it.`,
        params: { rule: 'too-many' },
      })
      .meta(
        help({
          nl: [
            'Segmenten',
            'De exacte woorden, zonder aanhalingstekens. Een uitspraak die de bron onderbreekt, is één citaat in meer segmenten, in de volgorde van de bron.',
          ],
          en: [
            'Segments',
            'The exact words, without quotation marks. A statement that the source interrupts is one quote in several segments, in the order of the source.',
          ],
        }),
      ),
    block: z
      .boolean()
      .default(false)
      .meta(
        help({
          nl: [
            'Blokcitaat',
            'Of de bron de woorden als citaat laat zien zonder aanhalingstekens, zoals door ze te laten inspringen.',
          ],
          en: [
            'Block quotation',
            'Whether the source shows the words as a quotation without quotation marks, such as by setting them apart.',
          ],
        }),
      ),
    translations: z
      .strictObject(
        perLocale((locale) => z.array(typedLine(limits.text)).min(1).optional().meta(helpInLanguage(locale))),
      )
      .default({})
      .meta(
        help({
          nl: ['Vertalingen', 'Uw vertaling, één regel per segment. Ze wordt altijd als de uwe aangeduid.'],
          en: ['Translations', 'Your translation, one line per segment. It is always marked as yours.'],
        }),
      ),
    event: entryRef('events')
      .optional()
      .meta(
        help({
          nl: ['Gebeurtenis', 'De gebeurtenis waarop de woorden gezegd zijn.'],
          en: ['Event', 'The event at which the words were spoken.'],
        }),
      ),
    date: dateSchema.optional().meta(
      help({
        nl: ['Datum', 'Wanneer ze gezegd zijn, als dat geen gebeurtenis van het dossier is.'],
        en: ['Date', 'When they were said, where that is no event of the dossier.'],
      }),
    ),
    place: placeSchema.optional().meta(
      help({
        nl: ['Plaats', 'Waar ze gezegd zijn, als de bron het zegt.'],
        en: ['Place', 'Where they were said, where the source says so.'],
      }),
    ),
    about: z
      .array(anyEntryRef())
      .default([])
      .meta(help({ nl: ['Over', 'Waarover de woorden gaan.'], en: ['About', 'What the words are about.'] })),
    ...entryFields,
  })
  .meta(
    help({
      nl: ['Citaat', 'Eén uitspraak, in de exacte woorden van de bron.'],
      en: ['Quote', 'One statement, in the exact words of its source.'],
    }),
  );
