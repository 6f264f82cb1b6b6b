import type { ReadingLanguage } from '../../reading/words/words.ts';
import { wordsOf } from '../../reading/words/words.ts';

/**
 * How words leave a statement open: somebody is under suspicion or accused, others say so without proof, it may be
 * otherwise, it is not confirmed, it is what somebody says, or it is put with some reserve.
 */
export type Hedge = 'suspected' | 'accused' | 'alleged' | 'uncertain' | 'unconfirmed' | 'attributed' | 'reserved';

/** Words of a kind of hedge. */
interface HedgeWords {
  /** Those that are missed where the other language leaves nothing open; none of a kind that is too common. */
  readonly telling?: RegExp;
  /** All, with those that only stand for one of the other language. */
  readonly all: RegExp;
}

// Without tables of Unicode and of cases, these are looked for many times faster: each text of a dossier is.
const L = '[a-zß-öø-ÿœ]';

/** A text as hedges are looked for in it: in small letters, of the same length, without the month of May. */
export const lowered = (text: string): string => {
  const low = text.replace(/\bMay\b/g, '   ').toLowerCase();
  return low.length === text.length ? low : text;
};

const whole = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<!${L})(?:${patterns.filter((pattern) => pattern !== '').join('|')})(?!${L})`, 'g');

const hedge = (telling: string, more = ''): HedgeWords => ({ telling: whole([telling]), all: whole([telling, more]) });

const participle = `(?:${L}{0,12}ge|ver|be|her|ont)${L}{2,20}[dtn]`;
const perfect = `(?:(?:hebben|zijn) ${participle}|${participle} (?:hebben|zijn)|zijn geweest|hebben gehad|hebben laten)`;
/** A statement of others, which the speaker leaves to them: `hij zou het gedaan hebben`. */
const reported = `zou(?:den)? (?=[^.;:!?]{0,80}?(?<!${L})${perfect}(?!${L}))${L}+|${participle} zou(?:den)? (?:hebben|zijn)`;

/** Words by which somebody is said to have said something; without those that mostly mean another thing. */
const speech = (lang: ReadingLanguage, not: RegExp): string => {
  const { speechVerbs, namingVerbs, sayings } = wordsOf(lang);
  return [...speechVerbs, ...namingVerbs, ...sayings].filter((word) => !not.test(word)).join('|');
};

/** What one goes by rather than hears: `volgens de wet`, `according to plan`. */
const rules = `(?: (?:de|het|een|the|a|its|zijn|haar|hun|their)| ${L}+e){0,2} (?:wet|wetten|regels?|plan|plannen|planning|schema|afspra${L}+|norm${L}*|procedure${L}*|law|rules?|plans?|schedule|procedures?|standards?)(?!${L})`;

/** By whose word alone something is so, and the verbs of saying that are nothing else. */
export const attributions: Readonly<Record<ReadingLanguage, Readonly<Record<'explicit' | 'verbs', RegExp>>>> = {
  nl: {
    explicit: whole([`volgens(?!${rules})`, 'naar eigen zeggen', 'beweer(?:t|de|den)']),
    verbs: whole([
      'zegt|zei|zeiden|zeggen|vertel(?:t|de|den|len)|verklaar(?:t|de|den)|meld(?:t|de|den)|schrijft|schreef|schreven|noem(?:t|de|den)|benadruk(?:t|te|ten)|waarschuw(?:t|de|den)|lichtten?|vraagt|vroeg|vroegen|antwoord(?:t|de|den)|kondig(?:t|de|den)',
      `(?:geeft|gaf|gaven) (?=[^.;]{0,120}(?<!${L})(?:aan(?= (?:dat|hoe|wat|of)|[,.;:]|$)|uitleg|toelichting)(?!${L}))`,
      `(?:legt|legde|legden) (?=[^.;]{0,120}(?<!${L})(?:uit|nadruk)(?!${L}))`,
    ]),
  },
  en: {
    explicit: whole([
      `according to(?!${rules})`,
      `as ${L}+(?: ${L}+)? (?:has|have|had) it`,
      `claim(?:s|ed) (?=(?:to|that|he|she|it|they)(?!${L}))${L}+`,
    ]),
    verbs: whole([
      'says?|said|tells?|told|states?|stated|writes?|wrote|calls?|called|stress(?:es|ed)|warn(?:s|ed)|explain(?:s|ed)|asks?|asked|answer(?:s|ed)|repl(?:y|ies|ied)|announce[sd]?|commented|gave (?:further )?details',
    ]),
  },
};

/** The hedges of each language by their kind. */
export const hedgeWords: Readonly<Record<ReadingLanguage, Readonly<Record<Hedge, HedgeWords>>>> = {
  nl: {
    suspected: hedge(`(?:hoofd|mede|moord|terreur|drugs)?verdacht${L}*|verdenk${L}*`),
    accused: hedge(
      `beschuldigde?n?|beticht|(?:hoofd|mede)?beklaagden?|aangeklaagden?|ten laste gelegd${L}*|tenlastegelegd${L}*`,
      `beschuldig${L}*|betichten?|aanklacht${L}*|aantijging${L}*|verwijt${L}*|verweten|ten laste|tenlastelegging|vervolgd|strafrechtelijk|aangifte|wegens`,
    ),
    alleged: hedge(
      `vermeende?|vermoedelijke?|vermoed(?!en van onschuld)${L}*|naar verluidt|naar het schijnt|zogezegde?|(?:de|het|een|zijn|haar|hun) beweerde|geacht|${reported}`,
      `zogenaamde?|gerucht${L}*|gezegd`,
    ),
    uncertain: hedge(
      `waarschijnlijke?|(?<!zo |zo ${L}+ |maa?kt? (?:${L}+ )?)mogelijke?(?! (?:te )?ma)|mogelijkerwijs|misschien|wellicht|allicht|blijkbaar|kennelijk|schijnbaar|niet (?:uitgesloten|uit te sluiten)`,
      `potenti${L}*|kans|denkbaar|mogelijkheid|veelal|vrijwel`,
    ),
    unconfirmed: hedge(
      '(?:niet|nooit|nergens) (?:(?:is|zijn|was|werd|wordt|nog|officieel|onafhankelijk|met zekerheid|volledig|formeel|helemaal) ){0,3}(?:bevestigd|vast|zeker|bewezen|duidelijk|geverifieerd|nagegaan)|onbevestigde?|onbewezen|onzeker|onduidelijk',
      `onzeker${L}*|onduidelijk${L}*|betwist${L}*|omstreden|niet (?:${L}+ ){0,2}?(?:bekend|geweten|gecontroleerd|na te gaan|te bevestigen|gebleken)|(?:nog|moet) (?:${L}+ )?blijken|bevestig${L}*|geen bewijs|geen bevestiging|vraag|tot (?:het )?(?:tegen)?(?:deel|bewijs)${L}*|vermoeden van onschuld|onschuldig`,
    ),
    attributed: hedge(
      `volgens(?!${rules})|naar eigen zeggen|beweer(?:t|de|den)|zegt(?![^.;:]{0,80} (?:op|toe|af)(?=[.,;:!?]|$))|zei|zeiden|meldt|meldde|meldden`,
      `beweer${L}*|bewere${L}*|aldus|naar het oordeel|in de ogen|met de woorden|bericht${L}*|verklaring${L}*|blijkt|bleek|(?:staat|stond|staan) (?:er|in|op|dat|het|te lezen)|te lezen|zo staat|${speech('nl', /^(?:heeft|had|hebben|laten|laat|liet|lieten|geeft|gaf|geven|gaven|sluit|sloot|opent|opende|begint|begon|begonnen|besluit|besloot|besloten|besluiten|weten|wist|wisten|weet|legt|legde|haalt|haalde|vraag|wijzen|vult|vulde)$/)}`,
    ),
    reserved: {
      all: whole([
        `zou|zouden|kan|kun|kunt|kunnen|kon|konden|mag|mogen|mocht|mochten|lijk(?:t|en)|leek|leken|schijn(?:t|en)|scheen|denk${L}*|dacht${L}*|zogenaamde?|zogeheten|naar schatting|verwacht${L}*|aangenomen|veronderstel${L}*|moet|moest|moesten|geloof${L}*|ongeveer|vrees${L}*`,
      ]),
    },
  },
  en: {
    suspected: hedge('suspects?|suspected|suspicions?|suspecting', `suspicious${L}*`),
    accused: hedge(
      'accused|defendants?|charged with|indicted',
      `accus${L}*|charg(?:e|es|ed|ing)|indict${L}*|prosecut${L}*|blam${L}*|reproach${L}*|complaint`,
    ),
    alleged: hedge(
      `alleged|allegedly|purported${L}*|supposed(?! to)|supposedly|reportedly|rumou?red|presum(?!${L}+ innocent)${L}*|assumed|(?:is|are|was|were|been) (?:said|reported|believed|thought|understood|claimed|alleged|supposed) to`,
      `alleg${L}*|suppos${L}*|purport${L}*|rumou?r${L}*`,
    ),
    uncertain: hedge(
      `probabl[ey]|likely|(?<!as |mak${L}+ (?:${L}+ )?)possibl[ey]|perhaps|maybe|apparently|seemingly|(?:may|might)(?: have(?= ${L}+(?:ed|en|wn|t|ne|de|ght)(?!${L}))|(?= (?:${L}+ )?be(?!${L})))|might|could have`,
      `possibilit${L}*|probabilit${L}*|potential${L}*|apparent|chance|conceivabl[ey]|must have|presumably|risk|may`,
    ),
    unconfirmed: hedge(
      `(?:not|never|nowhere|yet to) (?:(?:been|be|yet|is|are|was|were|${L}+ly) ){0,3}(?:confirmed|certain|clear|proven|proved|established|verified)|unconfirmed|uncertain|unclear|unproven|unverified`,
      `uncertain${L}*|disput${L}*|contested|not (?:${L}+ ){0,2}?(?:known|sure|settled)|unknown|remains? to be|confirm${L}*|no (?:proof|confirmation|evidence)|question|until (?:${L}+ )?prove[dn]|presum${L}* innocent`,
    ),
    attributed: hedge(
      `according to(?!${rules})|as ${L}+(?: ${L}+)? (?:has|have|had) it|claim(?:s|ed) (?=(?:to|that|he|she|it|they)(?!${L}))${L}+|says|said`,
      `in the (?:words|view|eyes) of|in (?:his|her|their|its) (?:own )?(?:words|view)|tell(?:s|ing)?|claim${L}*|statements?|shows?|showed|message|reports?(?! of)|${speech('en', /^(?:let|lets|put|puts|went|goes|begin|begins|began|sum|sums|summed|post\p{L}*|order\p{L}*|charge\p{L}*|question|offer\p{L}*|appeal\p{L}*|take|rule\p{L}*|read|reads|point\p{L}*|consider\p{L}*|continu\p{L}*|resum\p{L}*|hop(?:e|es|ed)|fear\p{L}*|request\p{L}*|require\p{L}*|decid\p{L}*|e-?mail\p{L}*|text\p{L}*|terms?|recall|report)$/u)}`,
    ),
    reserved: {
      all: whole([
        `would|could|should|must|cannot|seem${L}*|appear${L}*|think${L}*|thought|believ${L}*|so-called|estimat${L}*|expect${L}*|assum${L}*|fear${L}*|about|hop(?:e|es|ed)|allowed`,
      ]),
    },
  },
};

const anyOf = (lang: ReadingLanguage): RegExp => {
  const telling = Object.values(hedgeWords[lang]).flatMap((words) => words.telling?.source ?? []);
  return new RegExp(telling.join('|').replaceAll(reported, 'zou'));
};
const any = { nl: anyOf('nl'), en: anyOf('en') };

/** Whether a lowered text may have words that are missed elsewhere. Most have none, and need not be looked at further. */
export const mayHedge = (text: string, lang: ReadingLanguage): boolean => any[lang].test(text);
