import { list } from './list.ts';

export const titles: Readonly<Record<string, 'male' | 'female' | 'any'>> = {
  heer: 'male',
  dhr: 'male',
  mijnheer: 'male',
  meneer: 'male',
  sir: 'male',
  pater: 'male',
  broeder: 'male',
  koning: 'male',
  prins: 'male',
  mevrouw: 'female',
  mevr: 'female',
  mw: 'female',
  juffrouw: 'female',
  zuster: 'female',
  koningin: 'female',
  prinses: 'female',
  dr: 'any',
  drs: 'any',
  prof: 'any',
  professor: 'any',
  ir: 'any',
  ing: 'any',
  mr: 'any',
  dokter: 'any',
  meester: 'any',
  ds: 'any',
  mgr: 'any',
  jhr: 'male',
  minister: 'any',
  kolonel: 'any',
  generaal: 'any',
  kapitein: 'any',
};

export const roles = list(
  `burgemeester schepen wethouder minister premier staatssecretaris voorzitter voorzitster directeur directrice gedeputeerde gouverneur
  woordvoerder woordvoerster korpschef commandant commissaris hoofdcommissaris secretaris griffier raadslid gemeenteraadslid kamerlid
  parlementslid senator fractieleider partijvoorzitter ambassadeur rechter advocaat procureur officier hoogleraar professor docent
  onderzoeker wetenschapper expert deskundige analist econoom historicus ingenieur architect arts huisarts chirurg verpleegkundige
  verpleegster vroedvrouw apotheker dierenarts leraar lerares leerkracht juf meester scholier student studente bibliothecaris
  conservator restaurateur restauratrice beheerder kunstenaar kunstenares schrijver schrijfster auteur dichter journalist verslaggever
  redacteur correspondent fotograaf presentator eigenaar eigenares oprichter baas ceo topman topvrouw bestuurder vakbondsbestuurder
  werknemer medewerker medewerkster arbeider chauffeur boer boerin melkveehouder visser bakker slager winkelier cafébaas
  uitbater uitbaatster zaakvoerder handelaar buur buurman buurvrouw buurtbewoner buurtbewoonster omwonende bewoner bewoonster inwoner
  inwoonster passagier voorbijganger getuige toeschouwer bezoeker bezoekster klant patiënt ouder moeder vader zoon dochter broer zus
  oom tante neef nicht man vrouw jongen meisje kind tiener gepensioneerde vrijwilliger vrijwilligster actievoerder activist
  betoger organisator coördinator penningmeester inspecteur rechercheur agent agente brandweerman trainer speler voetballer
  pastoor dominee bisschop rabbijn imam bron ambtenaar adviseur assistent collega vriend vriendin voorganger opvolger tegenstander
  criticus persoon iemand dame heer toerist fietser huurder gebruiker lezer havenmeester redder conducteur machinist schipper
  monteur technicus conciërge kok ober verkoper verkoopster belegger bankier accountant schoonbroer schoonzus schoonmoeder
  schoonvader schoonzoon schoondochter weduwe weduwnaar oma opa grootmoeder grootvader kleinzoon kleindochter echtgenoot echtgenote
  hoofdredacteur afdelingshoofd diensthoofd afgevaardigde commissielid bestuurslid lid mede-eigenaar viroloog bioloog secretaris-generaal
  toezichthouder jurist notaris makelaar ondernemer fabrikant producent ander andere kraamhouder imker tuinder wijkagent zorgverlener kleinkind kleinzoon kleindochter stiefzoon gast boswachter vertegenwoordiger wijkbewoner stagiair stagiaire burger kiezer reiziger forens treinreiziger pendelaar oud-minister oud-burgemeester ex-minister staatshoofd koning koningin prins prinses hoofdinspecteur recherchechef korporaal sergeant kolonel majoor hoofdonderwijzer onderwijzer onderwijzeres rector decaan kanselier commissievoorzitter fractievoorzitter lijsttrekker vakbondsman vakbondsvrouw arbeidster poetsvrouw kapper kapster barman barvrouw kok serveerster barista bouwvakker loodgieter elektricien tuinman hovenier bioboer wijnboer schaapherder herder jager strandjutter
  kassier kassierster demonstrant bediende zegsman zegsvrouw raadsman raadsvrouw strafpleiter pleiter bewindsman bewindsvrouw
  kastelein herbergier hotelier akkerbouwer veehouder fruitteler teler loonwerker molenaar brouwer ambulancier
  brandweervrouw cipier portier ploegbaas voorman ploegleider tandarts kinesist fysiotherapeut therapeut vertaler tolk
  gids suppoost acteur actrice regisseur zanger zangeres muzikant dirigent danser danseres choreograaf filmmaker cineast
  recensent blogger programmeur informaticus wiskundige fysicus chemicus geograaf demograaf dijkgraaf heemraad
  rentmeester landmeter rechtsgeleerde filosoof ethicus statisticus bruid bruidegom supporter fan wielrenner renner
  loper zwemmer doelman doelvrouw spits keeper verdediger middenvelder ouderling diaken parochiaan vluchteling
  asielzoeker migrant gedetineerde slachtoffer overlevende nabestaande peuter kleuter leerling leerlinge scholiere puber
  jongere jongeman kerel bejaarde opvoeder opvoedster persrechter persmagistraat persofficier politicus politica
  kamervoorzitter vakbondsleider onderhandelaar bemiddelaar waarnemer lobbyist diplomaat gezant consul kapelaan koster
  non monnik peter meter petekind tweeling collegaatje ploegmaat huisgenoot klasgenoot lotgenoot nabuur medebewoner
  stadsgids klokkenluider insider ingewijde topambtenaar ondervoorzitter ondervoorzitster zaakvoerster bedrijfsleider
  bedrijfsleidster filiaalhouder winkelierster bakkerin slagerin naaister kleermaker smid lasser timmerman metser
  metselaar dakdekker schilder beeldhouwer pottenbakker`,
);

export const roleEnding =
  /^(?:\p{Ll}{2,}(?:meester|houder|houdster|chauffeur|lid|secretaris|penningmeester|helper|helpster|opzichter|leider|leidster|bestuurder|voerder|voerster|kundige|loog|loge|bewoner|bewoonster|eigenaar|directeur|voorzitter|voorzitster|minister|medewerker|medewerkster|werker|werkster|raadslid|bestuurslid|commissielid|kamerlid|chef|baas|hoofd|trainer|coach|leraar|lerares|rechter|arts|bouwer|maker|maakster|schrijver|schrijfster|handelaar|koper|koopster|koopman|ganger|nemer|neemster|gever|geefster|speler|speelster|rijder|rijdster|lezer|huurder|zoeker|drager|denker|bewaker|wachter|strijder|strijdster|kenner|kweker|visser|schipper|boer|boerin|vrouw|trice|euse|specialist|ontwerper|ontwerpster|adviseur|inspecteur|ingenieur|conducteur|monteur|ambtenaar|vertegenwoordiger|verzorger|verzorgster|begeleider|begeleidster|verslaggever|redacteur|onderzoeker|getuige|genoot|genote|ouder|zoon|dochter|student|studente|agent|agente|officier|generaal|verkoper|verkoopster|uitbater|uitbaatster)|\p{Ll}{3,}(?:al|iv|or|ar|og|ur|om|et|on|in)ist(?:e)?|(?!roman)\p{Ll}{3,}man|(?!ven|regi|kloo|roo|dui|plei|oe|min|mon|sini|clu|lui|lij|kle|juni|kanoe)\p{Ll}{3,}(?:st|k|t|d|p|n|g)ster)$/u;

export const womanNoun =
  /^(?:vrouw|meisje|moeder|zus|dochter|tante|nicht|weduwe|oma|grootmoeder|dame|vriendin|boerin|studente|agente|echtgenote|eigenares|lerares|juf|\p{Ll}*(?:vrouw|(?<!mee|mini|ven|regi)ster|trice|ares|moeder|dochter|zus|euse|koopster|loge))$/u;
export const manNoun =
  /^(?:man|jongen|vader|broer|zoon|oom|neef|weduwnaar|opa|grootvader|heer|buurman|echtgenoot|\p{Ll}*(?:man|vader|zoon|broer))$/u;

export const bodies = list(
  `gemeente stad provincie raad overheid regering ministerie departement parket gerecht rechtbank politie brandweer leger bedrijf
  onderneming firma groep bank stichting vereniging vzw club bond vakbond partij fractie universiteit hogeschool school instituut
  academie museum galerie bibliotheek ziekenhuis kliniek kerk organisatie instelling dienst agentschap inspectie autoriteit commissie
  comité raad college schepencollege bestuur directie krant dagblad weekblad zender omroep radio redactie persbureau
  waterschap waterbedrijf veiligheidsregio politiezone unie federatie koepel fonds producent fabrikant uitgever uitgeverij
  supermarktketen keten maatschappij spoorwegmaatschappij vervoerder exploitant ontwikkelaar verzekeraar netbeheerder toezichthouder vrienden
  gallery opslag nieuws beweging platform netwerk coalitie meldpunt buurtcomité actiegroep zoo dierentuin haven luchthaven theater
  orkest festival team bureau studiebureau adviesbureau onderzoeksbureau lokaal regio zone consulaat ambassade kabinet hof ombudsdienst belangenvereniging buurtvereniging zwemvereniging dorpsraad wijkraad ouderraad politiek secretariaat`,
);
export const bodyEnding =
  /(?:verzekeraar|vervoerder|operator|aannemer|beheerder|fabrikant|producent|leverancier|keten|concern|coöperatie|raad|kamer|rederij|fabriek|ziekenhuis|werf|koepel|schap|bond|inspectie|parket|gemeente|ministerie|bedrijf|universiteit|museum|stichting|vereniging|regio|politie|vakbond|partij|bank|kring|club|dienst|commissie|comité|centrum|bureau|fonds|federatie|unie|huis|zone|waterschap|maatschappij|belang|lijst|krant|omroep|school)$/iu;

export const documents = list(
  `rapport brief nota verslag verklaring mail e-mail persbericht document tekst bord affiche website artikel essay enquête
  vonnis arrest studie onderzoek advies mededeling persmededeling klacht bericht motie resolutie petitie contract dagboek folder brochure`,
);

/** Nouns by which a text refers back to whatever body it has named. */
export const anyBody = list(
  `bedrijf onderneming firma groep organisatie instelling vereniging vzw club bond vakbond partij fractie dienst agentschap krant
  blad zender omroep fabrikant producent uitgever keten maatschappij exploitant ontwikkelaar toezichthouder stichting raad
  overheid autoriteit federatie vervoerder winkelketen concern moederbedrijf familiebedrijf beheerder eigenaar
  bank verzekeraar uitgeverij brouwerij consortium netbeheerder coöperatie start-up
  directie bestuur leiding management fabriek rederij luchthaven museum school ziekenhuis gemeente`,
);

/** Those of them that mean a business, and words in the names of bodies that are none. */
export const businesses = list('bedrijf onderneming firma producent leverancier fabrikant winkelketen');
export const publicBodies = list(
  'gemeente provincie ministerie departement regering parlement rechtbank politie parket universiteit hogeschool vakbond federatie inspectie autoriteit',
);

/** Bodies whose name has no capital. */
export const institution =
  /^(?:college van (?:burgemeester en (?:wethouders|schepenen)|gedeputeerde staten|b en w)|gedeputeerde staten|provinciale staten|openbaar ministerie)(?!\p{L})/iu;

/** What a name begins with only where it begins a sentence: `Zorgverzekeraar Aegida`. */
export const descriptor =
  /^\p{L}*(?:verzekeraar|rederij|fabrikant|keten|vervoerder|uitgever|concern|producent|exploitant|ontwikkelaar|aannemer|vakbond|partij|zender|operator|beheerder|leverancier|uitbater|bouwer)$/iu;

const politicians = [
  'minister',
  'schepen',
  'wethouder',
  'kamerlid',
  'raadslid',
  'gedeputeerde',
  'burgemeester',
  'fractieleider',
];

/** By what other nouns somebody may have been brought in whom one of these means. */
export const alike: Readonly<Record<string, readonly string[]>> = {
  raadsvrouw: ['advocaat', 'advocate'],
  raadsman: ['advocaat'],
  pleiter: ['advocaat', 'raadsman'],
  strafpleiter: ['advocaat', 'raadsman'],
  provinciebestuurder: ['gedeputeerde', 'gouverneur'],
  stadsbestuurder: ['wethouder', 'schepen', 'burgemeester'],
  burgervader: ['burgemeester'],
  burgermoeder: ['burgemeester'],
  bewindsman: ['minister', 'staatssecretaris'],
  bewindsvrouw: ['minister', 'staatssecretaris'],
  topman: ['ceo', 'directeur', 'bestuurder', 'baas'],
  topvrouw: ['ceo', 'directeur', 'bestuurder', 'baas'],
  ceo: ['topman', 'topvrouw', 'bestuurder'],
  baas: ['directeur', 'ceo', 'topman', 'eigenaar', 'zaakvoerder', 'uitbater'],
  onderzoekster: ['onderzoeker', 'hoogleraar', 'professor', 'docent', 'wetenschapper'],
  oefenmeester: ['trainer', 'coach', 'bondscoach'],
  coach: ['trainer', 'bondscoach'],
  trainer: ['coach', 'bondscoach'],
  keeper: ['doelman', 'doelvrouw'],
  doelman: ['keeper'],
  onderzoeker: ['hoogleraar', 'professor', 'docent', 'wetenschapper'],
  wetenschapper: ['hoogleraar', 'professor', 'onderzoeker'],
  hoogleraar: ['professor'],
  professor: ['hoogleraar'],
  ondernemer: ['zaakvoerder', 'uitbater', 'eigenaar'],
  eigenaar: ['zaakvoerder', 'uitbater', 'ondernemer'],
  uitbater: ['zaakvoerder', 'eigenaar'],
  dokter: ['arts', 'huisarts', 'chirurg', 'dr'],
  arts: ['dokter', 'huisarts', 'chirurg', 'dr'],
  politicus: politicians,
  politica: politicians,
  boer: ['akkerbouwer', 'veehouder', 'melkveehouder', 'fruitteler', 'teler'],
  leraar: ['leerkracht', 'docent', 'meester'],
  lerares: ['leerkracht', 'docent', 'juf'],
  leerkracht: ['leraar', 'lerares', 'juf', 'meester'],
  zegsman: ['woordvoerder'],
  zegsvrouw: ['woordvoerster', 'woordvoerder'],
  woordvoerder: ['woordvoerster'],
  woordvoerster: ['woordvoerder'],
  auteur: ['schrijver', 'schrijfster'],
  schrijver: ['auteur'],
  schrijfster: ['auteur'],
};
