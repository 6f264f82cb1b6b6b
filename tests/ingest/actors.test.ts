import { describe, expect, test } from 'vitest';
import { anActor } from '../fixtures/dossier.ts';
import { present } from '../fixtures/full-dossier.ts';
import { dossierWith, drafted, en, evidence, nl, ofKind } from './ingested.ts';

describe('an actor', () => {
  test('is the one of the dossier, by its name, an alias or the family name of a person', async () => {
    const text = nl(
      '‘Wij sluiten niets uit vandaag’, zei mevrouw Verlinden. ‘Wij zoeken verder naar sporen’, aldus het federaal parket. ‘Het is een lange weg’, zei FP dinsdag.',
    );
    const actors = [
      anActor({ id: 'an-verlinden', kind: 'person', name: 'An Verlinden' }),
      anActor({ id: 'fp', name: 'Federaal Parket', aliases: ['FP'] }),
    ];
    const drafts = await drafted(text, dossierWith(text, { actors }));
    expect(ofKind(drafts, 'actors')).toEqual([]);
    expect(ofKind(drafts, 'quotes').map(({ fields }) => fields.speaker)).toEqual(['an-verlinden', 'fp', 'fp']);
  });

  test('is no one of two with the same family name', async () => {
    const text = nl('‘Wij sluiten niets uit vandaag’, zei mevrouw Verlinden.');
    const actors = ['An', 'Bo'].map((name) =>
      anActor({ id: name.toLowerCase(), kind: 'person', name: `${name} Verlinden` }),
    );
    expect(ofKind(await drafted(text, dossierWith(text, { actors })), 'actors').map(({ id }) => id)).toEqual([
      'verlinden',
    ]);
  });

  test('has its function as a relation where the source names the body, else as a description', async () => {
    const text = en(
      '“The figures are what they are,” said Priya Ramanathan, a vaccinologist at Ellermouth University. “Nobody asked us,” said Luka Perran, a retired docker.',
    );
    const actors = ofKind(await drafted(text), 'actors');
    expect(actors.map(({ fields }) => fields)).toEqual([
      {
        kind: 'person',
        name: 'Priya Ramanathan',
        sortAs: 'Ramanathan, Priya',
        relations: [
          {
            type: 'works-for',
            to: 'ellermouth-university',
            role: { en: 'vaccinologist' },
            evidence: evidence('Priya Ramanathan, a vaccinologist at Ellermouth University'),
          },
        ],
      },
      { kind: 'organisation', name: 'Ellermouth University' },
      {
        kind: 'person',
        name: 'Luka Perran',
        sortAs: 'Perran, Luka',
        description: { en: 'retired docker' },
        evidence: evidence('Luka Perran, a retired docker'),
      },
    ]);
  });
});

describe('what no word of a name tells', () => {
  test('is a body where somebody holds a function at it, and no place', async () => {
    const text = nl(
      '‘Wij lieten de deur open’, zegt topman Frank Oosterhuis van Reisnet. Op 18 maart 2025 sloot Reisnet de server.\n\n‘Dit is onze stad’, zegt burgemeester Els Vanhove van Wevelbeke.',
    );
    const drafts = await drafted(text);
    expect(ofKind(drafts, 'actors').map(({ id, fields }) => [id, fields.kind])).toEqual([
      ['frank-oosterhuis', 'person'],
      ['reisnet', 'organisation'],
      ['els-vanhove', 'person'],
    ]);
    expect(present(ofKind(drafts, 'actors')[0]).fields.relations).toMatchObject([
      { to: 'reisnet', role: { nl: 'topman' } },
    ]);
    expect(ofKind(drafts, 'events').map(({ fields }) => fields.participants)).toMatchObject([[{ actor: 'reisnet' }]]);
  });

  test('is what a function is of, with the words before it', async () => {
    const text = nl('‘We laten niemand zwemmen in dat bad’, zegt schepen van Sport Karim Haddou.');
    const [actor] = ofKind(await drafted(text), 'actors');
    expect(actor?.fields).toMatchObject({
      description: { nl: 'schepen van Sport' },
      evidence: evidence('schepen van Sport Karim Haddou'),
    });
  });
});
