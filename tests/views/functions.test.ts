import { expect, test } from 'vitest';
import { actorJsonLd } from '../../src/export/json-ld.ts';
import { entryId, ref } from '../../src/schema/entry-ref.ts';
import { actorsPage } from '../../src/views/actors-page.ts';
import { backlinks } from '../../src/views/backlinks.ts';
import { quotePage } from '../../src/views/quote-page.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, anActor, aQuote, aSource, both } from '../fixtures/dossier.ts';
import { present } from '../fixtures/full-dossier.ts';
import { en } from '../fixtures/view-parts.ts';

type Relations = NonNullable<Parameters<typeof anActor>[0]>['relations'];

/** A dossier in which An spoke in 2019. */
const speaking = (relations: Relations) =>
  assembled(
    aDossier({
      cutoff: '2020-01-31',
      sources: [aSource({ issued: '2019-11' })],
      actors: [anActor({ name: 'The ministry' }), anActor({ id: 'an', kind: 'person', name: 'An', relations })],
      quotes: [aQuote({ speaker: 'an' })],
    }),
  );

const evidence = [{ source: 'artikel', exact: 'de minister An' }];
const undated = { type: 'leads', to: 'parket', role: both('minister') } as const;
const minister = { ...undated, date: { edtf: '2016/2017' } } as const;
const adviser = { type: 'works-for', to: 'parket', role: both('adviser'), date: { edtf: '2018/..' } } as const;

async function told(relations: Relations) {
  const dossier = await speaking(relations);
  const { facts } = quotePage(dossier, 'en', present(dossier.quotes.get(entryId<'quotes'>('uitspraak'))));
  const rows = actorsPage(dossier, 'en').groups.flatMap(({ actors }) => actors);
  const person = new Map<string, unknown>(
    Object.entries(actorJsonLd(dossier, 'en', present(dossier.actors.get(entryId('an'))))),
  );
  return {
    function: facts
      .filter(({ label }) => label === 'In the function of')
      .flatMap(({ values }) => values.map(({ value, detail }) => [value, ...(detail ?? [])])),
    row: rows.find(({ id }) => id === 'an')?.detail,
    jobTitle: person.get('jobTitle'),
    roles: backlinks(dossier, 'en', ref('actors', 'parket')).flatMap(({ links }) =>
      links.flatMap(({ role, period }) => (role ? [[role.text, period?.text]] : [])),
    ),
  };
}

test('a statement is shown with the function of its time, and one that was over says when it was held', async () => {
  expect(await told([minister, adviser])).toEqual({
    function: [[en('adviser'), en('The ministry')]],
    row: [en('adviser, The ministry, from 2018 on')],
    jobTitle: ['adviser'],
    roles: [
      ['minister', 'from 2016 to 2017'],
      ['adviser', 'from 2018 on'],
    ],
  });
});

test('nobody is shown in a function that had ended, or had not begun', async () => {
  expect(await told([minister])).toMatchObject({
    function: [],
    row: [en('minister, The ministry, from 2016 to 2017')],
    jobTitle: undefined,
  });
  expect(await told([{ ...adviser, date: { edtf: '2020' } }])).toMatchObject({ function: [] });
});

test('a function without a date is that of the source that gives it, unless the editors correct it', async () => {
  expect(await told([{ ...undated, evidence }])).toMatchObject({ function: [[en('minister'), en('The ministry')]] });
  expect(await told([undated])).toMatchObject({ function: [] });
  const note = { kind: 'correction', text: both('No.') } as const;
  expect(await told([{ ...undated, evidence, note }])).toMatchObject({ function: [] });
});
