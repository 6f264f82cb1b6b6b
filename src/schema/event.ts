import { z } from 'zod';
import { decimal } from './decimal.ts';
import { dateSchema, entryFields, placeSchema } from './entry.ts';
import { entryRef } from './entry-ref.ts';
import { evidenceList, noteSchema } from './evidence.ts';
import { help } from './help.ts';
import { prose } from './inline.ts';
import { line, localized, typedLine } from './localized.ts';

export const eventKinds = [
  'operation',
  'arrest',
  'press-conference',
  'attack',
  'decision',
  'publication',
  'meeting',
  'other',
] as const;

export const participantRoles = [
  'executor',
  'partner',
  'coordinator',
  'host',
  'speaker',
  'target',
  'suspect',
  'victim',
  'participant',
] as const;

/** How an event stands to another; read from this event to the other (“follows”). */
export const eventRelationTypes = ['part-of', 'follows', 'related-to'] as const;

export const figureQualifiers = ['exactly', 'about', 'more-than', 'less-than', 'at-least', 'at-most'] as const;

export const figureSchema = z.strictObject({
  id: typedLine().meta(
    help({
      nl: ['Id', 'Een naam binnen deze gebeurtenis, voor `keyFigures` in `dossier.yaml`. Hij staat op geen pagina.'],
      en: ['Id', 'A name within this event, for `keyFigures` in `dossier.yaml`. It is on no page.'],
    }),
  ),
  value: decimal().meta(
    help({
      nl: ['Waarde', 'Het getal: `26000`, nooit `26.000`, want dat is in YAML het getal 26.'],
      en: ['Value', 'The number: `26000`, never `26.000`, which is the number 26 in YAML.'],
    }),
  ),
  qualifier: z
    .enum(figureQualifiers)
    .default('exactly')
    .meta(
      help({
        nl: [
          'Precisie',
          'Hoe de bron het zegt.',
          {
            exactly: 'precies',
            about: 'ongeveer',
            'more-than': 'meer dan',
            'less-than': 'minder dan',
            'at-least': 'minstens',
            'at-most': 'hoogstens',
          },
        ],
        en: ['Qualifier', 'How the source puts it.'],
      }),
    ),
  unit: localized(line()).meta(
    help({
      nl: ['Eenheid', 'Wat er geteld wordt, zodat het na het getal leest: `auto’s`.'],
      en: ['Unit', 'What is counted, so that it reads on after the number: `cars`.'],
    }),
  ),
  label: localized(prose()).meta(
    help({ nl: ['Omschrijving', 'Waar het cijfer voor staat.'], en: ['Label', 'What the figure stands for.'] }),
  ),
  evidence: evidenceList(),
});
export type Figure = z.output<typeof figureSchema>;

export const participantSchema = z.strictObject({
  actor: entryRef('actors').meta(
    help({ nl: ['Actor', 'Wie erbij betrokken was.'], en: ['Actor', 'Who was involved.'] }),
  ),
  role: z.enum(participantRoles).meta(
    help({
      nl: [
        'Rol',
        'Wat de actor deed of onderging.',
        {
          executor: 'voerde het uit',
          partner: 'partner',
          coordinator: 'coördineerde',
          host: 'ontving de anderen',
          speaker: 'sprak er',
          target: 'doelwit',
          suspect: 'verdachte',
          victim: 'slachtoffer',
          participant: 'was er anders bij betrokken',
        },
      ],
      en: [
        'Role',
        'What the actor did or underwent.',
        { executor: 'carried it out', host: 'received the others', participant: 'was involved otherwise' },
      ],
    }),
  ),
  evidence: evidenceList(),
  note: noteSchema.optional().meta(
    help({
      nl: ['Noot', 'Een opmerking bij deze deelname alleen.'],
      en: ['Note', 'A remark on this participation alone.'],
    }),
  ),
});

export const eventRelationSchema = z.strictObject({
  type: z.enum(eventRelationTypes).meta(
    help({
      nl: [
        'Relatie',
        'Wat deze gebeurtenis van de andere is.',
        { 'part-of': 'is een onderdeel van', follows: 'volgt op', 'related-to': 'houdt verband met' },
      ],
      en: ['Relation', 'How this event stands to the other.'],
    }),
  ),
  to: entryRef('events').meta(help({ nl: ['Tot welke', 'De andere gebeurtenis.'], en: ['To', 'The other event.'] })),
  evidence: evidenceList(),
});

export const eventSchema = z
  .strictObject({
    title: localized(line()).meta(
      help({
        nl: ['Titel', 'Wat er gebeurde, als een kop zonder datum.'],
        en: ['Title', 'What happened, as a headline without a date.'],
      }),
    ),
    kind: z.enum(eventKinds).meta(
      help({
        nl: [
          'Soort',
          'Wat voor gebeurtenis het is.',
          {
            operation: 'operatie',
            arrest: 'arrestatie',
            'press-conference': 'persconferentie',
            attack: 'aanval of aanslag',
            decision: 'beslissing',
            publication: 'publicatie',
            meeting: 'vergadering',
            other: 'iets anders',
          },
        ],
        en: ['Kind', 'What kind of event it is.'],
      }),
    ),
    date: dateSchema.optional().meta(
      help({
        nl: ['Datum', 'Wanneer. Laat dit weg als de bron het niet zegt.'],
        en: ['Date', 'When. Leave it out where the source does not say.'],
      }),
    ),
    place: placeSchema.optional().meta(
      help({
        nl: ['Plaats', 'Waar. Laat dit weg als de bron het niet zegt.'],
        en: ['Place', 'Where. Leave it out where the source does not say.'],
      }),
    ),
    participants: z
      .array(participantSchema)
      .default([])
      .meta(
        help({
          nl: ['Betrokkenen', 'Wie erbij betrokken was, elk met een rol.'],
          en: ['Participants', 'Who was involved, each with a role.'],
        }),
      ),
    relations: z
      .array(eventRelationSchema)
      .default([])
      .meta(
        help({
          nl: ['Relaties', 'Hoe de gebeurtenis zich tot andere verhoudt. Noteer elke relatie eenmaal, aan één kant.'],
          en: ['Relations', 'How the event stands to others. Declare each relation once, on one side.'],
        }),
      ),
    figures: z
      .array(figureSchema)
      .default([])
      .meta(
        help({ nl: ['Cijfers', 'Getallen die de bron geeft.'], en: ['Figures', 'Numbers that the source gives.'] }),
      ),
    evidence: evidenceList().meta(
      help({
        nl: ['Bewijs', 'De woorden waarop de gebeurtenis als geheel steunt.'],
        en: ['Evidence', 'The words that the event as a whole rests on.'],
      }),
    ),
    ...entryFields,
  })
  .meta(
    help({
      nl: ['Gebeurtenis', 'Iets wat gebeurd is, met wie erbij betrokken was.'],
      en: ['Event', 'One thing that happened, with those who took part.'],
    }),
  );
export type EventData = z.output<typeof eventSchema>;
