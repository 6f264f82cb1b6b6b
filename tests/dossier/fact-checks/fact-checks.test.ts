import { expect, test } from 'vitest';
import { checkContent } from '../../../src/dossier/check-content.ts';
import { checksText, parseChecks } from '../../../src/dossier/fact-checks/checks-file.ts';
import { checkables } from '../../../src/dossier/fact-checks/checkable.ts';
import { factCount, factName, withChecked } from '../../../src/dossier/fact-checks/fact-checks.ts';
import { factsToCheck } from '../../../src/dossier/fact-checks/facts-to-check.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { aDossier, anActor, anEvent, aQuote, both } from '../../fixtures/dossier.ts';

type Parts = Parameters<typeof aDossier>[0];

/** A summary that states nothing. */
const silent = { summary: 'De brug.' };

const evidence = [{ source: 'artikel', exact: 'de gezochte woorden' }];
const participant = (actor: string) => ({ actor, role: 'executor' as const, evidence });
const event = (...participants: ReturnType<typeof participant>[]) => ({
  actors: [anActor(), anActor({ id: 'dienst' })],
  events: [anEvent({ participants })],
});

async function factsIn(parts: Parts) {
  const { content } = await readContent('content', aDossier({ ...silent, ...parts }));
  return checkables(content).flatMap((of) => factsToCheck(of).map((fact) => ({ of, fact })));
}

/** The file in which somebody has recorded all facts of a dossier, and some of them again. */
async function recorded(parts: Parts, ...others: { by: string; on: string }[]): Promise<string> {
  const all = [{ by: 'An', on: '2026-11-28' }, ...others];
  const facts = await factsIn(parts);
  return checksText(all.reduce((checks, who) => withChecked(checks, facts, who), { version: 1, facts: {} }));
}

async function told(parts: Parts, checked: string, requireChecked = false) {
  const { problems } = await checkContent(
    'content',
    aDossier({ ...silent, ...parts, files: { 'checked.json': checked } }),
    {
      requireChecked,
    },
  );
  return problems
    .filter(({ rule }) => rule.includes('check'))
    .map(({ rule, severity, file, field, position }) => `${severity} ${rule} ${file}:${position.line} ${field}`);
}

test('dates, places, roles, figures, quotations and their translations are facts to check', async () => {
  const figures = [{ id: 'doden', value: 3, unit: both('doden'), label: both('Aantal'), evidence }];
  const facts = await factsIn({
    events: [anEvent({ date: '2024', place: { name: 'Gent' }, participants: [participant('parket')], figures })],
    quotes: [aQuote({ date: { edtf: '2024' } })],
  });
  expect(facts.map(({ of, fact }) => `${fact.kind} ${factName(of, fact)}`)).toEqual([
    'date operatie#date',
    'place operatie#place',
    'participant operatie#participants[0]',
    'figure operatie#figures[0]',
    'quotation uitspraak#segments',
    'translation uitspraak#translations.en',
    'date uitspraak#date',
  ]);
});

test('a check holds as long as the fact does, wherever in its entry that stands', async () => {
  const before = await recorded(event(participant('parket'), participant('dienst')));
  expect(await told(event(participant('dienst'), participant('parket')), before, true)).toEqual([]);
});

test('it lapses where the fact or the words that it rests on are others', async () => {
  const before = await recorded(event(participant('parket')));
  const lapsed = 'warning lapsed-check content/events/operatie.yaml:6 participants[0]';
  expect(await told(event(participant('dienst')), before)).toEqual([lapsed]);
  const reworded = { ...participant('parket'), evidence: [{ source: 'artikel', exact: 'andere woorden' }] };
  expect(await told(event(reworded), before)).toEqual([lapsed]);
});

test('a sentence of running text is a fact to check, until it or what it rests on is another', async () => {
  const summary = 'De brug is dicht.\n\nZij ging op 3 maart [dicht](actor:parket). Dat is lang geleden.';
  const facts = await factsIn({ summary });
  const en = ['summary#en[0]', 'Zij ging op 3 maart dicht.'];
  expect(facts.map(({ of, fact }) => [factName(of, fact), fact.claim?.text])).toEqual([en, ['summary#nl[0]', en[1]]]);
  const before = await recorded({ summary });
  expect(await told({ summary: `Nieuw.\n\n${summary}` }, before, true)).toEqual([]);
  const places = ['content/summary/en.mdx:7 ', 'content/summary/nl.mdx:7 '];
  expect(await told({ summary: summary.replace('3 maart', '4 maart') }, before)).toEqual(
    places.map((place) => `warning lapsed-check ${place}`),
  );
  expect(await told({ summary }, '{ "version": 1, "facts": {} }', true)).toEqual(
    places.map((place) => `error unchecked-fact ${place}`),
  );
});

test('a check of an entry that is gone is told where it stands', async () => {
  const before = await recorded(event(participant('parket')));
  expect(await told({}, before)).toEqual(['warning lapsed-check content/checked.json:4 ']);
});

test('where checks are required, each fact without one is an error; those of drafts are not', async () => {
  const parts = { quotes: [aQuote()] };
  const none = '{ "version": 1, "facts": {} }';
  expect(await told(parts, none)).toEqual([]);
  expect(await told(parts, none, true)).toEqual([
    'error unchecked-fact content/quotes/uitspraak.yaml:5 segments',
    'error unchecked-fact content/quotes/uitspraak.yaml:8 translations.en',
  ]);
  expect(await told({ quotes: [aQuote({ draft: true })] }, none, true)).toEqual([]);
  expect(await told(parts, await recorded(parts), true)).toEqual([]);
});

test('a file that nobody can use is an error, and says where', async () => {
  expect(await told({}, '{ "version": 1,\n "facts": { "x": 1 } }')).toEqual([
    'error broken-checked content/checked.json:2 ',
  ]);
  expect((await told({}, 'no JSON')).map((line) => line.slice(0, 20))).toEqual(['error broken-checked']);
});

test('a fact is a line, with all who checked it in the order of their days', async () => {
  const parts = { quotes: [aQuote({ translations: {} })] };
  const text = await recorded(parts, { by: 'Bo', on: '2026-10-01' }, { by: 'An', on: '2026-12-01' });
  const [, , , line = ''] = text.split('\n');
  expect(line.replace(/[0-9a-f]{64}/, 'HASH')).toBe(
    '    "quotes/uitspraak#HASH": {"fact":"segments","checked":[{"by":"Bo","on":"2026-10-01"},{"by":"An","on":"2026-12-01"}]}',
  );
  const { checks } = parseChecks('checked.json', text);
  const { content } = await readContent('content', aDossier({ ...silent, ...parts }));
  expect(checks && factCount(checks, checkables(content))).toEqual({ checked: 1, all: 1 });
});
