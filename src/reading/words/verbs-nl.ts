import { list } from './list.ts';

/** What a Dutch text says of somebody who speaks or writes. */
export const speechVerbs = list(
  `zeg zegt zeggen zei zeiden gezegd zegde zegden aldus dixit
  vertel vertelt vertellen vertelde vertelden verteld verklaart verklaren verklaarde verklaarden verklaard
  stelt stellen stelde stelden gesteld vindt vinden vond vonden benadrukt benadrukken benadrukte benadrukten
  besluit besluiten besloot besloten antwoordt antwoorden antwoordde antwoordden geantwoord
  reageert reageren reageerde reageerden gereageerd vraagt vragen vroeg vroegen gevraagd roept roepen riep riepen geroepen
  schrijft schrijven schreef schreven geschreven meent menen meende meenden oordeelt oordelen oordeelde oordeelden
  licht lichtte lichten lichtten voegt voegde voegen voegden laat laten liet lieten weten klinkt klonk klonken luidt luidde luidden
  meldt melden meldde meldden gemeld deelt delen deelde deelden meegedeeld geeft gaf geven gaven aangegeven
  legt legde leggen legden concludeert concluderen concludeerde erkent erkennen erkende erkenden erkend
  bevestigt bevestigen bevestigde bevestigden bevestigd ontkent ontkennen ontkende ontkenden waarschuwt waarschuwen
  waarschuwde waarschuwden gewaarschuwd belooft beloven beloofde beloofden beloofd merkt merken merkte merkten
  herhaalt herhalen herhaalde herhaalden eist eisen eiste eisten geëist hoopt hopen hoopte hoopten voorspelt voorspelde
  voorspellen voorspelden verduidelijkt verduidelijken verduidelijkte onderstreept onderstrepen onderstreepte
  beklemtoont beklemtonen beklemtoonde vervolgt vervolgde vervolgen twittert twitterde tweet tweette post postte
  citeert citeerde citeren geciteerd grapt grapte grappen lacht lachte lachen zucht zuchtte verzucht verzuchtte fluistert
  fluisterde mompelt mompelde schreeuwt schreeuwde jubelt jubelde klaagt klaagde klagen klaagden betreurt betreurde betreuren
  bekent bekende bekennen beweert beweerde beweren beweerden argumenteert argumenteerde pleit pleitte pleiten sneert sneerde
  foetert foeterde nuanceert nuanceerde nuanceren sust suste countert counterde repliceert repliceerde oppert opperde opperen
  vult vulde vullen vulden herinnert herinnerde herinneren vat vatte getuigt getuigde getuigen sprak spreekt spreken spraken
  gesproken noemt noemde noemen noemden genoemd omschrijft omschreef omschrijven omschreven bestempelt bestempelde
  bestempeld gelooft geloofde geloven denkt dacht denken dachten hekelt hekelde hekelen bekritiseert bekritiseerde looft loofde
  verwacht verwachtte verwachten weet wist wisten begint begon beginnen begonnen mijmert mijmerde peinst peinsde schatert
  schamperde schampert snauwt snauwde brult brulde gilt gilde stamelt stamelde verzekert verzekerde verzekeren verzekerden
  garandeert garandeerde adviseert adviseerde adviseren raadt raadde vraagt smeekt smeekte dreigt dreigde stipt stipte
  wijst wees wijzen wezen preciseert preciseerde constateert constateerde vreest vreesde vrezen protesteert protesteerde
  protesteren verwijt verweet verwijten beschuldigt beschuldigde troost troostte prijst prees feliciteert feliciteerde
  sluit sloot rondt rondde opent opende glimlacht glimlachte knikt knikte haalt haalde mailt mailde appt appte sms't sms'te belt belde
  informeert informeerde rapporteert rapporteerde signaleert signaleerde suggereert suggereerde speculeert speculeerde
  verdedigt verdedigde bepleit bepleitte bedankt bedankte dankt dankte excuseert excuseerde biecht biechtte onthult onthulde
  betitelt betitelde typeert typeerde kenschetst kenschetste kwalificeert kwalificeerde roemt roemde begroet begroette
  noteert noteerde tekent tekende betoogt betoogde redeneert redeneerde relativeert relativeerde poneert poneerde`,
);

/** Of these, the forms that are nouns too and may have an adjective before them: none in Dutch, whose adjectives say so. */
export const nounVerbs = list('');

/** Verbs by which somebody gives a thing a word of their own: `noemt de kritiek ‘voorbarig’`. */
export const namingVerbs = list(
  `noemt noemde noemen noemden genoemd spreekt sprak spreken spraken gesproken heeft had hebben omschrijft omschreef omschrijven
  omschreven bestempelt bestempelde bestempelen bestempeld betitelt betitelde vindt vond vinden vonden hekelt hekelde gewag
  afgedaan prijst prees roemt roemde looft loofde typeert typeerde kenschetst kenschetste veroordeelt veroordeelde begroet begroette
  kwalificeert kwalificeerde gekwalificeerd karakteriseert karakteriseerde`,
);

export const tellingVerbs = list('informeert informeerde verzekert verzekerde verzekerden herinnert herinnerde');

export const thinkingVerbs = list('dacht denkt dachten peinsde');

export const quotingVerbs = list('citeert citeerde citeren citeerden');

export const auxiliaries = list(
  'heeft had hebben hadden is was waren wordt werd werden zal zou zouden kan kon konden moet moest moesten wil wilde wilden mag mocht',
);

/** Nouns for what somebody says, whose owner is who says it: `haar antwoord:`. */
export const sayings = list(
  `antwoord reactie commentaar oordeel boodschap advies uitleg woorden conclusie versie waarschuwing vraag belofte opmerking
  samenvatting oproep verwijt besluit verweer pleidooi repliek stelling verdict weerwoord toelichting verzuchting bedenking mening standpunt`,
);

/** Names of media, which tell what they were told. */
export const media =
  /^(?:vrt|vtm|nos|rtl|npo|anp|belga|reuters|afp|knack|humo|nrc|trouw|hln|bruzz|apache|pointer|nieuwsuur|eenvandaag)(?!\p{L})|(?:^|\s|\p{L})(?:krant|courant|nieuws|radio|omroep|dagblad|weekblad|televisie|journaal|tv|nieuwsblad|telegraaf|volkskrant|standaard|morgen|tijd|bode|post|gazet|stem|tribune)(?:\s|$)/iu;
