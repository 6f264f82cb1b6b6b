import { expect, test } from 'vitest';
import { aDossier, anActor, anEvent, aQuote, aSource, both } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

const summary = '[Parket](actor:parket), [artikel](source:artikel).';
const unused = (file: string, message: string) => ({
  rule: 'unused-entry',
  at: `content/${file}:1:1`,
  message,
  severity: 'warning',
});

test('an actor, an event and a source to which nothing ties anything are warned of', async () => {
  const evidence = [{ source: 'artikel', exact: 'een inval' }];
  const dossier = aDossier({
    actors: [anActor({ id: 'europol', description: both('[Europol](actor:europol).') })],
    events: [anEvent({ id: 'inval', evidence })],
    sources: [aSource({ id: 'verslag', description: both('About [the office](actor:parket).') })],
    summary,
  });
  expect(await problemsOf(dossier)).toEqual([
    unused(
      'actors/europol.yaml',
      'Nothing in the dossier refers to this actor. Name it in an event, a quote, a relation or a text, or remove it.',
    ),
    unused(
      'events/inval.yaml',
      'Nothing in the dossier refers to this event. Add who took part, connect it to another event or name it in a text, or remove it.',
    ),
    unused('sources/verslag.yaml', 'Nothing in the dossier refers to this source. Give it as evidence, or remove it.'),
  ]);
});

test('a relation in either direction is enough, and so is evidence', async () => {
  const dossier = aDossier({
    actors: [anActor({ id: 'jan', relations: [{ type: 'works-for', to: 'europol' }] }), anActor({ id: 'europol' })],
    events: [anEvent({ participants: [{ actor: 'europol', role: 'host' }] })],
    sources: [aSource({ id: 'verslag' })],
    quotes: [aQuote({ source: 'verslag' })],
    summary,
  });
  expect(await problemsOf(dossier)).toEqual([]);
});

test('drafts are left alone', async () => {
  expect(await problemsOf(aDossier({ actors: [anActor({ id: 'europol', draft: true })], summary }))).toEqual([]);
});

test('while a file cannot be read, nothing is said of what it may refer to', async () => {
  const files = { 'events/inval.yaml': 'title: [' };
  const dossier = aDossier({ actors: [anActor({ id: 'europol' })], summary, files });
  expect((await problemsOf(dossier)).map(({ rule }) => rule)).toEqual(['broken-yaml']);
});
