import { z } from 'zod';
import { country, dateSchema, entryFields, webAddress } from './entry.ts';
import { entryRef } from './entry-ref.ts';
import { evidenceList, noteSchema } from './evidence.ts';
import { help } from './help.ts';
import { line, localized, name } from './localized.ts';

export const actorKinds = ['person', 'organisation', 'unit', 'group', 'medium'] as const;

/** How an actor stands to another; read from this actor to the other (“works for”). */
export const actorRelationTypes = ['member-of', 'works-for', 'leads', 'part-of', 'medium-of'] as const;

export const actorRelationSchema = z.strictObject({
  type: z.enum(actorRelationTypes).meta(
    help({
      nl: [
        'Relatie',
        'Wat deze actor van de andere is.',
        {
          'member-of': 'is lid van',
          'works-for': 'werkt voor',
          leads: 'leidt, als hoofd, directeur of voorzitter',
          'part-of': 'is een onderdeel van',
          'medium-of': 'is de spreekbuis van',
        },
      ],
      en: [
        'Relation',
        'How this actor stands to the other.',
        { leads: 'head, director, president', 'medium-of': 'its mouthpiece' },
      ],
    }),
  ),
  to: entryRef('actors').meta(help({ nl: ['Tot wie', 'De andere actor.'], en: ['To', 'The other actor.'] })),
  role: localized(line())
    .optional()
    .meta(
      help({
        nl: ['Functie', 'De functie in de woorden van de bron: `hoofdcommissaris`.'],
        en: ['Role', 'The function as the source gives it: `chief commissioner`.'],
      }),
    ),
  date: dateSchema.optional().meta(
    help({
      nl: ['Datum', 'Wanneer dit gold, als de bron het zegt.'],
      en: ['Date', 'When it held, where the source says so.'],
    }),
  ),
  evidence: evidenceList(),
  note: noteSchema.optional().meta(
    help({
      nl: ['Noot', 'Een opmerking bij deze relatie alleen, zoals een correctie van de bron.'],
      en: ['Note', 'A remark on this relation alone, such as a correction of the source.'],
    }),
  ),
});

export const actorSchema = z
  .strictObject({
    kind: z.enum(actorKinds).meta(
      help({
        nl: [
          'Soort',
          'Wat de actor is.',
          {
            person: 'persoon',
            organisation: 'organisatie',
            unit: 'onderdeel van een organisatie',
            group: 'groep',
            medium: 'medium, zoals een krant',
          },
        ],
        en: ['Kind', 'What the actor is.', { unit: 'of an organisation' }],
      }),
    ),
    name: name().meta(help({ nl: ['Naam', 'De naam.'], en: ['Name', 'The name.'] })),
    sortAs: line()
      .optional()
      .meta(
        help({
          nl: [
            'Sorteernaam',
            'Waar de naam in alfabetische lijsten staat, als dat niet onder het eerste woord is: `Verlinden, An`.',
          ],
          en: ['Sort as', 'Where the name stands in A–Z lists, if not under its first word: `Verlinden, An`.'],
        }),
      ),
    aliases: z
      .array(line())
      .default([])
      .meta(
        help({
          nl: ['Andere namen', 'Andere namen waaronder lezers zoeken. Eén naam staat in het dossier voor één actor.'],
          en: ['Aliases', 'Other names under which readers may look. A name means one actor in the dossier.'],
        }),
      ),
    country: z
      .strictObject({
        code: country().meta(help({ nl: ['Code', 'De code van het land.'], en: ['Code', 'The code of the country.'] })),
        evidence: evidenceList(),
      })
      .optional()
      .meta(
        help({
          nl: ['Land', 'Het land waartoe de actor behoort, als de bron het zegt.'],
          en: ['Country', 'The country that the actor belongs to, where the source says so.'],
        }),
      ),
    relations: z
      .array(actorRelationSchema)
      .default([])
      .meta(
        help({
          nl: [
            'Relaties',
            'Lidmaatschappen, functies en banden met andere actoren. Noteer elke relatie eenmaal, aan één kant.',
          ],
          en: ['Relations', 'Memberships, functions and ties to other actors. Declare each once, on one side.'],
        }),
      ),
    sameAs: z
      .array(webAddress())
      .default([])
      .meta(
        help({
          nl: ['Elders op het web', 'Pagina’s elders over dezelfde actor, zoals de eigen website of Wikidata.'],
          en: ['Same as', 'Pages elsewhere about the same actor, such as its own website or Wikidata.'],
        }),
      ),
    evidence: evidenceList().meta(
      help({
        nl: ['Bewijs', 'De woorden waarop de beschrijving steunt.'],
        en: ['Evidence', 'The words that the description rests on.'],
      }),
    ),
    ...entryFields,
  })
  .meta(
    help({
      nl: ['Actor', 'Een persoon, organisatie, onderdeel daarvan, groep of medium.'],
      en: ['Actor', 'One person, organisation, unit, group or medium.'],
    }),
  );
