import { describe, expect, test } from 'vitest';
import { actorsPage } from '../../src/views/actors-page.ts';
import { page } from '../../src/views/page.ts';
import { assembled } from '../fixtures/assembled.ts';
import { both, aDossier, anActor } from '../fixtures/dossier.ts';
import { fullDossier } from '../fixtures/full-dossier.ts';
import { en, link, nl } from '../fixtures/view-parts.ts';

const dossier = await fullDossier();

test('actors stand by kind, with what they are, and under each of their names', () => {
  const parket = link('/d/nl/actors/parket/', nl('Het parket'));
  const dienst = link('/d/nl/actors/dienst/', nl('Dienst'));
  const wim = link('/d/nl/actors/wim/', nl('Wim de Wit'));
  expect(actorsPage(dossier, 'nl')).toEqual({
    page: page(dossier, 'nl', {
      path: 'actors/',
      title: 'Actoren',
      description: 'De personen, organisaties, onderdelen daarvan, groepen en media in dit dossier, per soort.',
      section: 'actors',
    }),
    groups: [
      {
        kind: 'person',
        label: 'Personen',
        actors: [{ id: 'wim', link: wim, detail: [nl('griffier, Het parket, van 2018 tot en met 2019 (betwist)')] }],
      },
      { kind: 'organisation', label: 'Organisaties', actors: [{ id: 'parket', link: parket, detail: [] }] },
      {
        kind: 'unit',
        label: 'Onderdelen',
        actors: [{ id: 'dienst', link: dienst, detail: [nl('Onderdeel van Het parket')] }],
      },
    ],
    letters: [
      { letter: 'D', entries: [{ name: 'Dienst', link: dienst }] },
      { letter: 'H', entries: [{ name: 'Het parket', link: parket }] },
      { letter: 'O', entries: [{ name: 'Openbaar ministerie', link: parket }] },
      { letter: 'W', entries: [{ name: 'Wit, Wim de', link: wim }] },
    ],
  });
});

describe('the list of actors', () => {
  test('is sorted by kind, and by name without regard to diacritics', async () => {
    const dossier = await assembled(
      aDossier({
        actors: [
          anActor({ id: 'zoe', kind: 'person', name: 'Zoë' }),
          anActor({ id: 'eva', kind: 'person', name: 'Éva', aliases: ['Evy'] }),
          anActor({ id: 'piet', kind: 'person', name: 'Piet de Boer', sortAs: 'Boer, Piet de' }),
        ],
      }),
    );
    const { groups, letters } = actorsPage(dossier, 'nl');
    expect(groups.map(({ label, actors }) => [label, ...actors.map(({ link }) => link.text)])).toEqual([
      ['Personen', 'Piet de Boer', 'Éva', 'Zoë'],
      ['Organisaties', 'Name of parket'],
    ]);
    expect(letters.map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)])).toEqual([
      ['B', 'Boer, Piet de'],
      ['E', 'Éva', 'Evy'],
      ['N', 'Name of parket'],
      ['Z', 'Zoë'],
    ]);
  });

  test('does not pass on a function that the editors correct without saying so', async () => {
    const dossier = await assembled(
      aDossier({
        actors: [
          anActor(),
          anActor({
            id: 'wim',
            kind: 'person',
            relations: [
              {
                type: 'leads',
                to: 'parket',
                role: both('hoofd'),
                note: { kind: 'correction', text: both('Dat is hij niet.') },
              },
            ],
          }),
        ],
      }),
    );
    const [people] = actorsPage(dossier, 'nl').groups;
    expect(people?.actors[0]?.detail).toEqual([nl('hoofd, Name of parket (correctie van de redactie)')]);
  });

  test.each([
    ['of a function', { nl: 'hoofd' }, both('Bureau'), [nl('hoofd', true), en(', Bureau (disputed)')]],
    ['of a name', both('head'), { nl: 'Het bureau' }, [en('head, '), nl('Het bureau', true), en(' (disputed)')]],
    ['of both', { nl: 'hoofd' }, { nl: 'Het bureau' }, [nl('hoofd, Het bureau', true), en(' (disputed)')]],
    [
      'after words of its own',
      undefined,
      { nl: 'Het bureau' },
      [en('Heads '), nl('Het bureau', true), en(' (disputed)')],
    ],
  ])('marks the foreign words %s, and no others', async (_, role, name, detail) => {
    const dossier = await assembled(
      aDossier({
        translations: 'optional',
        actors: [
          anActor({ name }),
          anActor({
            id: 'wim',
            relations: [
              { type: 'leads', to: 'parket', role, note: { kind: 'dispute', text: both('Dat is hij niet.') } },
            ],
          }),
        ],
      }),
    );
    const actors = actorsPage(dossier, 'en').groups.flatMap((group) => group.actors);
    expect(actors.find(({ id }) => id === 'wim')?.detail).toEqual(detail);
  });
});
