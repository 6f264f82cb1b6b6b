import { expect, test } from 'vitest';
import { z } from 'zod';
import { helpLocales } from '../../src/schema/help.ts';
import { jsonSchema, fieldSchemas } from '../../src/schema/json-schema.ts';

interface Field {
  readonly path: string;
  readonly json: Readonly<Record<string, unknown>>;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every field of a schema, those of its groups and lists too. */
function fieldsOf(json: unknown, path: string): Field[] {
  if (!isGroup(json)) return [];
  const own = isGroup(json['properties']) ? Object.entries(json['properties']) : [];
  return [
    ...own.flatMap(([name, field]) => [
      ...(isGroup(field) ? [{ path: `${path}.${name}`, json: field }] : []),
      ...fieldsOf(field, `${path}.${name}`),
    ]),
    ...fieldsOf(json['items'], `${path}[]`),
    ...(Array.isArray(json['anyOf']) ? json['anyOf'].flatMap((each) => fieldsOf(each, path)) : []),
  ];
}

const schemas = Object.entries<z.ZodType>(fieldSchemas);

test.each(helpLocales)(
  'every field has a title and a help in %s, and each of its choices a meaning or a name',
  (locale) => {
    const fields = schemas.flatMap(([name, schema]) => fieldsOf(jsonSchema(schema, locale, new Map()), name));
    expect(fields.length).toBeGreaterThan(150);
    const isText = (value: unknown): boolean => typeof value === 'string' && value.length > 1;
    const silent = fields.filter(
      ({ json }) => !isText(json['title']) || !/^[^\p{Ll}].*\.$/su.test(String(json['description'])),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  },
);

/** Every help that says what values mean, by the field, with the choices that the field has. */
function* explained(schema: z.core.$ZodType, path: string): Generator<{ path: string; unknown: string[] }> {
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  for (const { path: where, json: field } of fieldsOf(json, path)) {
    const help = isGroup(field['help']) ? Object.values(field['help']) : [];
    const choices = Array.isArray(field['enum']) ? field['enum'] : [];
    for (const words of help) {
      const values: unknown = Array.isArray(words) ? words[2] : undefined;
      const unknown = isGroup(values) ? Object.keys(values).filter((value) => !choices.includes(value)) : [];
      if (unknown.length > 0) yield { path: where, unknown };
    }
  }
}

test('a help explains only values that the field takes', () => {
  expect(schemas.flatMap(([name, schema]) => [...explained(schema, name)])).toEqual([]);
  const wrong = z.strictObject({ a: z.enum(['x']).meta({ help: { nl: ['A', 'B.', { y: 'z' }], en: ['A', 'B.'] } }) });
  expect([...explained(wrong, 'wrong')]).toEqual([{ path: 'wrong.a', unknown: ['y'] }]);
});

test('a schema in a language, as a whole', () => {
  const known = new Map([['events' as const, new Map([['inval', 'De inval']])]]);
  const { keyFigures, url } = fieldSchemas.dossier.shape;
  expect(jsonSchema(z.strictObject({ keyFigures, url }), 'nl', known)).toEqual({
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      keyFigures: {
        title: 'Kerncijfers',
        description: 'De cijfers op de samenvatting, elk genoteerd bij zijn gebeurtenis.',
        type: 'array',
        items: {
          type: 'object',
          properties: {
            event: {
              title: 'Gebeurtenis',
              description:
                'De gebeurtenis die het cijfer heeft. Een id is de naam van een bestand, zonder map en zonder .yaml.',
              markdownDescription:
                'De gebeurtenis die het cijfer heeft. Een id is de naam van een bestand, zonder map en zonder `.yaml`.',
              anyOf: [{ $ref: '#/definitions/events' }],
            },
            figure: {
              title: 'Cijfer',
              description: 'De id van het cijfer binnen die gebeurtenis. Eén regel gewone tekst, zonder Markdown.',
              type: 'string',
              minLength: 1,
            },
          },
          required: ['event', 'figure'],
          additionalProperties: false,
        },
      },
      url: {
        title: 'Adres',
        description:
          'De host waarop het dossier komt te staan, zoals https://molenbrug.example; een pad erachter is voor --base. Een volledig webadres, vanaf https:// of http://.',
        markdownDescription:
          'De host waarop het dossier komt te staan, zoals `https://molenbrug.example`; een pad erachter is voor `--base`. Een volledig webadres, vanaf `https://` of `http://`.',
        type: 'string',
      },
    },
    additionalProperties: false,
    definitions: {
      events: {
        anyOf: [
          {
            enum: ['inval'],
            enumDescriptions: ['De inval'],
            errorMessage: 'Een id is de naam van een bestand, zonder map en zonder .yaml.',
          },
          {
            type: 'string',
            pattern: '^(?=.{1,200}$)(?!(?:aux|con|nul|prn|com[0-9]|lpt[0-9])$)[a-z0-9]+(?:-[a-z0-9]+)*$',
            errorMessage: 'Een id is de naam van een bestand, zonder map en zonder .yaml.',
          },
        ],
      },
    },
  });
});
