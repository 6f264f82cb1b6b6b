import { expect, test } from 'vitest';
import { aDossier, anActor } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

test('an alias that is the name of another actor is reported, whatever its case and accents', async () => {
  const actors = [
    anActor({ id: 'is', name: 'IS', aliases: ['Islamítische  Staat'] }),
    anActor({ id: 'staat', name: 'islamitische staat' }),
  ];
  expect(await problemsOf(aDossier({ actors }))).toEqual([
    {
      rule: 'duplicate-alias',
      at: 'content/actors/is.yaml: aliases[0]',
      message:
        '"Islamítische  Staat" is the name of content/actors/staat.yaml too. Change one of the two, so that a name means one actor.',
    },
  ]);
});

test('a name that two actors share is reported once, at the second', async () => {
  const actors = [anActor({ id: 'jan', name: 'Jan Peeters' }), anActor({ id: 'peeters', name: 'Jan Peeters' })];
  expect((await problemsOf(aDossier({ actors }))).map(({ at }) => at)).toEqual(['content/actors/peeters.yaml: name']);
});

test('one actor may bear a name in both languages and as an alias', async () => {
  expect(await problemsOf(aDossier({ actors: [anActor({ name: 'Europol', aliases: ['EUROPOL'] })] }))).toEqual([]);
});
