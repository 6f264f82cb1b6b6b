import { type Article, describedMention } from '../article.ts';
import type { Entity } from '../names/entities.ts';
import type { Speaker } from '../findings.ts';
import { type Letter, letter } from './letter.ts';
import { type Phrase, tokenFrom } from './phrase.ts';
import { phraseAt, phrasesIn } from './phrases.ts';
import { lastBefore, type Span, within } from '../span.ts';
import { type Gender, genderOfNoun, isBody, isPlural, isRole } from '../words/words.ts';

/** Roles of those who speak for others, and are seldom named before. */
const spokesperson = /^(?:spokes|woordvoer|source|bron|official|aide|ambtenaar|omwonende|resident|witness|getuige)/;

/** Roles of those who judge, defend or arrest the one whom a text names: never that one. */
const inCourt =
  /^(?:\p{L}*rechter|voorzitter|procureur|\p{L}*advoca(?:at|te)|officier|agente?|\p{L}*inspecteur|magistra(?:at|te)|griffier|judge|magistrate|coroner|prosecutor|lawyer|barrister|solicitor|officer|detective|inspector|sergeant|constable)$/u;

/** How many characters of a sentence are read for whom it is about. */
const reach = 800;

const beginning = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + reach) });

/** Nouns that say no more of somebody than a pronoun does. */
const anybody = /^(?:man|vrouw|jongen|meisje|woman|boy|girl|dame|heer|lady|gentleman)$/;

/** Nouns that no table has, and that still mean a person: by their age or where they come from. */
const isPersonal = /(?:jarige|year-old)(?!\p{L})|\s\p{Lu}\p{Ll}+$/u;

/** Words that keep somebody in mind, wherever they stand in a sentence: `shouted at her`, `zei hij`. */
const referring: Readonly<Record<'nl' | 'en', Readonly<Record<string, Gender>>>> = {
  en: { he: 'male', him: 'male', his: 'male', she: 'female', her: 'female' },
  nl: { hij: 'male', hem: 'male', haar: 'female' },
};

/** Whether a phrase is a noun alone, without a word before it. */
const isHead = (text: string, { start, noun }: Phrase & { kind: 'noun' }): boolean =>
  text.slice(start, start + noun.length).toLowerCase() === noun;

/** Who is meant by phrases of a text, each at its place. */
export class Who {
  readonly #article: Article;
  readonly #letter: Letter;

  constructor(article: Article) {
    this.#article = article;
    this.#letter = letter(article);
  }

  readonly #sentence = (place: number): number => {
    const { sentences } = this.#article.outline;
    return sentences[lastBefore(sentences, place)]?.start ?? 0;
  };

  /** Whom a phrase means; none where nothing before it tells. */
  entity(phrase: Phrase): Entity | undefined {
    const { discourse, words, context } = this.#article;
    if (phrase.kind === 'name') return discourse.meant(phrase.mention);
    if (phrase.kind === 'pronoun') {
      if (phrase.gender === 'author' || phrase.gender === 'addressee') return this.#letter[phrase.gender];
      if (phrase.gender === 'other') return this.#other(phrase.start);
      if (phrase.gender === 'thing') return this.#thing(phrase.start);
      if (phrase.gender === 'plural' || this.#isPlural(phrase)) return this.#several(phrase.start);
      const found =
        discourse.pronoun(phrase.start, phrase.gender, this.#sentence) ?? this.#namedNext(phrase.start, phrase.gender);
      if (found) discourse.note({ start: phrase.start, end: phrase.end, entity: found, kind: 'noun', governed: false });
      return found;
    }
    const described = describedMention(context, phrase);
    // “zeggen rederij en gemeente”: without an article, a noun may still mean one who was named.
    const isBare = phrase.indefinite && isHead(context.text, phrase);
    if (phrase.indefinite && !isBare) return described.entity;
    if (isBare) return discourse.noun(phrase.start, phrase.noun) ?? described.entity;
    const author = words.documents.has(phrase.noun) && !isRole(words, phrase.noun) ? this.#author(phrase) : undefined;
    if (author) return author;
    const hasComplement =
      phrase.end > phrase.start && /\s(?:of|van|bij|from|for)\s/.test(context.text.slice(phrase.start, phrase.end));
    const own = phrase.owned;
    const generic = !own && anybody.test(phrase.noun) ? genderOfNoun(words, phrase.noun) : undefined;
    const meant = generic && discourse.pronoun(phrase.start, generic, this.#sentence);
    if (meant?.kind === 'person') return meant;
    const known =
      own && (isRole(words, phrase.noun) || words.documents.has(phrase.noun))
        ? undefined
        : discourse.noun(phrase.start, phrase.noun, own);
    if (known && !(hasComplement && known.kind === 'organization' && isRole(words, phrase.noun))) {
      discourse.note({ start: phrase.start, end: phrase.end, entity: known, kind: 'noun', governed: phrase.governed });
      return known;
    }
    const unknownNoun = !isRole(words, phrase.noun) && !isBody(words, phrase.noun) && !words.documents.has(phrase.noun);
    const newcomer =
      !own && isRole(words, phrase.noun) && !spokesperson.test(phrase.noun) && !inCourt.test(phrase.noun)
        ? this.#justNamed(phrase.start)
        : undefined;
    if (newcomer) return newcomer;
    const last =
      unknownNoun &&
      isPersonal.test(context.text.slice(phrase.start, phrase.end)) &&
      !own &&
      !spokesperson.test(phrase.noun)
        ? discourse.person(phrase.start, phrase.noun)
        : undefined;
    if (!last) discourse.note(described);
    return last ?? described.entity;
  }

  /** The only one whom the sentence before names, where nothing has said what they are: `De beheerder van …` is them. */
  #justNamed(place: number): Entity | undefined {
    const { outline, context } = this.#article;
    const before = outline.sentences[lastBefore(outline.sentences, place) - 1];
    if (!before || before.end < place - 300) return undefined;
    const named = new Set(
      within(context.names, before)
        .filter(({ entity }) => entity.kind === 'person' || (entity.kind === 'unknown' && entity.tokens.length > 1))
        .map(({ entity }) => entity),
    );
    const [only] = named;
    return named.size === 1 && only?.function === undefined ? only : undefined;
  }

  /** “…,” he recalled. Frank Moss …: the person whom the sentence names or the next one begins with, where none is before. */
  #namedNext(place: number, gender: Gender): Entity | undefined {
    const { outline, context } = this.#article;
    const at = lastBefore(outline.sentences, place);
    const until = outline.sentences[at + 1];
    const named = within(context.names, { start: place, end: until ? beginning(until).end : place }).find(
      ({ entity, governed }) => entity.kind === 'person' && !governed,
    );
    return named && (named.entity.gender ?? gender) === gender ? named.entity : undefined;
  }

  /** “zeggen ze”: the verb beside a pronoun tells that it means several. */
  #isPlural({ start, end }: Span): boolean {
    const { context, words } = this.#article;
    if (words.lang !== 'nl') return false;
    const before = /(\p{L}+)\s*$/u.exec(context.text.slice(Math.max(0, start - 25), start))?.[1] ?? '';
    const after = /^\s*(\p{L}+)/u.exec(context.text.slice(end, end + 25))?.[1] ?? '';
    return [before, after].some(
      (verb) =>
        (words.speechVerbs.has(verb.toLowerCase()) && verb.endsWith('en') && !/^(?:weten|laten)$/.test(verb)) ||
        (/^(?:hebben|waren|zijn|willen|kunnen)$/.test(verb) && verb === after),
    );
  }

  /** What “it” means: the body or document that the sentence before is about, or the last that the text speaks of. */
  #thing(place: number): Entity | undefined {
    const { context, words, outline } = this.#article;
    const at = lastBefore(outline.sentences, place);
    const own = outline.sentences[at];
    const isThing = (one: Phrase): boolean =>
      one.kind === 'name'
        ? one.mention.entity.kind === 'organization' || one.mention.entity.kind === 'unknown'
        : one.kind === 'noun' && !isRole(words, one.noun) && (isBody(words, one.noun) || words.documents.has(one.noun));
    const before = own
      ? [...outline.sentences.slice(Math.max(0, at - 3), at), { start: Math.max(own.start, place - reach), end: place }]
      : [];
    const spoken = before.toReversed().map((sentence) => phrasesIn(context, beginning(sentence)).filter(isThing));
    const phrase =
      spoken.flatMap((phrases) => phrases.find(({ governed }) => !governed) ?? []).at(0) ?? spoken[1]?.at(-1);
    return phrase ? this.entity(phrase) : this.#body(place);
  }

  /** Who wrote a document: whose it is said to be, there or where the text speaks of it before. */
  #author({ start, end, noun }: Phrase & { kind: 'noun' }): Entity | undefined {
    const { context, outline, words } = this.#article;
    const ofBody = (span: Span): Entity | undefined =>
      within(context.names, span).find(({ entity }) => entity.kind === 'organization')?.entity;
    const own = ofBody({ start, end: end + 1 });
    if (own) return own;
    const at = lastBefore(outline.sentences, start);
    for (const sentence of outline.sentences.slice(Math.max(0, at - 8), at).toReversed()) {
      const mentioned = phrasesIn(context, beginning(sentence)).findLast(
        (one) => one.kind === 'noun' && one.noun === noun,
      );
      // “…, an internal memo shows”: it speaks for itself.
      const isNew =
        mentioned && words.indefinite.has(context.tokens[tokenFrom(context.tokens, mentioned.start)]?.bare ?? '');
      if (mentioned?.kind === 'noun' && !mentioned.governed && isNew)
        return describedMention(context, mentioned).entity;
      const wrote = mentioned ? this.subject(sentence) : undefined;
      if (wrote && wrote.phrase.start !== mentioned?.start) return wrote.entity;
    }
    return undefined;
  }

  /** Whom “antwoordde die” means: the last one whom the reporter has spoken of, whether they did something or not. */
  #other(place: number): Entity | undefined {
    const { context, words } = this.#article;
    const last = phrasesIn(context, { start: Math.max(0, place - 300), end: place }).findLast(
      (one) => one.kind === 'name' || (one.kind === 'noun' && isRole(words, one.noun)),
    );
    return last && this.entity(last);
  }

  /** Whom “they” means: those with whom the sentence before begins, or the body that the text speaks of last. */
  #several(place: number): Entity | undefined {
    const { context, words, outline } = this.#article;
    const at = lastBefore(outline.sentences, place);
    const [before, own] = [outline.sentences[at - 1], outline.sentences[at]];
    const spans = [...(own ? [{ start: own.start, end: place }] : []), ...(before ? [beginning(before)] : [])];
    for (const span of spans) {
      const [first] = phrasesIn(context, span).filter(({ governed }) => !governed);
      if (first?.kind !== 'noun') continue;
      // “A spokesperson said so. They added: …”: one of whom nothing says that it is a man or a woman.
      const oneOfEither =
        /^they(?!\p{L})/iu.test(context.text.slice(place, place + 5)) &&
        first.indefinite &&
        isRole(words, first.noun) &&
        genderOfNoun(words, first.noun) === undefined;
      if (oneOfEither || isPlural(words, first.noun)) return describedMention(context, first).entity;
    }
    return this.#body(place);
  }

  #body(place: number): Entity | undefined {
    for (const { entity } of this.#article.discourse.back(place))
      if (entity.kind === 'organization' || (entity.named && entity.kind === 'unknown')) return entity;
    return undefined;
  }

  /** Takes notice of whom the pronoun or the noun at the beginning of a sentence means. */
  follow(sentence: Span): void {
    const { context, words } = this.#article;
    const phrase = phraseAt(context, tokenFrom(context.tokens, sentence.start));
    if (phrase && phrase.start <= sentence.start + 1)
      if (phrase.kind === 'pronoun' || (phrase.kind === 'noun' && isRole(words, phrase.noun))) this.entity(phrase);
    const tokens = within(context.tokens, sentence);
    for (const [index, { start, end, bare }] of tokens.entries()) {
      // “Zijn vader”: whose father he is; without somebody behind it, “zijn” may be a verb.
      const owner = bare === 'zijn' && isRole(words, tokens[index + 1]?.bare ?? '') ? ('male' as const) : undefined;
      const gender = referring[words.lang][bare] ?? owner;
      if (gender !== undefined) this.entity({ kind: 'pronoun', start, end, gender, governed: false });
    }
  }

  /** Whom a sentence is about: the first person or body that it speaks of. */
  subject(span: Span): { entity: Entity; phrase: Phrase } | undefined {
    const { words, context } = this.#article;
    const phrases = phrasesIn(context, beginning(span)).filter(
      (phrase) =>
        (phrase.kind === 'pronoun' && phrase.gender !== 'author' && phrase.gender !== 'addressee') ||
        (phrase.kind === 'name'
          ? phrase.mention.entity.kind !== 'place' &&
            !(phrase.mention.entity.kind === 'unknown' && phrase.mention.entity.tokens.length === 1)
          : phrase.kind === 'noun' &&
            (isRole(words, phrase.noun) ||
              isBody(words, phrase.noun) ||
              isPlural(words, phrase.noun) ||
              words.anyBody.has(phrase.noun))),
    );
    const free = phrases.filter(({ governed }) => !governed);
    // “She meant it, Ms Jones believes, as praise.”
    const aside = free.find(
      ({ start, end }) =>
        (context.text.slice(start - 2, start).endsWith(', ') &&
          words.speechVerbs.has(/^ (\p{L}+),/u.exec(context.text.slice(end, end + 20))?.[1] ?? '')) ||
        // “They get a second life, as Ann Clay calls it.”
        /, (?:zoals|as) $/.test(context.text.slice(Math.max(0, start - 8), start)),
    );
    const known = phrases.find((phrase) => phrase.kind === 'name' && phrase.mention.entity.kind !== 'unknown');
    const best =
      aside ??
      free.find((phrase) => phrase.kind !== 'noun') ??
      (free[0]?.kind === 'noun' && !free[0].indefinite ? known : undefined) ??
      free[0];
    const phrase =
      !aside && free[0]?.kind === 'noun' && free[0].indefinite && isRole(words, free[0].noun) ? free[0] : best;
    const entity = phrase && this.entity(phrase);
    return entity && { entity, phrase };
  }

  speaker = (entity: Entity | undefined): Speaker =>
    entity === undefined ? { unknown: true } : entity.named ? { name: entity.name } : { description: entity.name };
}
