import { list } from './list.ts';

/** Given names that are common in Flanders, the Netherlands, Britain and Ireland. Those of both tell no gender. */
export const men = list(
  `aad aaron abdel abdelkader abdellah abdou abdul abel abram achmed achraf adam adel adem adewale adriaan adrian
  ahmed aidan aiden ajay akash akin alain alan alasdair alban albert alberto alec alejandro alejo alex alexander
  alfred ali alistair allan alun alwin amadou amir anan anand anass andrea andreas andrej andrew andries andrzej
  andré aneurin angus anil ansel anselm ansgar anthony antoine anton antonin antonio antoon anwar aodhán archibald
  archie ard arie arjan arjen arnaud arne arno arnold aron arran arthur arun ashley ashraf asim askin auke aurelio
  avi ayman ayoub aziz babak bahadir bakary balázs barend baris barney barrie barry bart bartholomeus bas basil
  bassam bastiaan batty baudouin bavo bela ben benedict benjamin benny benoît berend bernard bernhard berry bert
  bertrand bertus bilal birger björn blaise bo bob bogdan boris boudewijn bouke bradley bram brandon breandán brecht
  brendan brennan brett brian bruno burhan byron callum cameron carel carl carlos carsten cas caspar casper cathal
  cedric charles charlie chidi chinedu chris christian christophe christopher cian ciarán cihan cillian claes claude
  clement clifford clive cody colin colm colman connor conor constant constantijn cor cormac corneel cornelis
  cornelius corné corwin cosmin craig craigie cristiano cuthbert cyriel cyril cédric daan dafydd daithí dale damian
  damien damir dani daniel danilo danny dante dario darragh darren dave david dawid dawit declan deepak denis deniz
  dennis denzel derek dermot derrick desmond diarmuid didier diederik diego dieter digby dimitar dimitri dinesh dirck
  dirk dominic dominique donal donald donncha dougal douglas dragan driss dudley duncan dwayne dylan eamon eamonn
  eben ed eddie eddy edgar edmund eduard eduardo edward edwin efe egbert eise elan eli elias elijah eliot elliot
  elliott ellis elvis emanuel emeka emiel emil emile emilio emlyn emmanuel emmet emre enda engelbert enrico enzo
  eoghan eoin erhan eric erik ernest ernst erol errol erwin eskil ethan etienne euan eugene evan everard evert ewan
  ewout ezra fabian fabio fabrice fadi faisal farid farouk feargal fedor felipe felix ferdi ferdinand fergal fergus
  fernand ferry fikret filip finbarr finn fintan fionn firmin florent floris fons francesco francis franciscus
  franciszek franco frank franky frans fred freddy frederic frederik freek friedrich fritz gabriel galip ganesh
  gareth garrett garry gary gaspard gaston gaute gavin gearóid geert geoff geoffrey george georges georgi gerald
  gerard gerben gerd gerhard gerjan germain gerrit gerry gert gideon gijs gilbert giles gilles giorgio giovanni
  giulio giuseppe glenn godfried goran gordan gordon govert graham greg gregory griffith grzegorz grégory guido
  guillaume gunther gust gustaaf guus guy gyula gábor göran haakon habib haci hadi hakan hakim halil hamed hamid
  hamish hamza hani hans harald harm harold haroun harrie harry harvey hashim hassan hayden hector hedley heiko
  heiner heinz helmut hendrick hendrik hendrikus henk henri henrik henry herbert herman hicham hidde hilaire hilbert
  hisham horace horst howard howell hristo hubert hubrecht hugh hugo humphrey hussain hussein huub hylke iago iain
  ian ibo ibrahim idris ieuan ignaas ignace ignacio igor iljas ilyas imad imran imre inigo iolo irfan irvin irwin
  isaac ismail issa ivan iven ivo iwan jaap jabir jacco jacek jack jaco jacob jacques jake jakob jakub jamal james
  jamie jamil jan janek janick janos jaouad jared jarek jarl jarno jaroslav jason jasper javier jean jean-luc
  jean-marie jean-pierre jed jef jeff jeffrey jelle jelmer jens jeremy jeroen jerome jerry jerzy jesper jesse jim
  jimi jimmy jitse jo joachim joao jochem jochen jody joe johan johannes john johnny jolyon jon jonas jonathan joop
  joos joost jordan jordi jorge joris jorrit jos josef josep joseph joshi joshua josip josé jozef joël juan jules
  julian julien julius juriaan jurriaan justin juul jörg jürgen kadir kamal kamil kareem karel karim karl karst
  kaspar kasper kayode kaz kazim kees keimpe keith kelvin kemal kenan kenneth kenny kenzo kerem kevin khaled khalid
  kieran kim kiran kit klaas klaas-jan klaus kobe koen koenraad kofi koos korneel krijn kris kristof krzysztof kurt
  kwame kyle lachlan ladislav laith lambert lambertus lamin lance lander lars laszlo laurence laurens laurent
  laurentius lawrence leander lee leendert leif lenny leo leon leonard leopold leroy lesley leslie lester levi lewis
  liam lieuwe lieven linus lionel liviu lloyd lode lodewijk loek lorcan lorenzo lorne lou louis lowie loïc lubbert
  luc luca lucas lucien ludo ludovic ludwig luigi luis luk luka lukas lukasz luke lutz luuk luís lyle lászló maarten
  maarten-jan maciej mads magnus mahmoud malachy malcolm mamadou manfred manuel marc marcel marcelo marco marcus
  marek marijn marin mario marius mark marlon marnick marnix marten martijn martin marty marwan masoud massimo matej
  mateusz mathias mathieu mathijs mats matt matteo matthew matthias matthijs mattia maurice maurits max maxime
  maximiliaan maximilian mees mehdi mehmet melle melvin menno mert mervyn metin micah michael michal michał michel
  micheál michiel mick mickaël miguel mihai mihail mikael mike mikhail milan miles milo miroslav mitchell moha
  mohamed mohammad mohammed mokhtar monty morris mossie mounir moussa muhammad munir murat murray murtagh musa
  mustafa mícheál nabil nadir naftali naoufal nasser nathan nathaniel naveed nazim ned neil neville ngozi niall
  nicholas nick nico nicolaas nicolas niek niels nigel nikolai nikolaos nikolas nils noah noel nolan norbert norman
  nuno octavian ogden oisín olaf olav ole oleg oliver olivier olle omar omer onno onur oran orhan orson osama oscar
  osman osmond oswald otis otto oumar owen pablo paddy paolo parveen pascal pat patrice patrick paul paulo pauwel
  pavel pawel paweł pearse pedro peer pelle percy petar peter petr phil philemon philip philippe phineas pier pierce
  pierre piet pieter pieter-jan pim piotr pip prakash prosper przemek pádraic pádraig pól quentin quincy quinten
  radek radoslaw raf rafael rafał rahul raj rajesh rajiv ralf ralph ramazan rami ramon randall ranjit raoul raphael
  ras rashad rashid ravi ray raymond raúl redouan reece reggie reijer reinhard reinhold reinier reinout remco remko
  remy renaud renzo rené reuben reza rhodri rhys ricardo riccardo richard richie rico rik rinus rob robbe robbert
  robbie robert roberto robin roderick rodney rodrigo roel roeland roelof roger rogier roland rolf romain roman romeo
  ron ronald ronan ronnie ronny rory rowan rowland roy royston ruaidhrí ruairí ruben rudi rudolf rudy rufus rupert
  russell rutger ruud ryan ryszard régis sadiq salah salim salman salvatore sam samir samson samuel samy sander
  sanjay santiago sascha sasha saul saïd scott seamus sean sebastiaan sebastian sef selim senan senne seppe serdar
  serge sergei sergej sergio seth seán shane shaun sid sidney siebe siegfried sietse silas silvio simon sinan sipho
  sjaak sjoerd sjors slawomir sofian sofiane solomon soufiane spencer staf stan stanislav stanley stef stefan steffen
  stephane stephen steve steven stewart steyn stian stijn stoffel stuart stéphane sunil suresh svein sven sverre
  sybren sylvain sylvester szymon sándor séamus süleyman tadhg taha tamas tanguy taoufik tarek tariq tayfun taylor
  ted teddy terence terje terry teun theo theodoor theodore thibault thibaut thierry thijmen thijs thomas thor
  thorsten tiago tibo tiede tiemen tiernan tijl tijmen tijs tim timo timon timothy timur titus tjalling tjark tjeerd
  tobias tobie toby todd tom tomas tomasz tommy tomáš ton tonnie tony toon torben torsten travis trevor tristan tudur
  tunde tuur tycho tyrone udo ueli ugo uilleam ulf ulrich ulrik umar umut urbain uwe uğur vaclav valentijn valentino
  valère vasile victoir victor vijay vikram viktor vince vincent vladimir volkan volker waldo walter wannes ward
  warre warren wayne werend werner wesley wessel wiebe wiebren wietse wilbert wilco wilf wilfred wilfrid wilfried
  wilhelm wilhelmus wilkin willard willem willem-jan william willy wim winston wojciech wolfgang wolfram wout wouter
  wybe xander xavi xavier yahya yan yanick yannick yasin yasir yassin yassine yoeri yorick younes youri yousef
  youssef yunus yuri yusuf yvan yves yvon zachary zafer zakaria zane zbigniew zeger zeno ziad zoltan éamon øystein`,
);

export const women = list(
  `aafke aaltje abbie abena abigail ada adela adele adelheid adeline adriana adriënne aedin aefke agatha agnes
  agnieszka aicha ailbhe aileen ailish aimée aine aino aisha aisling alanna aleid aleksandra alena aletta alex
  alexandra alexandrine alexia alexis aleyna alia alice alicia alida alie alina alison alix alke allison alma alva
  alys amaka amal amalia amanda amandine amber amelia amelie amina aminata amira amparo amy améline an an-sofie ana
  anastasia anaïs andrea andreea andrée aneta angela angelique angie angélique aniek anisa anissa anita anja anke ann
  ann-sophie anna anna-maria annabel annabelle annamarie anne anne-marie anne-sophie annechien annefleur annegret
  anneke anneleen annelien annelies annelore annemarie annemie annemiek annemieke annerose annette annick annie
  anniek anouk anouschka anthea antje antoinette antonia anusha anya aoife aphra apolline ariadne ariane arianne
  arlene arlette asha ashleigh ashley ashling asma asmae assumpta astra astrid athena attracta audra audrey aurora
  aurélie avril aya aylin ayse ayşe aziza aïcha bahar bairbre barbara barbra bea beata beatrice beatrijs belinda
  bente berit bernadette bernice bernie bertha berthe beryl beth bettina betty beverley bianca bibi bich bieke bilge
  birgit birgitta birgül blanche bláthnaid bo brechtje breda brenda briana brianna brid bridget bridie brigid brigit
  brigitte britt britta bronagh bronwen bronwyn bryony bríd brónach bérénice caitlin caitríona camilla camille
  caoimhe cara caren cariad carine carla carlijn carly carmel carmen carol carola carole carolien carolina caroline
  carolyn carrie cass cassandra cat catalina caterina cathelijne catherine cathleen cathy cathérine catriona cecilia
  celeste celia celine ceren ceri chanel chantal chantelle charlene charlie charlotta charlotte chaya cherie cheryl
  chiara chinwe chloe chloé chris chrissie christa christel christelle christiane christianne christie christien
  christina christine chrystel ciara cilla cindy claartje claire clara clare clarisse claudette claudia claudine cleo
  cleopatra clio clodagh clothilde coleen colette colleen connie constance cora coralie cordelia corien corine
  corinne cornelia cornelie corrie cosima courtney cristina cécile céline cíara dagmar daisy dalia damla dana daniela
  danielle danique daphne daria darina dawn debbie debora deborah debra deepa defne deirdre delia delilah delphine
  denice denise dervla desiree desirée despina dewi diana diane diede dieke diewertje dilek dina dinah djamila
  dolores dominika dominique donata donna dora doreen dorien doris dorota dorothea dorothy dorte dorthe dotty dymphna
  ebba ebru eda edda edel edie edina edit edith edna edwige eef eefje eefke effie efua eibhlín eileen eilidh eilish
  eiluned eimear eir eithne ekaterina elaine elanor eleanor elena eleni eleonora elfriede eliane elien elif elina
  eline elisa elisabeth elisabetta elise elizabet elizabeth eliška elke ella ellen ellie elodie eloise els elsa
  elsbeth elsie elske elspeth elvira elwyn embla emel emer emilie emily emine emma emmanuelle emmeline emmylou ena
  enid enya erica erika erin ernestine esma esmee esmeralda esmé esmée esra estelle esther etta eugenia eugénie
  eunice euphemia eva evangeline eve evelien eveline evelyn evi evie evy ezgi fabienne fanny farah farida fatiha
  fatima fatma fatou fatoumata faye felicia felicity femke fenna fenne ferdows ffion fidelma fien fientje filiz
  finola fiona fionnuala fleur floor flora flore florence florentine florien frances francine franka françoise frauke
  frea freda frederica frederike freya frieda friederike frieke friso frédérique fíona gaby gail galina gaynor gaëlle
  geertrui geeske geke gemma gena geneviève georgette georgia georgie georgina geraldine gerda gerdien gerlinde
  germaine gerrie gertie gertrude gesa ghislaine gill gillian gina giovanna gisela gisèle giulia giuliana gladys
  glenda glenys gloria glynis gobnait goedele goretti grace gracia grainne greet greetje greta gretchen grete gretel
  griet grietje grzegorza gráinne gréta guda gudrun gunilla gwen gwenda gwendoline gwyneth gülay gülsen habiba
  hadewig hadewijch hadewych hadiza haf hafida hafsa hajar hala halima hamida hanan hanna hannah hanne hanneke
  hannelien hannelore harriet harriët hatice hatty hava havva hayley hazel heather hedda hedwig hedy heidi heike
  heleen helen helena helga henny henrietta henriette henrike hermien hermina hermine hermione hester hetty hilary
  hilda hilde hildegard hildegonde hilke hillary hillechien hind holly hortense houda hélène ibtissam ida ida-marie
  ifeoma ikram ilaria ildikó ilke ilona ilse ilze iman imelda imke imogen indira ineke ines inga inge ingeborg inger
  ingrid ingunn inneke inès iolanda iona ira irena irene irina iris irma irmgard isa isabel isabella isabelle isadora
  isobel isolde isra ita iva ivana ivonne ivy izabela jacinta jacintha jackie jaclyn jacoba jacqueline jade jaimie
  jamie jamila jan-maria jana jane janet janie janine janke janna janneke jannetje jannie jantien jantine jara
  jasmien jasmijn jasmin jasmine jayne jean jeanine jeanne jeannette jeannine jemima jenna jenni jennie jennifer
  jenny jenske jerney jessica jette jettie jikke jill jinny jo joan joanna joanne jocelyn jodie jody joelle johanna
  johanne joke jola jolanda jolanta jolien joosje jordana josee josefien josefina josefine josephine josette josiane
  josie josien josée joy joyce joyceline joëlle juanita jude judith judy jules julia juliana juliane julianne julie
  julienne juliet justine justyna jutta kaat kalina kamala karen karien karijn karima karin karina karla karlien
  karlijn karma karolien karoline kasia katalin katarina katarzyna kate katelijne katerina kath katharina katharine
  kathelijne katherine kathleen kathy katia katie katinka katja katjana katleen kato katrien katrijn katrin katrina
  katy kaye kayla kayleigh kelly kendra kerry kersten khadija khadisha khadiza kia kiara kika kim kimberly kinga
  kirsten kirsti kirsty kitty klara krista kristel kristien kristin kristina kübra laetitia laila lamia lana lara
  lara-marie larissa latifa laura laure laureen lauren laurence laurien lavinia layla lea leah leen leentje leia
  leila lelia lena lenie lenka lenneke leona leonie leontien lesja lesley leslie leslie-ann letitia letty lidewij
  lidia lidwien lieke lien lies liesbet liesbeth liese lieselot lieselotte liesje lietje lieve ligia lijntje lilian
  lilias lilly lilou lily lina linda linde lindsay linn linnea lisa lisanne lisbet lisbeth lise lisette lize lizzie
  lizzy loes lore loredana loretta lorna lorraine lotje lotte lou loubna louella louisa louise louiza lourdes lowri
  lua luana lubna lucia lucie lucienne lucille lucinda lucy ludmila lut lutgarde lutgart luz lyanne lydia lynda
  lyndsay lynn lynne lynsey maaike maarit maartje mabel machteld macy madalena maddalena madeleine maeva maeve magda
  magdalena maggie maha maho mairead mairéad maj maja majella malgorzata malika malin mandy manel manon manuela mara
  marcella marcelle marcia marga margaret margareta margareth margarita margaux margery margherita margit margje
  margo margot margreet margriet marguerite maria mariam mariama marian mariana mariangela marianne maribel marie
  marie-claire marie-louise marieke marielle marietta marijke marijn marijse marika marilyn marilène marina marion
  marisa marita marith mariëlle mariëtte marjan marjo marjolein marjoleine marjorie marjukka marleen marlene marlies
  marloes marlou marsha marta martha marthe martina martine mary maryam maryse marzena mathilde matilda matty maud
  maude maura maureen mavis maxine maya mayke małgorzata meabh meadhbh mechteld mechtild meera megan mehtap meike
  meindertje melanie melina melis melissa mena mercedes meredith merel merete merle merve meryem meta mette mhairi
  mia michaela micheline michelle michèle mieke mien mijke mikki mila mildred milena millie milly milou mina minke
  minna minnie miranda mireille miriam mirjam mirna mirre misha moira molly mona monica moniek monika monique morag
  morgane morwenna moya moïra muireann mumtaz muna muriel myra myriam myrte myrthe myrtle máire máiréad méabh müge
  nabila nadia nadine nadira nadja nadège naima nana nancy nandi nansi naomi narelle nasira nasrin nastassja natalia
  natalie natalja natascha natasha nathalie nawal nazan nazli naïma nele nelleke nelly nerys nesrin nettie neža
  ngaire nia niamh nicola nicole nicolette nicolien nienke niki nikita nikki nikol nilüfer nina ninke nisha noa
  nollaig noor nora nora-lynn norah noreen norma nour noura noémie noëlle nuala nuria nynke nóra oda odette odile
  ofelia ola olena olga olivia olwen onorine oona oonagh orla orlagh ornella ottilie ouafa padma paloma pam pamela
  paola parisa pascale pat patricia paula paulien paulina pauline pavla peggy penelope perdita perpetua petra
  petronella phaedra philippa philomena phoebe phyllida phyllis pia pien pieternel pilar pippa pleuni polly portia
  priya quirine rabia rachael rachel rachida radha radka ragnhild raisa raja ramona ranee rania raquel rasha rebecca
  rebekah rebekka reem regina reinhild reinhilde reinou rena renate reneé renske rené-marie renée reta rhiannon rhoda
  rhona ria rian rianne ricarda rieke riet rikke rinske rita rivka roberta roberte robin robine rochelle roelie
  roelien roisin roisín roksana rolande romana romina romy ronja roos rosa rosaleen rosalie rosalind rosanna rosanne
  rose roseanne roselien rosemarie rosemary roshni rosie roswitha rowan rowena roxana roxanne rozemarijn ruby
  rukhsana ruta ruth ryanne régine róisín saar sabina sabine sabrina sadia sadie safia saida salima sally salma
  saloua sam samantha samar samia samira samya sandra sandrine sanne saoirse sara sarah saraí sascha sasha saskia
  saskya savita saïda seda selina selma semra seonaid seren sevda sevgi shabnam shakira shania shannon shanti sharon
  shauna sheena sheila shelagh shelley shirin shirley shona sian sibel sibylle sietske sigrid sigrun sigríður siham
  sija silja silke silvia simge simona simone sina sinead sinja sinéad siobhan siobhán siri siska sita siân sjaan
  sjoukje soetkin sofia sofie solange solveig songül sonia sonja sonya sophia sophia-louise sophie sophy soraya
  sorcha souad stefanie steffi steffie stella stephanie stien stijntje stéphanie sue sukaina suki sunita susan
  susanna suzan suzanna suzanne suze suzie sven-marie svetlana sybil sybille sylvana sylvia sylvie sylwia séverine
  tabitha talia tamar tamara tamsin tania tanja tara tasneem tatiana tatjana taylor tegan tekla teodora tera teresa
  terri tess tessa teuntje thea theresa thirza thomasina thérèse tia tiffany tilde tilly tina tineke tirza titia
  tjitske tonia tonje toos tracey tracy treasa trees treza tricia trijn trijntje trina trish trisha trix trudie trudy
  truus tülay ulla ulrike una unni ursula ute vaida valentina valentine valeria valerie valérie vaneska vanessa
  vashti veerle vera verity veronica veronika vibeke vicki vicky victoria vida vina vinciane viola violet viorica
  virginia virginie viv vivi vivian viviana viviane vivienne wafae walburga wanda wenche wendela wendy wided wiebke
  wies wiesje wietske wilhelmina willeke willemien willemijn wilma winifred winnie winny wioletta wiske wivina xandra
  xenia yael yamina yara yasmin yasmina yasmine yaël yela yentl yesim ylva yoka yolanda yolande yosra younna ysolde
  yuliya yuna yvette yvonne zahra zainab zandra zara zawadi zehra zelda zeliha zena zenobia zeynep zineb zita zlata
  zoe zofia zohal zohra zoja zoë zsuzsa zuleika zuzana áine éloïse ólöf úna`,
);

/** What a given name that is in neither table looks like, where it tells the gender. */
export const femaleEnding = /(?:a|ine|ette|elle|lien|leen|tje|ieke|neke|lies|ína|éad|hilde|lijn)$/;
