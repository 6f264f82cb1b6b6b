import { expect, test } from 'vitest';
import { checkContent } from '../../../src/dossier/check-content.ts';
import { aDossier, anActor, anEvent, aQuote, aSource, both } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

type Actor = Parameters<typeof anActor>[0];
type Event = Parameters<typeof anEvent>[0];

const evidence = [{ source: 'artikel', exact: 'de gezochte woorden' }];
const date = { edtf: '2019~', evidence };
const description = both('Over [het parket](actor:parket).');
const figure = { id: 'items', value: 3, unit: both('items'), label: both('offline') };
const note = { kind: 'context', text: both('Dit schrijft de redactie.') } as const;

const warned = (at: string, field: string) => ({
  rule: 'unsupported-fact',
  at: `content/${at}`,
  message: `This rests on no words of a source. Give them under ${field}, or remove it.`,
  severity: 'warning',
});

test.each<[string, Actor, string]>([
  ['country', { country: { code: 'BE' } }, 'country'],
  ['membership', { relations: [{ type: 'member-of', to: 'parket' }] }, 'relations[0]'],
  ['function', { relations: [{ type: 'leads', to: 'parket', role: both('head'), note }] }, 'relations[0]'],
  ['relation, for all its date,', { relations: [{ type: 'works-for', to: 'parket', date }] }, 'relations[0]'],
  [
    'date of a relation',
    { relations: [{ type: 'works-for', to: 'parket', date: { edtf: '2019' }, evidence }] },
    'relations[0].date',
  ],
])('the %s of an actor is reported', async (_fact, parts, field) => {
  expect(await problemsOf(aDossier({ actors: [anActor({ id: 'cel', ...parts })] }), 'unsupported-fact')).toEqual([
    warned(`actors/cel.yaml: ${field}`, `${field}.evidence`),
  ]);
});

test.each<[string, Event, string]>([
  ['date', { date: '2019-11' }, 'date'],
  ['place', { place: { name: 'Brussel', country: 'BE', coordinates: [50.85, 4.35] } }, 'place'],
  [
    'second participation',
    {
      participants: [
        { actor: 'parket', role: 'host', evidence },
        { actor: 'parket', role: 'speaker', note },
      ],
    },
    'participants[1]',
  ],
  ['relation', { relations: [{ type: 'follows', to: 'inval' }] }, 'relations[0]'],
  ['figure', { figures: [figure] }, 'figures[0]'],
])('the %s of an event is reported', async (_fact, parts, field) => {
  const dossier = aDossier({ events: [anEvent(parts), anEvent({ id: 'inval' })] });
  expect(await problemsOf(dossier, 'unsupported-fact')).toEqual([
    warned(`events/operatie.yaml: ${field}`, `${field}.evidence`),
  ]);
});

test('a description is reported, and its evidence belongs beside it', async () => {
  const dossier = aDossier({ actors: [anActor({ description })], events: [anEvent({ description })] });
  expect(await problemsOf(dossier, 'unsupported-fact')).toEqual([
    warned('actors/parket.yaml: description', 'evidence'),
    warned('events/operatie.yaml: description', 'evidence'),
  ]);
});

test('a key figure is reported once, at the figure of the event that it rests on', async () => {
  const keyFigures = [{ event: 'operatie', figure: 'items' }];
  const bare = aDossier({ events: [anEvent({ figures: [figure] })], keyFigures });
  expect(await problemsOf(bare, 'unsupported-fact')).toEqual([
    warned('events/operatie.yaml: figures[0]', 'figures[0].evidence'),
  ]);
  const backed = aDossier({ events: [anEvent({ figures: [{ ...figure, evidence }] })], keyFigures });
  expect(await problemsOf(backed, 'unsupported-fact')).toEqual([]);
});

test.each([
  ['dangling-reference', 'opratie', anEvent()],
  ['unknown-figure', 'operatie', anEvent()],
  ['draft-reference', 'operatie', anEvent({ draft: true, figures: [{ ...figure, evidence }] })],
  ['wrong-kind', 'parket', anEvent()],
])('a key figure that rests on no figure is an error: %s', async (rule, event, operatie) => {
  const dossier = aDossier({ events: [operatie], keyFigures: [{ event, figure: 'items' }] });
  expect((await problemsOf(dossier, 'unsupported-fact')).map((problem) => problem.rule)).toEqual([rule]);
});

test('drafts count as well', async () => {
  const dossier = aDossier({ events: [anEvent({ draft: true, date: '2019-11' })] });
  expect(await problemsOf(dossier, 'unsupported-fact')).toEqual([
    warned('events/operatie.yaml: date', 'date.evidence'),
  ]);
});

test('facts with evidence pass, and so does what needs none', async () => {
  const event = anEvent({
    place: { name: 'Brussel', evidence },
    participants: [{ actor: 'parket', role: 'host', evidence }],
    relations: [{ type: 'follows', to: 'inval', evidence }],
    figures: [{ ...figure, evidence }],
    description,
    evidence,
    notes: [note],
  });
  const actor = anActor({
    id: 'cel',
    aliases: ['De cel'],
    sameAs: ['https://cel.example'],
    country: { code: 'BE', evidence },
    relations: [{ type: 'part-of', to: 'parket', date, evidence }],
    description,
    evidence,
  });
  const dossier = aDossier({
    actors: [actor],
    events: [{ ...event, date }, anEvent({ id: 'inval' })],
    quotes: [aQuote({ event: 'operatie', about: ['actor:cel'], description })],
    sources: [aSource({ issued: '2019', reliability: 'B', description })],
  });
  expect(await problemsOf(dossier, 'unsupported-fact')).toEqual([]);
});

test('it stops a build only where the check is strict', async () => {
  const dossier = aDossier({ events: [anEvent({ date: '2019-11' })] });
  const told = async (strict: boolean) => {
    const { problems, content } = await checkContent('content', dossier, { strict });
    return [problems.map(({ severity }) => severity), content !== undefined];
  };
  expect([await told(false), await told(true)]).toEqual([
    [['warning'], true],
    [['error'], false],
  ]);
});
