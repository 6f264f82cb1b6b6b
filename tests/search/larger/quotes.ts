import { aQuote, aSource } from '../../fixtures/dossier.ts';

export const sources = [
  aSource({
    id: 'verslag-haven',
    type: 'report',
    title: { nl: 'Verslag over de haven', en: 'Report on the port' },
    issued: '2023-02',
  }),
  aSource({
    id: 'vonnis-correctionele-rechtbank',
    type: 'report',
    title: { nl: 'Vonnis van de correctionele rechtbank', en: 'Judgment of the criminal court' },
    issued: '2023-06-28',
    description: {
      nl: 'De rechters legden verbeurdverklaringen en gevangenisstraffen op.',
      en: 'The judges ordered forfeitures and prison sentences.',
    },
  }),
  aSource({ id: 'uitzending-kustlijn', type: 'broadcast', title: 'Kustlijn vanavond', issued: '2021-06-15' }),
  aSource({ id: 'zeitung', type: 'article-newspaper', title: 'Hafenblatt', issued: '2022-03', language: 'de' }),
];

const quote = (id: string, speaker: string, nl: string, en: string, parts: Parameters<typeof aQuote>[0] = {}) =>
  aQuote({ id, speaker, source: 'verslag-haven', segments: [{ exact: nl }], translations: { en: [en] }, ...parts });

export const quotes = [
  quote(
    'van-den-bossche-speurhonden',
    'anneleen-van-den-bossche',
    'Onze speurhonden zijn beter dan elke scanner.',
    'Our sniffer dogs are better than any scanner.',
    { event: 'vondst-cocaine' },
  ),
  quote(
    'peeters-veiligheid',
    'jan-peeters',
    'Wie veiligheid een kostenpost noemt, heeft nooit in een ruim gestaan.',
    'Whoever calls safety a cost has never stood in a hold.',
    { event: 'staking-dokwerkers', source: 'uitzending-kustlijn' },
  ),
  quote(
    'd-hondt-gewaarschuwd',
    'emile-d-hondt',
    'Ik heb gewaarschuwd, schriftelijk en mondeling, en niemand antwoordde.',
    'I gave warning, in writing and in speech, and nobody answered.',
    { event: 'hoorzitting-parlement' },
  ),
  quote(
    'de-wachter-niets-geweten',
    'jean-francois-de-wachter',
    'Van die enveloppen heb ik niets geweten.',
    'I knew nothing about those envelopes.',
    { event: 'hoorzitting-parlement' },
  ),
  quote(
    'ozturk-onrechtmatig',
    'fatma-ozturk',
    'Bewijs dat onrechtmatig is verkregen, is geen bewijs.',
    'Evidence obtained unlawfully is no evidence.',
  ),
  quote(
    'o-neill-slib',
    'siobhan-o-neill',
    'In dat slib leeft geen worm meer.',
    'Not a worm is left alive in that silt.',
    { about: ['event:intrekking-milieuvergunning'] },
  ),
  quote(
    'el-amrani-bronnen',
    'mohamed-el-amrani',
    'Ik bescherm mijn bronnen, ook voor de rechter.',
    'I protect my sources, before a judge too.',
  ),
  quote(
    'akesson-rechtshulp',
    'bjorn-akesson',
    'Zonder rechtshulp eindigt elk spoor aan de grens.',
    'Without legal assistance every trail ends at the border.',
  ),
];
