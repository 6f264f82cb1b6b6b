import { expect, test } from 'vitest';
import { parseYaml } from '../../src/reader/content-file.ts';
import { schemaProblems } from '../../src/reader/schema-problems.ts';
import { dataSchemas } from '../../src/schema/data-schemas.ts';

/** What the schema of events has against a few fields, besides what else is missing. */
function told(yaml: string): string[] {
  const file = parseYaml('f.yaml', `title: { nl: Een, en: One }\nkind: other\n${yaml}`);
  const { error } = dataSchemas.events.safeParse(file.raw, { reportInput: true });
  return schemaProblems(file, dataSchemas.events, error?.issues ?? []).map(
    ({ rule, field, message, position }) => `${position.line - 2}:${position.column} ${rule} ${field}: ${message}`,
  );
}

test.each([
  [
    'aktoren: []',
    '1:1 unknown-key aktoren: "aktoren" is not a field here. The fields are title, kind, date, place, participants, relations, figures, evidence, draft, description, notes, formerIds.',
  ],
  ['Place: {}', '1:1 unknown-key Place: "Place" is not a field here. Did you mean "place"?'],
  [
    'description: { nl: Een, fr: Un }',
    '1:25 unknown-key description.fr: "fr" is not a field here. The fields are nl, en.',
  ],
  [
    'place: { name: { nl: Een, en: One }, city: a }',
    '1:38 unknown-key place.city: "city" is not a field here. The fields are name, country, coordinates, evidence.',
  ],
  ['place: {}', '1:8 missing-field place.name: "name" is missing. Add it: a text per language.'],
  [
    'place:',
    '1:7 missing-field place: The field is empty. Write its fields below it: name, country, coordinates, evidence. Or remove the field.',
  ],
  ['date: {}', '1:7 missing-field date.edtf: "edtf" is missing. Add it: a text.'],
  ['date: { edtf: }', '1:15 missing-field date.edtf: The field is empty. Write a text.'],
  [
    'evidence: [~]',
    '1:12 missing-field evidence[0]: The item is empty. Write its fields below it: source, exact, prefix, suffix, shown, credibility. Or remove the item.',
  ],
  [
    'description: {}',
    '1:14 missing-field description: The text is missing in both languages. Write it under nl or en.',
  ],
  [
    'description: { nl: "" }',
    '1:20 missing-field description.nl: The field is empty. Write a text. Or remove the field.',
  ],
  [
    'description: { nl: "\\u200b\\u00ad" }',
    '1:20 missing-field description.nl: No character of this text is seen. Write one that is.',
  ],
  [
    'place: { name: { nl: Een, en: "\\u2060" } }',
    '1:31 missing-field place.name.en: No character of this text is seen. Write one that is.',
  ],
  [
    'figures: [{ id: a, value: 1e400, unit: { nl: a, en: a }, label: { nl: Een, en: One } }]',
    '1:27 invalid-value figures[0].value: "1e400" is no number as it can be shown. Write digits alone, with a point before decimals: 26000, 2.5.',
  ],
  [
    'description: Een',
    '1:14 wrong-type description: This is a text, not a text per language. Write it on lines of their own that start with nl: and en:.',
  ],
  [
    'description: { nl: 1984 }',
    '1:20 wrong-type description.nl: This is a number, not a text. Put it in quotes: "1984".',
  ],
  // What was typed, not what YAML made of it.
  ...['007', '1e5', '1.10', '0x1F'].map((typed) => [
    `description: { nl: ${typed} }`,
    `1:20 wrong-type description.nl: This is a number, not a text. Put it in quotes: "${typed}".`,
  ]),
  ['place: { name: 1e5 }', '1:16 wrong-type place.name: This is a number, not a text. Put it in quotes: "1e5".'],
  [
    'date: { edtf: 007 }',
    '1:15 invalid-edtf date.edtf: "007" is EDTF of a kind that a dossier does not keep. A year has four digits. Write "0007" in quotes, or 007X when the last are not known.',
  ],
  [
    'description: { nl: Null }',
    '1:20 missing-field description.nl: Null means nothing in YAML. If it is a text, put it in quotes: "Null".',
  ],
  [
    'evidence: [{ source: a, exact: { Hij zei: weg } }]',
    '1:32 wrong-type evidence[0].exact: The colon after "Hij zei" makes a field of this text. Put the whole text in quotes.',
  ],
  ['draft: ja', '1:8 wrong-type draft: This is a text, not true or false. Write true or false.'],
  [
    'relations: a',
    '1:12 wrong-type relations: This is a text, not a list. Write each item on a line of its own that starts with "- ".',
  ],
  ['place: { name: Een, coordinates: [1] }', '1:34 wrong-type place.coordinates: The list has 1 item. Give 2 items.'],
  ['place: { name: "Een\n\n  Twee" }', '1:16 wrong-type place.name: This text has several lines. Put it on one line.'],
  [
    'place: { name: Een, coordinates: [1, 200] }',
    '1:38 invalid-value place.coordinates[1]: 200 is too large. Give at most 180.',
  ],
  [
    'place: { name: Een, coordinates: [-91, 2] }',
    '1:35 invalid-value place.coordinates[0]: -91 is too small. Give at least -90.',
  ],
  [
    'place: { name: Een, country: be }',
    '1:30 invalid-value place.country: "be" is not a country code. Write two capitals (ISO 3166-1 alpha-2), such as BE.',
  ],
  [
    'relations: [{ to: a, type: folows }]',
    '1:28 invalid-value relations[0].type: "folows" is not one of "part-of", "follows", "related-to". Did you mean "follows"?',
  ],
  [
    'relations: [{ to: a, type: { a: b } }]',
    '1:28 wrong-type relations[0].type: This is a group of fields, not a text. Write one of "part-of", "follows", "related-to".',
  ],
  [
    'relations: [{ to: a, type: }]',
    '1:28 missing-field relations[0].type: The field is empty. Write one of "part-of", "follows", "related-to".',
  ],
  [
    'relations: [{ to: Één inval, type: follows }]',
    '1:19 invalid-id relations[0].to: "Één inval" is not an id. Write een-inval: lowercase letters a–z, digits and single hyphens.',
  ],
  [
    'relations: [{ to: "…", type: follows }]',
    '1:19 invalid-id relations[0].to: "…" is not an id. Write the name of the file of the entry: lowercase letters a–z, digits and single hyphens.',
  ],
  [
    'description: { nl: "Een <b>woord</b>." }',
    '1:25 raw-html description.nl: HTML may not stand here: <b>. Use *emphasis* or **strong**.',
  ],
  [
    'description: { nl: "Een </b> woord." }',
    '1:25 raw-html description.nl: HTML may not stand here: </b>. Use *emphasis* or **strong**.',
  ],
])('%j', (yaml, line) => {
  // A plain string is the name in both languages, and then wrong in both.
  expect([...new Set(told(yaml))]).toEqual([line]);
});

test('an id without its kind is offered with it, also where a list of links is one text', () => {
  const file = (about: string) => parseYaml('f.yaml', `about: ${about}`);
  const ids = new Map([['actors', new Set(['grijze-mot'])]] as const);
  const said = (about: string) => {
    const { error } = dataSchemas.quotes.safeParse(file(about).raw, { reportInput: true });
    return schemaProblems(file(about), dataSchemas.quotes, error?.issues ?? [], ids).flatMap(({ field, message }) =>
      field.startsWith('about') ? message.replace(/^.*\. /, '') : [],
    );
  };
  const meant = 'Did you mean "actor:grijze-mot"?';
  expect([said('"grijze-mot"'), said('[grijze-mot]')]).toEqual([[meant], [meant]]);
  expect(said('grijze-mug')).toEqual(['Write each item on a line of its own that starts with "- ".']);
});

test('all that is wrong with a file is told at once', () => {
  expect(told('a: 1\nplace: 2\ndraft: 3').map((line) => line.split(' ', 2).join(' '))).toEqual([
    '2:8 wrong-type',
    '3:8 wrong-type',
    '1:1 unknown-key',
  ]);
});

test('a file without fields is told what to write', () => {
  const file = parseYaml('f.yaml', '');
  const { error } = dataSchemas.sources.safeParse(file.raw, { reportInput: true });
  expect(schemaProblems(file, dataSchemas.sources, error?.issues ?? []).map(({ message }) => message)).toEqual([
    'There are no fields here. Write them: type, genre, title, author, container-title, publisher, issued, accessed, URL, archive-url, archived, language, allSpeech, rights, maxShare, sha256, select, encoding, reliability, draft, description, notes, formerIds.',
  ]);
});
