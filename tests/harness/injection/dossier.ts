import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { actorSchema } from '../../../src/schema/actor.ts';
import { dossierSchema } from '../../../src/schema/dossier.ts';
import { kindOf } from '../../../src/schema/collections.ts';
import { isEntryRef } from '../../../src/schema/entry-ref.ts';
import { eventSchema } from '../../../src/schema/event.ts';
import { locales } from '../../../src/schema/locales.ts';
import { briefingSchema, summarySchema } from '../../../src/schema/prose-page.ts';
import { quoteSchema } from '../../../src/schema/quote.ts';
import { sourceSchema } from '../../../src/schema/source.ts';
import { absent, filled, type TextField } from './fill-schema.ts';
import { asMarkdownText } from './strings.ts';

/** Where something happened: written nowhere but in the dossier. */
export const coordinates = [12.345678, -98.765432];

/** What fields take that hold no words. */
const codes = ['2019-11', 'fr-BE', 'BE', '0'.repeat(64), '2025-02-01T12:00:00Z'];

/** What a field must hold because of what stands in others, by schema and place. */
const given: Readonly<Record<string, unknown>> = {
  'actors kind': 'organisation',
  'events place.coordinates': coordinates,
  'quotes place.coordinates': coordinates,
  'events figures[].id': 'figure',
  'events figures[].qualifier': 'about',
  'dossier format': 1,
  'dossier embedding': ['https://site.example'],
  'dossier corrections': `https://site.example/?a=<b>"\`'&c#d"`,
  'sources encoding': 'utf-8',
  'dossier fonts': ['@fontsource/noto-sans-devanagari'],
  ...Object.fromEntries(
    ['actors', 'events', 'quotes', 'sources', 'briefings'].map((name) => [`${name} formerIds[]`, `${name}-vroeger`]),
  ),
  'dossier keyFigures[].figure': 'figure',
  'dossier keyFigures[].event': 'event-een',
};

const schemas = {
  dossier: dossierSchema,
  actors: actorSchema,
  events: eventSchema,
  quotes: quoteSchema,
  sources: sourceSchema,
  summary: summarySchema,
  briefings: briefingSchema,
} as const satisfies Record<string, z.ZodType>;

/** The id of the second entry of the kind that a field refers to. */
function idFor(schema: z.core.$ZodType): string {
  const { data } = z.safeParse(schema, 'an-id');
  return isEntryRef(data) ? `${kindOf(data.collection)}-twee` : '';
}

const isSchema = (name: string): name is keyof typeof schemas => name in schemas;

interface Passage {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

function passagesIn(value: unknown): Passage[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(passagesIn);
  if (!('exact' in value) || typeof value.exact !== 'string') return inner;
  const { prefix, suffix } = { prefix: undefined, suffix: undefined, ...value };
  const text = (part: unknown): { text?: string } => (typeof part === 'string' ? { text: part } : {});
  return [{ exact: value.exact, prefix: text(prefix).text ?? '', suffix: text(suffix).text ?? '' }];
}

const asAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const cite = (words: Readonly<Record<string, string>>): string =>
  `<Cite source="source-twee" ${Object.entries(words)
    .map(([name, value]) => `${name}="${asAttribute(value)}"`)
    .join(' ')} />`;

const link = '[A link](https://site.example/?a=&lt;b&gt;&quot;&#96;&amp;c)';

/** What stands in a text field, and in one that takes an address. */
interface Texts {
  readonly text: (field: string) => string;
  readonly address: (field: string) => string;
}

function fill(name: keyof typeof schemas, { text, address }: Texts): ReturnType<typeof filled> {
  return filled(schemas[name], {
    given: (field) => (field === 'draft' ? absent : given[`${name} ${field}`]),
    texts: (schema, field) => {
      const own = text(`${name} ${field}`);
      // A short text is Markdown, and may hold emphasis and links.
      if (Array.isArray(z.safeParse(schema, 'text').data))
        return [`${asMarkdownText(own)} *${asMarkdownText(own)}* ${link}`];
      // The address of the dossier may be no more than a host.
      return [own, address(`${name} ${field}`), 'https://dossier.example', 'event:event-twee', idFor(schema), ...codes];
    },
  });
}

const samples = Object.keys(schemas)
  .filter(isSchema)
  .map((name) => ({ name, ...fill(name, { text: () => 'Text', address: () => 'https://site.example/' }) }));

/** Every text field of the schemas of content: `actors relations[].role.nl`. */
export const textFields: readonly TextField[] = samples.flatMap(({ name, fields }) =>
  fields.map((field) => ({ ...field, path: `${name} ${field.path}` })),
);

/** Every field that has no fields of its own. */
export const leafFields: readonly string[] = samples.flatMap(({ name, leaves }) =>
  leaves.map((field) => `${name} ${field}`),
);

/**
 * Writes a dossier with one entry of each kind of which every field is filled, its texts with `text`; its addresses
 * hold `address`. `archive/` has every passage. The lock is for `verify` to write.
 */
export function writeFilledDossier(folder: string, text: string, address: string): void {
  let count = 0;
  writeFields(folder, text, { text: () => `Text ${++count} ${text}`, address: () => address });
}

/** The same with a text of its own in each field; `text` stands elsewhere. */
export function writeFields(folder: string, text: string, texts: Texts): void {
  const write = (file: string, content: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  const make = (name: keyof typeof schemas): Record<string, unknown> => {
    const { value } = fill(name, texts);
    if (typeof value !== 'object' || value === null) throw new Error('A file of content holds fields.');
    return { ...value };
  };

  const data = { dossier: make('dossier'), actors: make('actors'), events: make('events'), quotes: make('quotes') };
  const source = make('sources');
  const passages = [...Object.values(data), source].flatMap(passagesIn);
  const claim = { exact: `A claim ${text}`, prefix: `Before ${text}`, suffix: `After ${text}` };
  const archived = `${[...passages, claim].map(({ exact, prefix = '', suffix = '' }) => `${prefix} ${exact} ${suffix}`).join('\n\n')}\n`;
  write('archive/source-twee.txt', archived);
  const yaml = (value: unknown): string => stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
  write('dossier.yaml', yaml({ ...data.dossier, translations: 'optional' }));
  write('actors/actor-een.yaml', yaml(data.actors));
  write('actors/actor-twee.yaml', yaml({ kind: 'organisation', name: `Second ${text}` }));
  write('events/event-een.yaml', yaml(data.events));
  write('events/event-twee.yaml', yaml({ title: { nl: `Second ${text}`, en: `Second ${text}` }, kind: 'other' }));
  write('quotes/quote-een.yaml', yaml(data.quotes));
  write('sources/source-twee.yaml', yaml({ ...source, sha256: createHash('sha256').update(archived).digest('hex') }));
  const body = [
    `${asMarkdownText(text)} ${link} [an actor](actor:actor-een), [an event](event:event-een) ${cite(claim)}.`,
    `## A heading ${asMarkdownText(text)}`,
    '<Quote id="quote-een" />',
    '<Event id="event-een" />',
    '<Source id="source-twee" />',
    '<Figures event="event-een" />',
    '<Timeline />',
    '<Actors ids="actor-een actor-twee" />',
  ].join('\n\n');
  for (const locale of locales) {
    write(`summary/${locale}.mdx`, `---\n${yaml(make('summary'))}---\n\n${body}\n`);
    write(`briefings/briefing-een/${locale}.mdx`, `---\n${yaml(make('briefings'))}---\n\n${body}\n`);
  }
}
