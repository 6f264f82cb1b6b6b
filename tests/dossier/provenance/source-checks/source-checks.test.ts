import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { checkContent } from '../../../../src/dossier/check-content.ts';
import type { Rule } from '../../../../src/reader/rules.ts';
import { aDossier, anActor, aQuote, aSource, both } from '../../../fixtures/dossier.ts';

type Quote = Parameters<typeof aQuote>[0];
type Source = Parameters<typeof aSource>[0];

const actors = [
  anActor({ id: 'an', kind: 'person', name: 'An Verlinden' }),
  anActor({
    id: 'bo',
    kind: 'person',
    name: 'Bo Peeters',
    relations: [{ type: 'works-for', to: 'parket', role: both('spokesperson') }],
  }),
  anActor({ id: 'raad', name: 'Mobiliteitsraad' }),
];

const archive = (text: string): Archive => ({
  folder: 'archive',
  read: ({ sha256 }) =>
    Promise.resolve({ state: 'text', file: 'artikel.txt', sha256, format: { id: 'text', version: 1 }, text }),
});

/** Where a rule says something of a quotation from a text, and what. */
async function told(rule: Rule, text: string, exact: string, quote: Quote = {}, source: Source = {}) {
  const dossier = aDossier({
    actors,
    sources: [aSource(source)],
    quotes: [aQuote({ speaker: 'an', segments: [{ exact }], ...quote })],
  });
  const { problems } = await checkContent('content', dossier, { archive: archive(text) });
  return problems.filter((problem) => problem.rule === rule).map(({ field, message }) => `${field}: ${message}`);
}

const text = [
  'De brug is dicht. Niemand weet voor hoe lang.',
  '“We wachten op het rapport”, zei An Verlinden gisteren. Ze kwam te voet naar de vergadering.',
  'Volgens Bo Peeters duurt het niet lang. “Binnen de maand is het klaar”, aldus Peeters.',
].join('\n\n');

describe('outside-quotation-marks', () => {
  const rule = 'outside-quotation-marks';

  test('a report as speech is told', async () => {
    expect(await told(rule, text, 'Niemand weet voor hoe lang.')).toEqual([
      'segments[0].exact: These words stand outside the quotation marks of the source: "Niemand weet voor hoe lang.". Quote only what is spoken; write `block: true` here for a block quotation, or `allSpeech: true` in content/sources/artikel.yaml where all of it is speech; or say why in a note with `rule: outside-quotation-marks`.',
    ]);
  });

  test('words across a closing mark are told', async () => {
    expect(await told(rule, text, 'We wachten op het rapport”, zei An Verlinden gisteren.')).toEqual([
      expect.stringContaining('These words run across a quotation mark of the source'),
    ]);
  });

  test('words between marks are not, nor lines that are broken at a width', async () => {
    expect(await told(rule, text, 'We wachten op het rapport')).toEqual([]);
    const broken = text.replace('We wachten op', `We ${'nu '.repeat(40)}wachten\nop`);
    expect(await told(rule, broken, 'op het rapport')).toEqual([]);
  });

  test.each<[why: string, quote: Quote, source: Source]>([
    ['a block quotation', { block: true }, {}],
    ['in a source that is all speech', {}, { allSpeech: true }],
    ['in a letter', {}, { type: 'personal_communication' }],
    ['of the author', {}, { author: ['An Verlinden'] }],
    ['of the author, whose family name is first', {}, { author: ['Verlinden, An'] }],
    ['in a decree of nobody who reports', {}, { type: 'legislation' }],
    [
      'of a publisher that is a part of the speaker',
      { speaker: 'parket' },
      { publisher: 'Name of parket, persdienst' },
    ],
    ['with a note', { notes: [{ kind: 'context', text: both('So it is.'), rule }] }, {}],
    ['in a draft', { draft: true }, {}],
  ])('%s, no marks are asked for', async (_why, quote, source) => {
    expect(await told(rule, text, 'Niemand weet voor hoe lang.', quote, source)).toEqual([]);
  });

  test('a report of which most passages stand outside marks is one of what was said', async () => {
    const spoken = [
      'Ik open de zitting.',
      'Wij stemmen nu over dit punt.',
      'Het is aangenomen.',
      'Ik sluit de zitting.',
    ];
    const report = `${spoken.join('\n\n')}\n\nDat noemt men een “hamerslag”.`;
    const segments = spoken.map((exact) => ({ exact }));
    const translations = { en: spoken };
    expect(await told(rule, report, '', { segments, translations }, { type: 'report' })).toEqual([]);
    expect(await told(rule, report, '', { segments, translations })).toHaveLength(4);
  });

  test('a transcript says by its names who speaks', async () => {
    const lines = ['AN VERLINDEN: Dat duurt te lang voor de mensen.', 'BO PEETERS: Dat weet ik, en het spijt me.'];
    const transcript = [...lines, ...lines.map((line) => line.replace('Dat', 'Ook dat'))].join('\n\n');
    expect(await told(rule, transcript, 'Ook dat duurt te lang voor de mensen.')).toEqual([]);
  });
});

describe('another-speaker', () => {
  const rule = 'another-speaker';

  test('whom the words around name is not the speaker', async () => {
    expect(await told(rule, text, 'We wachten op het rapport', { speaker: 'bo' })).toEqual([
      'speaker: The source names An Verlinden as the speaker: "zei An Verlinden". Correct the speaker, or say why in a note with `rule: another-speaker`.',
    ]);
  });

  test('a family name is enough', async () => {
    expect(await told(rule, text, 'Binnen de maand is het klaar')).toHaveLength(1);
  });

  test.each<[who: string, exact: string, quote: Quote]>([
    ['the one who is named', 'We wachten op het rapport', { speaker: 'an' }],
    ['the body for which that person speaks', 'Binnen de maand is het klaar', { speaker: 'parket' }],
    ['two, of whom one is named', 'We wachten op het rapport', { speaker: ['bo', 'an'] }],
    ['somebody without a name', 'We wachten op het rapport', { speaker: { description: both('a resident') } }],
    ['whose words the one who is named passed on', 'We wachten op het rapport', { speaker: 'bo', reportedBy: 'an' }],
  ])('%s may be the speaker', async (_who, exact, quote) => {
    expect(await told(rule, text, exact, quote)).toEqual([]);
  });

  test('a letter is its author’s, but for what is quoted in it', async () => {
    const letter: Source = { type: 'personal_communication', author: ['Verlinden, An'] };
    const words = 'Niemand weet voor hoe lang.';
    expect(await told(rule, text, words, { speaker: 'bo' }, letter)).toEqual([
      expect.stringContaining('The source names An Verlinden as the speaker: "Verlinden, An"'),
    ]);
    expect(await told(rule, text, words, { speaker: 'an' }, letter)).toEqual([]);
    expect(await told(rule, text, words, { speaker: 'bo' }, { ...letter, author: ['Cas Maes'] })).toEqual([]);
    expect(await told(rule, text, words, { speaker: 'bo' }, { ...letter, type: 'hearing' })).toEqual([]);
    const quoting = 'Mijn buurman riep: “Niemand weet voor hoe lang.”';
    expect(await told(rule, quoting, words, { speaker: 'bo' }, letter)).toEqual([]);
  });

  test.each<[how: string, text: string, exact: string, speaker: string]>([
    [
      'by a pronoun for whoever was named last',
      'Bo Peeters kwam ook.\n\nAn Verlinden wachtte op het rapport. “Het duurt te lang”, zei ze.',
      'Het duurt te lang',
      'bo',
    ],
    ['beside a fragment', 'An Verlinden zei dat het wachten “veel te lang” duurt.', 'veel te lang', 'bo'],
    [
      'in the sentence before',
      'An Verlinden wacht op het rapport. “Het duurt te lang. Wij gaan ook zonder verder.”',
      'Het duurt te lang.',
      'bo',
    ],
    ['by an office', 'De brug is dicht. “Het duurt te lang”, zei de spokesperson.', 'Het duurt te lang', 'an'],
  ])('%s, another speaker is told', async (_how, source, exact, speaker) => {
    expect(await told(rule, source, exact, { speaker })).toHaveLength(1);
    expect(await told(rule, source, exact, { speaker: speaker === 'an' ? 'bo' : 'an' })).toEqual([]);
  });

  test('a pronoun may mean whoever was named between', async () => {
    const source = 'An Verlinden wachtte op Bo Peeters. “Het duurt te lang”, zei ze.';
    expect(await told(rule, source, 'Het duurt te lang', { speaker: 'bo' })).toEqual([]);
  });

  test('an interview that does not mark who answers is with the only person whom it names', async () => {
    const interview = 'Gesprek met An Verlinden\n\nHoe lang duurt het nog\n\nDat weet niemand op dit moment.';
    const words = 'Dat weet niemand op dit moment.';
    expect(await told(rule, interview, words, { speaker: 'bo' }, { type: 'interview' })).toHaveLength(1);
    expect(await told(rule, interview, words, { speaker: 'an' }, { type: 'interview' })).toEqual([]);
    const both = interview.replace('nog', 'nog, Bo Peeters');
    expect(await told(rule, both, words, { speaker: 'bo' }, { type: 'interview' })).toEqual([]);
  });

  test('a body that the words name beside its spokesperson may be the speaker', async () => {
    const said = '“Er komt een nieuwe brug”, zei de woordvoerder van de Mobiliteitsraad, An Verlinden.';
    expect(await told(rule, said, 'Er komt een nieuwe brug', { speaker: 'raad' })).toEqual([]);
    expect(await told(rule, said, 'Er komt een nieuwe brug', { speaker: 'bo' })).toHaveLength(1);
  });
});
