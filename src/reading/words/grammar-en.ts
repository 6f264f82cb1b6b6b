import { list } from './list.ts';

export const definite = list('the this that these those');
export const indefinite = list('a an one another some several two three many few');
export const possessives = list('his her their its my our your whose');

export const pronouns: Readonly<Record<string, 'male' | 'female' | 'plural'>> = {
  he: 'male',
  she: 'female',
  they: 'plural',
};

/** What refers back to a body or a document. */
export const thing = 'it';

export const prepositions = list(
  `of in at on from for with to by about against into over under between after before during near since until through across
  among without within behind beside off than like as outside inside towards toward despite per via amid around`,
);

/** Words that end a noun phrase, or begin what is no part of one. */
export const stops = list(
  `who which that whose where when and or but because if although while is was were are be been has have had will would can
  could may might must should did does do not also then there here so just still already only again today yesterday later
  himself herself themselves itself as than`,
);

/** Words that stand before what a title, a word or a name is said to be. */
export const adverbs = list(
  `also then later still again once first now simply often always never yesterday today recently already quietly flatly bluntly
  only just earlier repeatedly once afterwards reportedly even has had have`,
);

/** Capitalised at the beginning of a sentence, and no names. */
export const notNames = list(
  `the a an this that these those his her their its my our your i he she it we you they who what when where why how which whose
  and but or so if as at by for from in into of on to with without about after before during since until while though although
  because not no yes there here then now also only just even still yet more most much many some any all both each every few
  nobody everybody everyone someone anyone no-one none one two three four five six seven eight nine ten eleven twelve twenty
  asked according despite under over between among across near outside inside let please dear yours is are was were do does did has
  have had can could will would may might must should shall monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december next last today yesterday tomorrow meanwhile
  however indeed perhaps maybe never always often once again later earlier first second third finally instead such other another
  residents officials police people men women children those local nearly almost about around roughly more than less fewer
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec pressed speaking writing asking told said says added earlier afterwards elsewhere ask mind put think get like look come go`,
);

/** Nouns for when something is, which say and are said by nobody: `a few months later`, `this week`. */
export const times = list(
  `second seconds minute minutes hour hours day days week weeks fortnight month months year years decade decades century centuries
  morning afternoon evening night weekend spring summer autumn winter time times moment`,
);

export const ordinals = list('first second third fourth fifth sixth seventh eighth ninth tenth');
