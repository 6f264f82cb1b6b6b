import { of } from './query.ts';

/** Queries over the first dossier that were written once search was done, and that nothing was changed for. */
export const firstDossierAfterwards = [
  ...of('name', {
    nl: [
      ['catherine de bolle', 'actors/catherine-de-bolle'],
      ['P. Willocx', 'actors/patrick-willocx'],
      ['federale gerechtelijke politie', 'actors/fgp-oost-vlaanderen'],
    ],
    en: [
      ['Islamic State', 'actors/is'],
      ['EUROJUST', 'actors/eurojust'],
      ['Federal Public Prosecutor’s Office', 'actors/federaal-parket'],
    ],
  }),
  ...of('inflection', {
    nl: [['aangevallen servers', ['events/aanval-op-amaq-2018', 'events/operatie-amaq-2019']]],
    en: [['strengthening cooperation', ['quotes/de-bolle-samenwerking', 'actors/catherine-de-bolle']]],
  }),
  ...of('compound', {
    nl: [
      ['briefing pers', 'briefings/persbriefing'],
      ['servers is aanval', ['events/operatie-amaq-2019', 'events/aanval-op-amaq-2018']],
    ],
  }),
  ...of('typo', {
    nl: [
      ['ladislaf hamran', 'actors/ladislav-hamran'],
      ['europpol', 'actors/europol'],
      ['canarisse eilanden', ['events/arrestatie-canarische-eilanden', 'actors/man-canarische-eilanden']],
    ],
    en: [['wilocks', 'actors/patrick-willocx']],
  }),
  ...of('phrase', {
    nl: [['"nieuwe manieren om te communiceren"', 'quotes/willocx-opnieuw-beginnen']],
    en: [['fight against terror', ['quotes/hamran-preventie', 'actors/ladislav-hamran']]],
  }),
  ...of('other language', {
    nl: [
      ['press conference', 'events/persconferentie-den-haag'],
      ['chief commissioner', ['actors/patrick-willocx', 'actors/fgp-oost-vlaanderen']],
    ],
    en: [
      ['Islamitische Staat', 'actors/is'],
      ['cruciaal onderdeel', 'quotes/hamran-preventie'],
    ],
  }),
];

/** The same over the larger dossier. */
export const largerDossierAfterwards = [
  ...of('name', {
    nl: [
      ['Émile D’Hondt', 'actors/emile-d-hondt'],
      ['jean francois de wachter', 'actors/jean-francois-de-wachter'],
      ['J. Peeters', 'actors/jan-peeters'],
      ['gele vloot', 'actors/gele-vloot'],
    ],
    en: [
      ['port authority', 'actors/havenbedrijf'],
      ['River Police', 'actors/waterpolitie'],
    ],
  }),
  ...of('inflection', {
    nl: [
      ['afgeluisterde telefoons', 'actors/zoe-celik'],
      ['horloge bankkluizen', 'events/beslag-goudstaven'],
    ],
    en: [
      ['rescuing sailors', 'events/aanvaring-op-de-schelde'],
      ['seizing gold', 'events/beslag-goudstaven'],
    ],
  }),
  ...of('compound', {
    nl: [
      ['schepen dichte mist', 'events/aanvaring-op-de-schelde'],
      ['ongeval dokwerkers', 'events/staking-dokwerkers'],
      ['hond speur scanner', ['quotes/van-den-bossche-speurhonden', 'actors/douane-zeebrugge']],
      ['partijen kritiek minister', 'events/ontslag-minister'],
    ],
  }),
  ...of('typo', {
    nl: [
      ['amrany', 'actors/mohamed-el-amrani'],
      ['rekenhoff', 'actors/rekenhof'],
    ],
    en: [['akeson', 'actors/bjorn-akesson']],
  }),
  ...of('phrase', {
    nl: [['"een kostenpost noemt"', 'quotes/peeters-veiligheid']],
    en: [['"protect my sources"', 'quotes/el-amrani-bronnen']],
  }),
  ...of('other language', {
    nl: [
      ['arrest warrant', 'events/uitlevering-chauffeur'],
      ['whoever calls safety', 'quotes/peeters-veiligheid'],
    ],
    en: [
      ['baggerwerken', 'events/rapport-rekenhof'],
      ['zeevogels', 'events/olielek'],
    ],
  }),
];
