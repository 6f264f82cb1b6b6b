import { z } from 'zod';
import { type Collection, kindOf } from './collections.ts';
import { dataSchemas } from './data-schemas.ts';
import { dossierSchema } from './dossier.ts';
import { idPattern } from './entry-ref.ts';
import { briefingSchema, summarySchema } from './prose-page.ts';
import type { HelpLocale } from './help.ts';
import { valueKinds } from './value-kinds.ts';

/** The ids of the entries of a dossier, each with what its entry is called. */
export type KnownEntries = ReadonlyMap<Collection, ReadonlyMap<string, string>>;

type Json = z.core.JSONSchema.BaseSchema;

/** The schemas of all that editors write in YAML, by the name of their file; those of running text are of its head. */
export const fieldSchemas = {
  ...dataSchemas,
  dossier: dossierSchema,
  summary: summarySchema,
  briefings: briefingSchema,
} as const;

/** All editors show the description; those that know Markdown the other, where it differs. */
const described = (text: string): Json => ({
  description: text.replaceAll('`', ''),
  markdownDescription: text.includes('`') ? text : undefined,
});

/** Makes one schema of another, in place: whoever refers to it keeps it. */
function become(json: Json, other: Json): void {
  for (const key of Object.keys(json)) Reflect.deleteProperty(json, key);
  Object.assign(json, other);
}

/** The name of a definition: the references to entries of a collection, by id or with their kind. */
const definitionOf = (refersTo: readonly Collection[]): string =>
  refersTo.length === 1 ? refersTo.join('') : 'entries';

/**
 * The ids that are known, or any other text that is one. An unknown id is no mistake here: whoever writes names what is
 * written next, and the check `dangling-reference` says what is still missing. The message is of the YAML language server.
 */
function references(refersTo: readonly Collection[], known: KnownEntries, locale: HelpLocale): Json {
  const isOne = refersTo.length === 1;
  const errorMessage = described(valueKinds[isOne ? 'id' : 'link'][locale][1]).description;
  const named = refersTo.flatMap((collection) =>
    Array.from(known.get(collection) ?? [], ([id, name]): [string, string] => [
      isOne ? id : `${kindOf(collection)}:${id}`,
      name,
    ]),
  );
  const kinds = isOne ? '' : `(?:${refersTo.map(kindOf).join('|')}):`;
  const any: Json = { type: 'string', pattern: idPattern.source.replace('^', `^${kinds}`), errorMessage };
  if (named.length === 0) return any;
  const ids = { enum: named.map(([id]) => id), enumDescriptions: named.map(([, name]) => name), errorMessage };
  return { anyOf: [ids, any] };
}

/** What the schema of zod says too little or too much of, for an editor of text. */
function adapted(meta: z.GlobalMeta, json: Json): void {
  // The reader counts without the white space around a text.
  delete json.maxLength;
  // An editor would write an empty list or group for the value.
  if (typeof json.default === 'object') delete json.default;
  if (meta.refersTo) become(json, { anyOf: [{ $ref: `#/definitions/${definitionOf(meta.refersTo)}` }] });
  else if (meta.also) become(json, { anyOf: [{ ...json }, { type: meta.also }] });
}

/** Adds the help in a language to a schema. */
function explain({ help, value }: z.GlobalMeta, json: Json, locale: HelpLocale): void {
  // A schema that may be left out has the words of the one that it is made of: how the value is written.
  const { markdownDescription, description } = json;
  const inner = typeof markdownDescription === 'string' ? markdownDescription : description;
  const how = value ? valueKinds[value][locale][1] : inner;
  const [title, text, values = {}] = help?.[locale] ?? [];
  if (title !== undefined) json.title = title;
  const whole = [text, how].filter((part) => part !== undefined).join(' ');
  if (whole !== '') Object.assign(json, described(whole));
  if (json.enum && Object.keys(values).length > 0)
    json['enumDescriptions'] = json.enum.map((each) => values[String(each)] ?? '');
}

/**
 * The JSON Schema (draft 7) of one kind of file, in the language of whoever writes: it accepts whatever the reader
 * accepts, explains each field, and lists the entries that there are where one is to be named.
 */
export function jsonSchema(schema: z.ZodType, locale: HelpLocale, known: KnownEntries): Json {
  const used = new Map<string, Json>();
  const json = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    // What is only for us stays out.
    metadata: z.registry(),
    override: ({ zodSchema, jsonSchema: made }) => {
      const meta = z.globalRegistry.get(zodSchema) ?? {};
      adapted(meta, made);
      explain(meta, made, locale);
      if (meta.refersTo) used.set(definitionOf(meta.refersTo), references(meta.refersTo, known, locale));
    },
  });
  return { ...json, ...(used.size > 0 ? { definitions: Object.fromEntries(used) } : {}) };
}
