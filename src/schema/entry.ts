import { z } from 'zod';
import { webAddress as readWebAddress } from './address.ts';
import { edtf } from './edtf.ts';
import { formerIdList } from './entry-ref.ts';
import { evidenceList, noteSchema } from './evidence.ts';
import { help } from './help.ts';
import { prose } from './inline.ts';
import { limits } from './limits.ts';
import { localized, name } from './localized.ts';
import { quoted } from './shortened.ts';

/** A country as ISO 3166-1 alpha-2: `BE`. */
export const country = () =>
  z
    .string()
    .refine((code) => /^[A-Z]{2}$/.test(code), {
      error: ({ input }) =>
        `${quoted(String(input))} is not a country code. Write two capitals (ISO 3166-1 alpha-2), such as BE.`,
      params: { rule: 'invalid-value' },
    })
    .meta({ value: 'country' });

/** A web address that starts with `https://` or `http://`. It is normalised: pages show and follow the same. */
export const webAddress = () =>
  z
    .string()
    .max(limits.line)
    .transform((text, context): string => {
      const address = readWebAddress(text);
      if ('href' in address) return address.href;
      context.addIssue({ code: 'custom', message: address.fault, params: { rule: 'unsafe-link' } });
      return z.NEVER;
    })
    .meta({ value: 'address' });

/** When something happened. The wording of the source is its evidence. */
export const dateSchema = z.strictObject({
  edtf: edtf().meta(
    help({
      nl: ['Datum', 'De datum, nooit preciezer dan de bron.'],
      en: ['Date', 'The date, never more precise than the source.'],
    }),
  ),
  reckoned: z
    .boolean()
    .default(false)
    .meta(
      help({
        nl: [
          'Afgeleid',
          'Of de datum uit andere woorden is afgeleid, zoals uit “vrijdag” in een bericht van die week. Lezers zien dat, met de woorden van de bron.',
        ],
        en: [
          'Reckoned',
          'Whether the date was inferred from other words, such as from “Friday” in a report of that week. Readers see that, with the words of the source.',
        ],
      }),
    ),
  evidence: evidenceList().meta(
    help({
      nl: ['Bewijs', 'De woorden van de bron die de datum geven. De eerste staan ernaast in de tijdlijn.'],
      en: ['Evidence', 'The words of the source that give the date. The first stand beside it in the timeline.'],
    }),
  ),
});
export type DateFact = z.output<typeof dateSchema>;

/** Where something happened. */
export const placeSchema = z.strictObject({
  name: name().meta(
    help({ nl: ['Naam', 'De plaats zoals lezers ze kennen.'], en: ['Name', 'The place as readers know it.'] }),
  ),
  country: country()
    .optional()
    .meta(help({ nl: ['Land', 'Het land waarin ze ligt.'], en: ['Country', 'The country that it is in.'] })),
  coordinates: z
    .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
    .optional()
    .meta(
      help({
        nl: ['Coördinaten', 'Breedte en lengte in graden (WGS 84): `[52.08, 4.31]`. Ze worden niet gepubliceerd.'],
        en: [
          'Coordinates',
          'Latitude and longitude in decimal degrees (WGS 84): `[52.08, 4.31]`. They are not published.',
        ],
      }),
    ),
  evidence: evidenceList(),
});

export type PlaceFact = z.output<typeof placeSchema>;

/** What keeps an entry, or a briefing in a language, from being published. */
export const draftField = () =>
  z
    .boolean()
    .default(false)
    .meta(
      help({
        nl: ['Concept', 'Een concept staat op geen pagina, in geen index en in geen export.'],
        en: ['Draft', 'A draft is on no page, in no index and in no export.'],
      }),
    );

/** What every entry may carry. */
export const entryFields = {
  draft: draftField(),
  description: localized(prose())
    .optional()
    .meta(
      help({
        nl: ['Beschrijving', 'Enkele alinea’s erover, in uw eigen zinnen.'],
        en: ['Description', 'A few paragraphs on the entry, in your own sentences.'],
      }),
    ),
  notes: z
    .array(noteSchema)
    .default([])
    .meta(help({ nl: ['Noten', 'Opmerkingen van de redactie.'], en: ['Notes', 'Remarks by the editors.'] })),
  formerIds: formerIdList(),
};
