import { list } from './list.ts';

/** Forms of address and ranks, with the gender that they tell. */
export const titles: Readonly<Record<string, 'male' | 'female' | 'any'>> = {
  mr: 'male',
  sir: 'male',
  lord: 'male',
  brother: 'male',
  father: 'male',
  fr: 'male',
  king: 'male',
  prince: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  lady: 'female',
  dame: 'female',
  sister: 'female',
  baroness: 'female',
  queen: 'female',
  princess: 'female',
  mx: 'any',
  dr: 'any',
  doctor: 'any',
  prof: 'any',
  professor: 'any',
  rev: 'any',
  reverend: 'any',
  hon: 'any',
  judge: 'any',
  justice: 'any',
  ald: 'any',
  alderman: 'any',
  cllr: 'any',
  councillor: 'any',
  deputy: 'any',
  senator: 'any',
  sen: 'any',
  rep: 'any',
  minister: 'any',
  president: 'any',
  captain: 'any',
  capt: 'any',
  sergeant: 'any',
  sgt: 'any',
  inspector: 'any',
  insp: 'any',
  supt: 'any',
  det: 'any',
  pc: 'any',
  superintendent: 'any',
  constable: 'any',
  colonel: 'any',
  general: 'any',
  gen: 'any',
  major: 'any',
  lieutenant: 'any',
  detective: 'any',
  chief: 'any',
  bishop: 'any',
  archbishop: 'any',
  taoiseach: 'any',
  tánaiste: 'any',
  garda: 'any',
  commissioner: 'any',
  mayor: 'any',
  governor: 'any',
  secretary: 'any',
  ambassador: 'any',
  coroner: 'any',
};

/** Nouns for persons, by what they do or are. */
export const roles = list(
  `minister mayor president chairman chairwoman chairperson chair director manager secretary spokesman spokeswoman spokesperson
  commissioner officer chief executive head leader member councillor alderman senator deputy mp td mep governor ambassador judge
  lawyer solicitor barrister prosecutor professor lecturer researcher scientist expert analyst economist historian engineer
  architect doctor gp surgeon nurse midwife pharmacist vet teacher headteacher principal pupil student librarian curator
  conservator keeper artist author writer novelist poet journalist reporter editor correspondent photographer broadcaster presenter
  owner founder boss worker employee docker driver farmer fisherman baker butcher boatbuilder builder plumber electrician
  shopkeeper publican landlord landlady neighbour neighbor resident villager passenger passer-by witness bystander visitor customer
  client patient parent mother father son daughter brother sister aunt uncle cousin nephew niece husband wife widow widower
  grandmother grandfather brother-in-law sister-in-law mother-in-law father-in-law man woman boy girl child teenager pensioner volunteer
  campaigner activist protester organiser coordinator trustee treasurer clerk inspector detective constable sergeant
  superintendent captain colonel general firefighter paramedic coach player footballer athlete captain priest vicar bishop rabbi imam
  source official aide adviser advisor assistant colleague friend predecessor successor counterpart opponent rival critic
  person somebody someone lady gentleman youngster tourist commuter cyclist tenant user reader harbourmaster lifeguard coroner
  vaccinologist biologist ecologist archaeologist geologist epidemiologist virologist psychologist sociologist climatologist
  civil-servant servant operator guard warden ranger skipper sailor pilot mechanic technician caretaker cleaner chef cook waiter
  waitress trader seller vendor buyer investor shareholder banker accountant auditor watchdog ombudsman commander grandson granddaughter grandchild stepson stepdaughter niece-in-law lawmaker legislator congressman congresswoman premier chancellor king queen prince princess bailiff verger sacristan sexton churchwarden beekeeper gamekeeper shepherd crofter miner postman postwoman milkman barman barmaid barista hairdresser nanny tutor apprentice recruit veteran soldier private corporal refugee migrant cyclist motorist commuter walker hiker swimmer angler birdwatcher allotment-holder shopper diner guest host tenant leaseholder homeowner householder juror defendant claimant plaintiff complainant reviewer moderator convener rapporteur vice-chair vice-president chairholder undersecretary attorney advocate sheriff provost bailie dean warden rector bursar registrar matron orderly carer caregiver hydrologist seismologist oceanographer statistician mathematician physicist chemist botanist zoologist ornithologist entomologist linguist philosopher theologian sculptor potter weaver painter filmmaker cinematographer composer conductor violinist pianist singer drummer guitarist dancer comedian playwright dramatist screenwriter translator publisher printer bookseller
  cashier teller plasterer joiner carpenter welder blacksmith cobbler tailor florist greengrocer fishmonger grocer
  hotelier innkeeper brewer winemaker diver surfer climber jockey trainer runner wrestler boxer golfer referee umpire
  fan supporter spectator bride groom newcomer settler taxpayer ratepayer voter subscriber insider whistleblower
  informant investigator negotiator mediator arbitrator envoy diplomat consul lobbyist pollster strategist physician
  physiotherapist therapist counsellor dentist optician radiographer surveyor planner programmer hacker gamer blogger
  influencer streamer podcaster bartender bouncer janitor porter concierge receptionist typist labourer laborer
  bricklayer roofer scaffolder stonemason glazier locksmith upholsterer decorator gardener forester logger hunter
  thatcher academic politician policeman policewoman cop survivor victim suspect inmate prisoner detainee asylum-seeker
  deckhand stoker signalman bellringer organist caller listener viewer follower spouse fiancé fiancée godmother
  godfather stepmother stepfather mum mom dad grandma grandad granny twin sibling teammate roommate classmate flatmate
  co-founder co-author co-owner ex-husband ex-wife barber undertaker curate chaplain deacon nun monk`,
);

/** Endings of nouns for persons that are not in the list. */
export const roleEnding =
  /(?:[a-z]{2}(?:iator|inator|igator|erator|ductor|strator|ologist|ician|sman|swoman|woman|person|worker|keeper|maker|holder|leader|owner|trist|grapher|neer|eer))$/;

export const womanNoun =
  /^(?:woman|girl|mother|sister|daughter|aunt|niece|wife|widow|grandmother|lady|landlady|waitress|actress|midwife|sister-in-law|mother-in-law|\w*woman)$/;
export const manNoun =
  /^(?:man|boy|father|brother|son|uncle|nephew|husband|widower|grandfather|gentleman|landlord|waiter|actor|brother-in-law|father-in-law|\w*[a-z]man)$/;

/** Nouns for bodies that speak, each by itself or at the end of a name. */
export const bodies = list(
  `airport management factory mill plant council authority department ministry government university college school institute institution academy union association
  federation party company firm group bank trust foundation society club committee commission board agency service office
  parliament court police force army navy museum gallery galleries library hospital clinic church charity company operator
  council’s corporation council network partnership alliance coalition centre center lab laboratory observatory press media
  newspaper paper broadcaster station magazine journal organisation organization body regulator watchdog maker supplier
  manufacturer retailer chain airline railway rail brewery recycling biologics pharmaceuticals limited ltd plc inc llc gmbh
  holdings industries systems technologies energy water waterways bureau secretariat embassy friends parish diocese team inspectorate
  executive directorate fund cooperative co-operative festival theatre orchestra brigade mercury sentinel times post herald gazette
  tribune chronicle observer telegraph guardian examiner independent argus courier echo news radio television tv review dispatch
  utility developer landlord contractor insurer shipyard cabinet harbour port zoo farm estate shop store campaign movement`,
);
export const bodyEnding = /(?:rail|air|bank|tech|soft|pharm|com)$/;

/** Nouns for what is written, which may be quoted too. */
export const documents = list(
  `report letter leaflet statement email e-mail note memo document text notice sign website article paper essay survey inquiry
  review ruling judgment verdict study complaint email post tweet message motion resolution petition contract diary`,
);

/** Nouns by which a text refers back to whatever body it has named. */
export const anyBody = list(
  `company firm group organisation organization body agency union association federation party paper newspaper broadcaster station
  channel magazine charity club society maker manufacturer supplier retailer chain operator airline authority council committee board
  regulator watchdog developer contractor trust foundation institution business owner department network office
  lender carrier carmaker automaker drugmaker grocer insurer consortium consultancy start-up startup
  airport port hospital museum school college university utility airline management mill factory plant brewery store`,
);

/** Those of them that mean a business, and words in the names of bodies that are none. */
export const businesses = list(
  'company firm manufacturer supplier retailer maker lender carmaker automaker drugmaker grocer',
);
export const publicBodies = list(
  'authority council ministry department government parliament court police university college union federation association committee',
);

/** Bodies whose name has no capital. */
export const institution = /^(?:crown prosecution service|public accounts committee)(?!\p{L})/iu;

/** What a name begins with only where it begins a sentence: `Developer Stonegate`, `Architects Foley & Brandt`. */
export const descriptor =
  /^(?:\p{L}+-)?(?:developers?|architects?|operators?|contractors?|insurers?|owners?|publishers?|retailers?|supermarket|airline|manufacturers?|builders?|landlords?|solicitors?|consultants?|engineers?|broadcaster|regulator|watchdog|union|charity|think-tank|campaigners?)$/iu;

/** By what other nouns somebody may have been brought in whom one of these means. */
export const alike: Readonly<Record<string, readonly string[]>> = {
  lawyer: ['barrister', 'solicitor', 'attorney', 'advocate'],
  attorney: ['lawyer'],
  solicitor: ['lawyer'],
  barrister: ['lawyer'],
  councillor: ['cllr', 'alderman'],
  councilman: ['councillor'],
  deputy: ['td'],
  academic: ['professor', 'prof', 'lecturer', 'researcher'],
  scientist: ['professor', 'prof', 'researcher', 'biologist', 'ecologist'],
  researcher: ['professor', 'prof', 'scientist'],
  professor: ['prof'],
  lawmaker: ['mp', 'td', 'senator', 'congressman', 'congresswoman', 'representative'],
  politician: ['mp', 'td', 'senator', 'minister', 'councillor', 'mayor'],
  boss: ['executive', 'director', 'manager', 'owner', 'chair'],
  chief: ['executive', 'commissioner'],
  doctor: ['gp', 'dr', 'surgeon', 'physician'],
  officer: ['inspector', 'superintendent', 'constable', 'sergeant', 'pc', 'detective'],
  author: ['writer', 'novelist'],
  writer: ['author', 'novelist'],
  priest: ['vicar', 'rector', 'rev', 'fr'],
  clergyman: ['vicar', 'rector', 'rev', 'priest', 'bishop'],
  headteacher: ['head', 'principal'],
  teacher: ['headteacher', 'principal'],
  spokesperson: ['spokesman', 'spokeswoman'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
  trader: ['shopkeeper', 'seller'],
};
