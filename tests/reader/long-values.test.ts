import { expect, test } from 'vitest';
import { checkContent } from '../../src/dossier/check-content.ts';
import { EdtfError, parseEdtf } from '../../src/schema/edtf.ts';
import { aDossier, anActor } from '../fixtures/dossier.ts';

const long = 'x'.repeat(40_000);

test.each([
  ['an unknown field', `${long.slice(0, 1000)}: 1`, 'unknown-key'],
  ['a field that stands twice', `${long.slice(0, 1000)}: 1\n${long.slice(0, 1000)}: 2`, 'broken-yaml'],
  ['a kind', `kind: ${long}`, 'invalid-value'],
  ['a name', `name: ${long}`, 'too-long'],
  ['an id', `relations: [{ type: part-of, to: "${long}" }]`, 'invalid-id'],
  ['a date', `relations: [{ type: part-of, to: parket, date: { edtf: "${long}" } }]`, 'invalid-edtf'],
  ['a country', `country: { code: ${long} }`, 'invalid-value'],
  ['an address', `sameAs: ["${long.slice(0, 1900)}"]`, 'unsafe-link'],
  ['a very long address', `sameAs: ["https://${long}"]`, 'too-long'],
  ['a link', `description: { nl: "[a](${long})" }`, 'unsafe-link'],
  ['a link to an entry', `description: { nl: "[a](actor:${long}.)" }`, 'invalid-id'],
  ['HTML', `description: { nl: "a <${long}>" }`, 'raw-html'],
  ['an anchor', `name: &${long} a`, 'broken-yaml'],
  ['an alias', `name: *${long}`, 'broken-yaml'],
])('a message repeats no more than 200 characters of %s', async (_, yaml, rule) => {
  const dossier = aDossier({ files: { 'actors/ander.yaml': yaml } });
  const { problems } = await checkContent(dossier.name, dossier);
  expect(problems.map((problem) => problem.rule)).toContain(rule);
  for (const { message, field } of problems) {
    expect(message).not.toContain('x'.repeat(200));
    expect(message.length).toBeLessThan(700);
    expect(field.length).toBeLessThan(250);
  }
});

test('a name of JavaScript is an id like any other, and no field', async () => {
  const dossier = aDossier({
    actors: [anActor({ id: 'constructor' })],
    files: { 'actors/tostring.yaml': 'kind: group\nname: T\n__proto__: 1\nconstructor: 2\n' },
  });
  const { problems } = await checkContent(dossier.name, dossier);
  expect(problems.map(({ rule, field }) => [rule, field])).toEqual([
    ['unknown-key', '__proto__'],
    ['unknown-key', 'constructor'],
  ]);
});

test('a date of many members is refused before it is parsed', () => {
  expect(() => parseEdtf(`[${'1984,'.repeat(20_000)}1985]`)).toThrow(
    new EdtfError(
      `"[${'1984,'.repeat(11)}198…" has 100,006 characters; a date may have 200. Give its beginning and end, or fewer dates.`,
    ),
  );
});
