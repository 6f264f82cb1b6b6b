import { type Article, describedMention } from '../article.ts';
import type { Entity } from '../names/entities.ts';
import { tokenFrom } from '../reference/phrase.ts';
import { phraseAt } from '../reference/phrases.ts';
import { lastBefore, type Span, within } from '../span.ts';
import { isRole } from '../words/words.ts';

/** Labels of several who speak at once, or of nobody whom the record names. */
const crowd =
  /^(?:several |some |an? |sommige |enkele |verschillende )?(?:hon\.? )?(?:members?|all|audience|public|voices?|speakers?|witness|leden|allen|zaal|publiek|stem(?:men)?|tribune|spreker|onbekend|unknown)$/i;

/** What one says under a label. */
export interface Turn {
  readonly label: string;
  readonly at: Span;
  readonly spans: Span[];
}

/** Who a label names: by name, by function, or by its words. */
export function labelled(article: Article, { at, label: words }: Turn): Entity | undefined {
  const { discourse, context, tokens } = article;
  const named = discourse.mentions[lastBefore(discourse.mentions, at.end - 1)];
  const inLabel = within(context.names, at).filter(
    ({ start }) => !article.outline.text.slice(at.start, start).includes('('),
  );
  // “MT: …”: the initials of somebody whom the text names.
  const initials = /^\p{Lu}{2,3}$/u.test(words)
    ? article.entities.find(
        (one) => one.kind === 'person' && one.tokens.map((token) => token.charAt(0)).join('') === words.toLowerCase(),
      )
    : undefined;
  if (initials) return initials;
  // “A beekeeper in Ballyknock” is no place.
  const name = inLabel.find(({ governed }) => !governed);
  if (name) return name.entity;
  const phrase = phraseAt({ ...context, tokens }, tokenFrom(tokens, at.start));
  if (phrase?.kind === 'noun') {
    const known =
      phrase.indefinite && /^(?:een|a|an)\s/i.test(words) ? undefined : discourse.noun(at.start, phrase.noun);
    return known ?? describedMention(context, { ...phrase, end: at.end }).entity;
  }
  if (named && named.start >= at.start && named.entity.kind !== 'place') return named.entity;
  return {
    name: words,
    named: !isRole(article.words, words.toLowerCase()) && !crowd.test(words) && /^\p{Lu}/u.test(words),
    kind: 'unknown',
    nouns: new Set(),
    tokens: words.toLowerCase().split(' '),
  };
}
