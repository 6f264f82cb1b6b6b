import { anActor } from '../../fixtures/dossier.ts';

const source = 'verslag-haven';
const of = (to: string, nl: string, en: string) => [
  { type: 'works-for' as const, to, role: { nl, en }, evidence: [{ source, exact: `${nl} bij` }] },
];

const person = (id: string, name: string, sortAs: string, parts: Parameters<typeof anActor>[0] = {}) =>
  anActor({ id, kind: 'person', name, sortAs, ...parts });

/** Those whom the queries over the larger dossier ask for. None of it is real. */
export const actors = [
  person('zoe-celik', 'Zoë Çelik', 'Çelik, Zoë', {
    relations: of('rekenhof', 'onderzoeksrechter', 'investigating judge'),
    description: {
      nl: 'Zoë Çelik leidt als onderzoeksrechter het gerechtelijk onderzoek naar de drugssmokkel. Zij liet telefoons afluisteren en weigerde elk interview.',
      en: 'Zoë Çelik is the investigating judge in the inquiry into the drug smuggling. She had phones tapped and refused every interview.',
    },
  }),
  person('lukasz-wisniewski', 'Łukasz Wiśniewski', 'Wiśniewski, Łukasz', {
    description: {
      nl: 'Łukasz Wiśniewski was vrachtwagenchauffeur. Hij reed met containers naar Polen en bekende dat hij betaald werd door de Gele Vloot.',
      en: 'Łukasz Wiśniewski was a lorry driver. He took containers to Poland and confessed that the Yellow Fleet paid him.',
    },
  }),
  person('emile-d-hondt', 'Émile D’Hondt', 'D’Hondt, Émile', {
    relations: of('havenbedrijf', 'havenmeester', 'harbour master'),
    description: {
      nl: 'Émile D’Hondt is havenmeester. Hij waarschuwde jaren geleden al voor corruptie op de kaaien.',
      en: 'Émile D’Hondt is the harbour master. Years ago he warned of corruption on the quays.',
    },
  }),
  person('anneleen-van-den-bossche', 'Anneleen Van den Bossche', 'Van den Bossche, Anneleen', {
    relations: of('douane-zeebrugge', 'woordvoerder', 'spokesperson'),
    description: {
      nl: 'Anneleen Van den Bossche spreekt voor de douane. Ze lichtte de vangst toe aan de pers.',
      en: 'Anneleen Van den Bossche speaks for the customs office. She explained the seizure to the press.',
    },
  }),
  person('jan-peeters', 'Jan Peeters', 'Peeters, Jan', {
    relations: of('bond-van-transportarbeiders', 'vakbondsleider', 'union leader'),
    description: {
      nl: 'Jan Peeters is vakbondsleider. Hij riep op tot een werkonderbreking in de haven.',
      en: 'Jan Peeters is a union leader. He called for a work stoppage in the port.',
    },
  }),
  person('mohamed-el-amrani', 'Mohamed El Amrani', 'El Amrani, Mohamed', {
    relations: of('radio-kustlijn', 'verslaggever', 'reporter'),
    description: {
      nl: 'Mohamed El Amrani bracht als verslaggever de steekpenningen aan het licht.',
      en: 'Mohamed El Amrani, a reporter, brought the bribes to light.',
    },
  }),
  person('bjorn-akesson', 'Björn Åkesson', 'Åkesson, Björn', {
    description: {
      nl: 'Björn Åkesson is aanklager in Göteborg. Hij vroeg België om rechtshulp.',
      en: 'Björn Åkesson is a prosecutor in Gothenburg. He asked Belgium for legal assistance.',
    },
  }),
  person('jean-francois-de-wachter', 'Jean-François De Wachter', 'De Wachter, Jean-François', {
    aliases: ['J.F. De Wachter'],
    description: {
      nl: 'Jean-François De Wachter was minister van Mobiliteit tot zijn ontslag.',
      en: 'Jean-François De Wachter was minister of mobility until his resignation.',
    },
  }),
  person('fatma-ozturk', 'Fatma Öztürk', 'Öztürk, Fatma', {
    description: {
      nl: 'Fatma Öztürk verdedigt de chauffeur als advocaat. Zij betwist de huiszoeking.',
      en: 'Fatma Öztürk is the driver’s lawyer. She disputes the search.',
    },
  }),
  person('siobhan-o-neill', 'Siobhán O’Neill', 'O’Neill, Siobhán', {
    description: {
      nl: 'Siobhán O’Neill is scheikundige en onderzocht het vervuilde slib.',
      en: 'Siobhán O’Neill is a chemist and examined the polluted silt.',
    },
  }),
  anActor({
    id: 'douane-zeebrugge',
    name: { nl: 'Douane Zeebrugge', en: 'Zeebrugge Customs' },
    description: {
      nl: 'De douane van Zeebrugge controleert containers met scanners en speurhonden.',
      en: 'Zeebrugge Customs inspects containers with scanners and sniffer dogs.',
    },
  }),
  anActor({
    id: 'havenbedrijf',
    name: { nl: 'Havenbedrijf Scheldemond', en: 'Scheldemond Port Authority' },
    aliases: ['HBS'],
    description: {
      nl: 'Het havenbedrijf beheert de terreinen, sluizen en dokken en verleent concessies.',
      en: 'The port authority manages the grounds, locks and docks and grants concessions.',
    },
  }),
  anActor({
    id: 'rekenhof',
    name: { nl: 'Rekenhof', en: 'Court of Audit' },
    description: {
      nl: 'Het Rekenhof ziet toe op de overheidsuitgaven.',
      en: 'The Court of Audit oversees public spending.',
    },
  }),
  anActor({
    id: 'bond-van-transportarbeiders',
    name: { nl: 'Bond van Transportarbeiders', en: 'Transport Workers’ Union' },
    aliases: ['BTA'],
    description: {
      nl: 'De vakbond verenigt dokwerkers, kraanmannen en chauffeurs.',
      en: 'The union brings together dockers, crane operators and drivers.',
    },
  }),
  anActor({
    id: 'noordzee-logistiek',
    name: 'Noordzee Logistiek',
    description: {
      nl: 'Een transportonderneming die opslagplaatsen huurde aan kaai twaalf.',
      en: 'A haulage company that rented storage at quay twelve.',
    },
  }),
  anActor({
    id: 'kustwacht',
    name: { nl: 'Kustwacht', en: 'Coast Guard' },
    description: {
      nl: 'De kustwacht bewaakt de territoriale wateren en redt drenkelingen.',
      en: 'The Coast Guard watches the territorial waters and rescues people at sea.',
    },
  }),
  anActor({
    id: 'gele-vloot',
    kind: 'group',
    name: { nl: 'Gele Vloot', en: 'Yellow Fleet' },
    description: {
      nl: 'De Gele Vloot is een misdaadorganisatie die cocaïne invoert tussen bananen.',
      en: 'The Yellow Fleet is a crime syndicate that imports cocaine among bananas.',
    },
  }),
  anActor({
    id: 'radio-kustlijn',
    kind: 'medium',
    name: 'Radio Kustlijn',
    description: { nl: 'Een regionale omroep aan zee.', en: 'A regional broadcaster by the sea.' },
  }),
  anActor({
    id: 'economische-inspectie',
    kind: 'unit',
    name: { nl: 'Dienst Economische Inspectie', en: 'Economic Inspection Service' },
    aliases: ['DEI'],
    description: {
      nl: 'De dienst spoort witwaspraktijken en valse facturen op.',
      en: 'The service traces money laundering and false invoices.',
    },
  }),
  anActor({
    id: 'waterpolitie',
    kind: 'unit',
    name: { nl: 'Waterpolitie', en: 'River Police' },
    description: {
      nl: 'De waterpolitie patrouilleert met snelle boten op de Schelde.',
      en: 'The river police patrol the Scheldt in fast boats.',
    },
  }),
];
