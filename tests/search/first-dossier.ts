import { of } from './query.ts';

const sypt = 'actors/eric-van-der-sypt';
const office = 'actors/federaal-parket';
const operation = 'events/operatie-amaq-2019';
const earlier = 'events/aanval-op-amaq-2018';
const arrest = 'events/arrestatie-canarische-eilanden';
const man = 'actors/man-canarische-eilanden';
const conference = 'events/persconferentie-den-haag';
const cooperation = 'quotes/de-bolle-samenwerking';
const prevention = 'quotes/hamran-preventie';
const better = 'quotes/van-der-sypt-beter-doen';
const absent = 'quotes/van-der-sypt-niet-meer-aanwezig';
const items = 'quotes/willocx-26000-items';
const again = 'quotes/willocx-opnieuw-beginnen';
const source = 'sources/is-amaq-2019-11';
const briefing = 'briefings/persbriefing';

/** Queries over the dossier in `content/`. */
export const firstDossier = [
  ...of('name', {
    nl: [
      ['Van der Sypt', sypt],
      ['van der sypt', sypt],
      ['Sypt', sypt],
      ['E. Van der Sypt', sypt],
      ['federaal parket', office],
      ['IS', 'actors/is'],
      ['Islamitische Staat', 'actors/is'],
      ['FGP Oost-Vlaanderen', 'actors/fgp-oost-vlaanderen'],
      ['de bolle', 'actors/catherine-de-bolle'],
      ['Willocx', 'actors/patrick-willocx'],
      ['guardia civil', 'actors/guardia-civil'],
    ],
    en: [
      ['federal prosecutor', office],
      ['Ladislav Hamran', 'actors/ladislav-hamran'],
      ['hamran ladislav', 'actors/ladislav-hamran'],
      ['Europol', 'actors/europol'],
      ['amaq', 'actors/amaq'],
    ],
  }),
  ...of('inflection', {
    nl: [
      ['cyberaanvallen', [operation, earlier]],
      ['arrestaties', arrest],
      ['verdachten', [man, arrest]],
      ['persconferenties', conference],
      ['samenwerken met technologiebedrijf', [cooperation, 'actors/catherine-de-bolle']],
      ['geradicaliseerde man', man],
    ],
    en: [
      ['cyberattacks', [operation, earlier]],
      ['press conferences', conference],
      ['arrested', [man, arrest]],
      ['radicalising', man],
    ],
  }),
  ...of('compound', {
    nl: [
      ['aanval', [operation, earlier]],
      ['aanval servers amaq', earlier],
      ['organisatie terreur', 'actors/is'],
      ['bedrijven technologie', [cooperation, 'actors/catherine-de-bolle', 'actors/europol']],
      ['conferentie den haag', conference],
      ['bureau amaq', 'actors/amaq'],
      ['cyber aanval', [operation, earlier]],
      ['commissaris', 'actors/patrick-willocx'],
    ],
  }),
  ...of('diacritics', {
    nl: [
      ['mauritanier', [man, arrest]],
      ['Mauritaniër', [man, arrest]],
      ['belgie', office],
      ['één artikel', [source, '', briefing]],
    ],
  }),
  ...of('typo', {
    nl: [
      ['Willokx', 'actors/patrick-willocx'],
      ['van der sijpt', sypt],
      ['eurpol', 'actors/europol'],
      ['hammran', 'actors/ladislav-hamran'],
      ['Cathrine de Bolle', 'actors/catherine-de-bolle'],
    ],
    en: [
      ['eurojst', 'actors/eurojust'],
      ['gardia civil', 'actors/guardia-civil'],
      ['prosecuter', office],
    ],
  }),
  ...of('phrase', {
    nl: [
      ['"helemaal opnieuw beginnen"', again],
      ['"meer dan 26.000 items"', items],
      ['preventie is een cruciaal onderdeel', prevention],
    ],
    en: [
      ['"better this time"', better],
      ['no longer present on the internet', absent],
    ],
  }),
  ...of('other language', {
    nl: [
      ['cyberattack on servers', [operation, earlier]],
      ['Canary Islands', [arrest, man]],
      ['East Flanders', 'actors/fgp-oost-vlaanderen'],
    ],
    en: [
      ['voorlopig niet meer aanwezig', absent],
      ['hoofdcommissaris', 'actors/patrick-willocx'],
      ['Canarische Eilanden', [arrest, man]],
    ],
  }),
  ...of('filter', {
    nl: [
      ['europol', conference, { kind: 'events', year: '2019', actor: 'ladislav-hamran' }],
      ['IS', [absent, again], { kind: 'quotes' }],
      ['amaq', source, { kind: 'sources' }],
    ],
    en: [['servers', earlier, { year: '2018', kind: 'events' }]],
  }),
  ...of('topic', {
    nl: [
      ['springstof TATP', [man]],
      ['26.000 items offline', [items, operation, 'actors/patrick-willocx']],
      ['samenwerking versterken', cooperation],
    ],
    en: [
      ['explosive', man],
      ['questions for the press', briefing],
    ],
  }),
];
