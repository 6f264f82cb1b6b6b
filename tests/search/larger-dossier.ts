import { of } from './query.ts';

const customs = 'actors/douane-zeebrugge';
const cocaine = 'events/vondst-cocaine';
const search = 'events/huiszoeking-kaai-twaalf';
const strike = 'events/staking-dokwerkers';
const permit = 'events/intrekking-milieuvergunning';
const hearing = 'events/hoorzitting-parlement';
const judgment = 'sources/vonnis-correctionele-rechtbank';

/** Queries over the generated dossier in `larger/`. */
export const largerDossierQueries = [
  ...of('name', {
    nl: [
      ['Jan Peeters', 'actors/jan-peeters'],
      ['peeters', 'actors/jan-peeters'],
      ['Van den Bossche', 'actors/anneleen-van-den-bossche'],
      ['A. Van den Bossche', 'actors/anneleen-van-den-bossche'],
      ['el amrani', 'actors/mohamed-el-amrani'],
      ['De Wachter', 'actors/jean-francois-de-wachter'],
      ['J.F. De Wachter', 'actors/jean-francois-de-wachter'],
      ['rekenhof', 'actors/rekenhof'],
      ['havenbedrijf', 'actors/havenbedrijf'],
      ['BTA', 'actors/bond-van-transportarbeiders'],
      ['noordzee logistiek', 'actors/noordzee-logistiek'],
    ],
    en: [
      ['Court of Audit', 'actors/rekenhof'],
      ['Yellow Fleet', 'actors/gele-vloot'],
      ['zeebrugge customs', customs],
    ],
  }),
  ...of('inflection', {
    nl: [
      ['stakingen', strike],
      ['stakende dokwerker', strike],
      ['goudstaaf', 'events/beslag-goudstaven'],
      ['milieuvergunningen ingetrokken', permit],
      ['gevangenisstraf', judgment],
      ['huiszoekingen', search],
    ],
    en: [
      ['collisions', 'events/aanvaring-op-de-schelde'],
      ['withdrawing permits', permit],
      ['criticising dredging', 'events/rapport-rekenhof'],
      ['confessing driver', 'actors/lukasz-wisniewski'],
    ],
  }),
  ...of('compound', {
    nl: [
      ['chauffeur uitlevering', 'events/uitlevering-chauffeur'],
      ['vergunning', permit],
      ['vervuiling grondwater', permit],
      ['bevel aanhouding', 'events/uitlevering-chauffeur'],
      ['controle douane', [cocaine, customs]],
      ['sluis zee', 'events/begrotingsdebat'],
      ['penningen', [hearing, 'actors/mohamed-el-amrani']],
      ['schepen mist', 'events/aanvaring-op-de-schelde'],
      ['vogels', 'events/olielek'],
      ['straffen gevangenis', judgment],
    ],
  }),
  ...of('diacritics', {
    nl: [
      ['zoe celik', 'actors/zoe-celik'],
      ['lukasz wisniewski', 'actors/lukasz-wisniewski'],
      ['cocaine', cocaine],
      ['Akesson', 'actors/bjorn-akesson'],
    ],
    en: [
      ['oneill', 'actors/siobhan-o-neill'],
      ['ozturk', 'actors/fatma-ozturk'],
      ["d'hondt", 'actors/emile-d-hondt'],
    ],
  }),
  ...of('typo', {
    nl: [
      ['wisnievski', 'actors/lukasz-wisniewski'],
      ['Anneleen van den Bosche', 'actors/anneleen-van-den-bossche'],
      ['öztruk', 'actors/fatma-ozturk'],
      ['kustwach', 'actors/kustwacht'],
      ['cellik', 'actors/zoe-celik'],
      ['huiszoekking', search],
    ],
    en: [
      ['yelow fleet', 'actors/gele-vloot'],
      ['cocain', cocaine],
    ],
  }),
  ...of('phrase', {
    nl: [
      ['"beter dan elke scanner"', 'quotes/van-den-bossche-speurhonden'],
      ['van die enveloppen niets geweten', 'quotes/de-wachter-niets-geweten'],
      ['"geen worm meer"', 'quotes/o-neill-slib'],
    ],
    en: [
      ['"nobody answered"', 'quotes/d-hondt-gewaarschuwd'],
      ['safety a cost', 'quotes/peeters-veiligheid'],
    ],
  }),
  ...of('other language', {
    nl: [
      ['phone tap', 'events/telefoontap'],
      ['Coast Guard', 'actors/kustwacht'],
      ['sniffer dogs', [cocaine, customs, 'quotes/van-den-bossche-speurhonden']],
      ['legal assistance', ['quotes/akesson-rechtshulp', 'actors/bjorn-akesson']],
    ],
    en: [
      ['goudstaven', 'events/beslag-goudstaven'],
      ['Waterpolitie', 'actors/waterpolitie'],
      ['steekpenningen', [hearing, 'actors/mohamed-el-amrani']],
      ['onrechtmatig verkregen bewijs', 'quotes/ozturk-onrechtmatig'],
    ],
  }),
  ...of('filter', {
    nl: [
      ['minister', 'events/ontslag-minister', { kind: 'events', year: '2021' }],
      ['niets geweten', 'quotes/de-wachter-niets-geweten', { kind: 'quotes', actor: 'jean-francois-de-wachter' }],
      ['containers', 'actors/lukasz-wisniewski', { kind: 'actors', actor: 'lukasz-wisniewski' }],
    ],
    en: [
      ['report', 'sources/verslag-haven', { kind: 'sources' }],
      ['dockers', 'events/staking-dokwerkers', { kind: 'events' }],
    ],
  }),
  ...of('topic', {
    nl: [
      ['brand meststoffen', 'events/brand-in-loods'],
      ['afluisteren', 'actors/zoe-celik'],
      ['valse facturen', 'actors/economische-inspectie'],
    ],
    en: [
      ['oil spill', 'events/olielek'],
      ['minister resigns', 'events/ontslag-minister'],
    ],
  }),
];
