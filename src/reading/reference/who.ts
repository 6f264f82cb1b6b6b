import { type Article, describedMention } from '../article.ts';
import type { Entity } from '../names/entities.ts';
import type { Speaker } from '../findings.ts';
import { type Letter, letter } from './letter.ts';
import { type Phrase, tokenFrom } from './phrase.ts';
import { bodyBefore, isSeveral, justNamed, namedNext, several } from './near.ts';
import { phraseAt, phrasesIn } from './phrases.ts';
import { beginning, reach, topicOf } from './topic.ts';
import { lastBefore, type Span, within } from '../span.ts';
import { type Gender, genderOfNoun, isBody, isRole } from '../words/words.ts';

/** Roles of those who speak for others, and are seldom named before. */
const spokesperson = /^(?:spokes|woordvoer|source|bron|official|aide|ambtenaar|omwonende|resident|witness|getuige)/;

/** Roles of those who judge, defend or arrest the one whom a text names: never that one. */
const inCourt =
  /^(?:\p{L}*rechter|voorzitter|procureur|\p{L}*advoca(?:at|te)|officier|agente?|\p{L}*inspecteur|magistra(?:at|te)|griffier|judge|magistrate|coroner|prosecutor|lawyer|barrister|solicitor|officer|detective|inspector|sergeant|constable)$/u;

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
    const { discourse } = this.#article;
    if (phrase.kind === 'name') return discourse.meant(phrase.mention);
    if (phrase.kind === 'pronoun') {
      if (phrase.gender === 'author' || phrase.gender === 'addressee') return this.#letter[phrase.gender];
      if (phrase.gender === 'other') return this.#other(phrase.start);
      if (phrase.gender === 'thing') return this.#thing(phrase.start);
      if (phrase.gender === 'plural' || isSeveral(this.#article, phrase)) return several(this.#article, phrase.start);
      const found =
        discourse.pronoun(phrase.start, phrase.gender, this.#sentence) ??
        namedNext(this.#article, phrase.start, phrase.gender);
      if (found) discourse.note({ start: phrase.start, end: phrase.end, entity: found, kind: 'noun', governed: false });
      return found;
    }
    return this.#described(phrase);
  }

  /** Whom a noun means, with what stands before it: one who was named, or somebody whom only it tells of. */
  #described(phrase: Phrase & { kind: 'noun' }): Entity {
    const { discourse, words, context } = this.#article;
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
        ? justNamed(this.#article, phrase.start)
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

  /** What “it” means: the body or document that the sentence before is about, or the last that the text speaks of. */
  #thing(place: number): Entity | undefined {
    const { context, words, outline } = this.#article;
    const at = lastBefore(outline.sentences, place);
    const own = outline.sentences[at];
    const isThing = (one: Phrase): boolean =>
      one.kind === 'name'
        ? // “DUBLIN (Reuters) – …”: who reports it.
          context.text.charAt(one.start - 1) !== '(' &&
          (one.mention.entity.kind === 'organization' || one.mention.entity.kind === 'unknown')
        : one.kind === 'noun' && !isRole(words, one.noun) && (isBody(words, one.noun) || words.documents.has(one.noun));
    const before = own
      ? [...outline.sentences.slice(Math.max(0, at - 3), at), { start: Math.max(own.start, place - reach), end: place }]
      : [];
    const spoken = before.toReversed().map((sentence) => phrasesIn(context, beginning(sentence)).filter(isThing));
    const phrase =
      spoken.flatMap((phrases) => phrases.find(({ governed }) => !governed) ?? []).at(0) ?? spoken[1]?.at(-1);
    return phrase ? this.entity(phrase) : bodyBefore(this.#article, place);
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
    const phrase = topicOf(this.#article.context, span);
    const entity = phrase && this.entity(phrase);
    return entity && { entity, phrase };
  }

  speaker = (entity: Entity | undefined): Speaker =>
    entity === undefined ? { unknown: true } : entity.named ? { name: entity.name } : { description: entity.name };
}
