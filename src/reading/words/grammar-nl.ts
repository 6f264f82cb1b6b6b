import { list } from './list.ts';

export const definite = list('de het deze dit die dat den');
export const indefinite = list('een één ’n andere enkele sommige twee drie veel geen iemand');
export const possessives = list('zijn haar hun mijn ons onze jouw uw diens wier');

export const pronouns: Readonly<Record<string, 'male' | 'female' | 'plural'>> = {
  hij: 'male',
  ie: 'male',
  zij: 'female',
  ze: 'female',
};

/** What refers back to a body or a document. */
export const thing = 'het';

export const prepositions = list(
  `van in op te ten ter bij voor aan met door uit over naar om onder tussen tegen na sinds tot tijdens tegenover per via zonder binnen
  buiten achter naast langs rond vanaf volgens dankzij ondanks wegens omtrent jegens richting vanuit als`,
);

export const stops = list(
  `die dat wie wat waar wanneer toen en of maar want omdat als hoewel terwijl is was zijn waren wordt werd heeft had hebben hadden
  zal zou kan kon moet moest wil wilde mag niet ook dan daar hier er nog al maar weer vandaag gisteren later zelf zich dus wel
  eraan hem hen dit nu zoals vrijdag maandag dinsdag woensdag donderdag zaterdag zondag aldus`,
);

export const adverbs = list(
  `ook dan later nog weer ooit eerst nu eenvoudig vaak altijd nooit gisteren vandaag onlangs al droog kort eerder zelf daar toen
  intussen verder letterlijk daarna vervolgens meteen alvast zowaar wel zich er hierover daarover`,
);

export const notNames = list(
  `de het een deze dit die dat den zijn haar hun mijn onze ons ik hij zij ze wij we jij je u jullie hem wie wat waar wanneer waarom
  hoe welke en maar of want omdat als toen hoewel terwijl aan bij door in met na naar om onder op over per sinds te tegen ten ter tot
  tussen uit van vanaf vanuit via volgens voor zonder tijdens binnen buiten achter naast langs dankzij ondanks wegens niet geen ja nee
  er daar hier dan nu ook alleen zelfs nog al meer meest veel weinig sommige alle allebei elk elke ieder iedere enkele iemand niemand
  iedereen twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig maandag dinsdag woensdag donderdag vrijdag zaterdag
  zondag januari februari maart april mei juni juli augustus september oktober november december volgende vorige vandaag gisteren
  morgen intussen ondertussen echter misschien nooit altijd vaak opnieuw later eerder eerst tweede derde ten zo zowat bijna ongeveer
  ruim omwonenden bewoners inwoners mensen mannen vrouwen kinderen aldus aanwezig praktisch noot gelieve persbericht daarmee daarom
  daarover daarvoor daarna daarachter toch dus even eens wel zeker vooral beide dat eind begin half heel mag kan moet zal wil
  heeft had is was wordt werd kijk zeg ziet zie dank dankjewel`,
);

/** Nouns for when something is, which say and are said by nobody: `een paar maanden later`, `deze week`. */
export const times = list(
  `seconde seconden minuut minuten uur uren kwartier dag dagen week weken maand maanden jaar jaren eeuw eeuwen decennium decennia
  ochtend middag namiddag avond nacht weekend lente zomer herfst winter voorjaar najaar keer tijd moment ogenblik dagdeel`,
);

export const ordinals = list('eerste tweede derde vierde vijfde zesde zevende achtste negende tiende');
