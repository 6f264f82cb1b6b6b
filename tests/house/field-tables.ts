import { z } from 'zod';
import { actorRelationSchema, actorSchema } from '../../src/schema/actor.ts';
import { dossierSchema } from '../../src/schema/dossier.ts';
import { dateSchema, entryFields, placeSchema } from '../../src/schema/entry.ts';
import { eventRelationSchema, eventSchema, figureSchema, participantSchema } from '../../src/schema/event.ts';
import { evidenceSchema, noteSchema } from '../../src/schema/evidence.ts';
import type { HelpLocale } from '../../src/schema/help.ts';
import { isLocale } from '../../src/schema/locales.ts';
import { briefingSchema, summarySchema } from '../../src/schema/prose-page.ts';
import { quoteSchema } from '../../src/schema/quote.ts';
import { sourceSchema } from '../../src/schema/source.ts';
import { valueKinds } from '../../src/schema/value-kinds.ts';
import { fieldTableWords, type More } from './field-table-words.ts';

type Schema = z.core.$ZodType;

/** A schema without what says that it may be left out, and what is taken then. */
function required(schema: Schema): { inner: Schema; isRequired: boolean; otherwise?: unknown } {
  if (schema instanceof z.ZodOptional) return { ...required(schema.def.innerType), isRequired: false };
  if (schema instanceof z.ZodDefault)
    return { ...required(schema.def.innerType), isRequired: false, otherwise: schema.def.defaultValue };
  return { inner: schema, isRequired: true };
}

/** The fields of a group; none where it is no group. */
const shapeOf = (schema: Schema): Readonly<Record<string, Schema>> =>
  schema instanceof z.ZodObject ? schema.def.shape : {};

/** How a value is written, in a few words that the table of kinds of values explains. */
function valueOf(schema: Schema, locale: HelpLocale): string {
  const { value: words, several, listOf } = fieldTableWords[locale];
  const kind = z.globalRegistry.get(schema)?.value;
  if (kind !== undefined) return valueKinds[kind][locale][0];
  const { inner } = required(schema);
  if (inner !== schema) return valueOf(inner, locale);
  if (schema === noteSchema) return words.note;
  if (schema instanceof z.ZodArray) {
    if (schema.def.element === evidenceSchema) return words.evidence;
    if (schema.def.element === noteSchema) return words.notes;
    return listOf(valueOf(schema.def.element, locale).replace(/^\p{L}+/u, several));
  }
  const [first] = Object.entries(shapeOf(schema));
  if (first) return isLocale(first[0]) ? `${valueOf(first[1], locale)}, nl/en` : words.group;
  if (schema instanceof z.ZodEnum) return words.choice;
  if (schema instanceof z.ZodBoolean) return words.truth;
  if (schema instanceof z.ZodTuple) return words.pair;
  if (schema instanceof z.ZodNumber) return words.number;
  throw new Error(
    `How a value of the kind ${schema._zod.def.type} is written is not said: give it a value in its meta.`,
  );
}

/** What a field says, which values it takes and what they mean, and what holds where it is left out. */
function sayingOf(schema: Schema, locale: HelpLocale): string {
  const [, text, values = {}] = z.globalRegistry.get(schema)?.help?.[locale] ?? ['', ''];
  const { inner, otherwise } = required(schema);
  const choices = inner instanceof z.ZodEnum ? inner.options.map(String) : [];
  const listed = choices.map((choice) => (values[choice] ? `\`${choice}\` (${values[choice]})` : `\`${choice}\``));
  return [
    text,
    ...(listed.length > 0 ? [`${listed.join(', ')}.`] : []),
    ...(typeof otherwise === 'string' || typeof otherwise === 'boolean'
      ? [fieldTableWords[locale].otherwise(String(otherwise))]
      : []),
  ].join(' ');
}

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

interface Described {
  readonly schema: Schema;
  /** The name of a group of fields; `undefined` of a file. */
  readonly group?: string;
  readonly more?: Readonly<Record<string, More>>;
}

const group = (name: string, schema: Schema, more: Described['more'] = {}): [string, Described] => [
  `fields of ${name}`,
  { schema, group: name, more },
];

const kind = (name: string, schema: Schema, more: Described['more'] = {}): [string, Described] => [
  `fields of ${name}`,
  { schema, more },
];

const below = 'below';

const element = (schema: Schema): Schema => {
  const { inner } = required(schema);
  return inner instanceof z.ZodArray ? inner.def.element : inner;
};

const described: ReadonlyMap<string, Described> = new Map([
  kind('every entry', z.strictObject(entryFields)),
  kind('actors', actorSchema, { country: below, relations: below }),
  group('a relation of an actor', actorRelationSchema),
  group('a country', required(actorSchema.shape.country).inner),
  group('a date', dateSchema),
  kind('events', eventSchema, { place: below, participants: below, relations: below, figures: below }),
  group('a participant', participantSchema),
  group('a relation of an event', eventRelationSchema),
  group('a place', placeSchema),
  group('a figure', figureSchema, { value: 'traps' }),
  kind('quotes', quoteSchema, { segments: below, translations: below, place: below }),
  group('a segment', element(quoteSchema.shape.segments)),
  kind('sources', sourceSchema),
  kind('the dossier', dossierSchema, {
    translations: 'texts',
    offline: 'offline',
    fonts: 'scripts',
    embedding: 'host',
    keyFigures: below,
  }),
  group('a key figure', element(dossierSchema.shape.keyFigures)),
  kind('the head of the summary', summarySchema),
  kind('the head of a briefing', briefingSchema),
  kind('evidence', evidenceSchema),
  kind('a note', noteSchema),
]);

const everyEntry = described.get('fields of every entry')?.schema;

/** The rows of a table, without the fields that every entry has. */
function rowsOf({ schema, group, more = {} }: Described, locale: HelpLocale): string[][] {
  const words = fieldTableWords[locale];
  const isOwn = (field: Schema): boolean =>
    group !== undefined || schema === everyEntry || !Object.values<Schema>(entryFields).includes(field);
  return Object.entries(shapeOf(schema))
    .filter(([, field]) => isOwn(field))
    .map(([name, field]) => {
      const place = more[name];
      return [
        `\`${name}\``,
        words.required[required(field).isRequired ? 'yes' : 'no'],
        valueOf(field, locale),
        [sayingOf(field, locale), place && words.more[place]].filter(Boolean).join(' '),
      ];
    });
}

/** The tables of the editing guide in a language, by the name of their place in it. */
export function fieldTables(locale: HelpLocale): ReadonlyMap<string, string> {
  const { kinds, field, fieldOf, heads } = fieldTableWords[locale];
  return new Map([
    [
      'kinds of values',
      tableOf(
        kinds,
        Object.values(valueKinds).map((words) => words[locale]),
      ),
    ],
    ...Array.from(described, ([name, table]): [string, string] => [
      name,
      tableOf([table.group === undefined ? field : fieldOf(table.group), ...heads], rowsOf(table, locale)),
    ]),
  ]);
}
