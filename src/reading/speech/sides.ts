import type { Article } from '../article.ts';
import type { Entity } from '../names/entities.ts';
import { tokenFrom } from '../reference/phrase.ts';
import { phraseAt } from '../reference/phrases.ts';
import type { Who } from '../reference/who.ts';

/** Who asks and who answers. */
interface Sides {
  readonly asks?: Entity | undefined;
  readonly answers?: Entity | undefined;
}

/** What an introduction says of those who ask and answer: before whom, and of whom the sentence is about. */
const asking = {
  nl: {
    before: /(?<!\p{L})vragen (?:van|door)\s/iu,
    about:
      /(?<!\p{L})(?:vragen|vraag)(?!\p{L})[^.]*(?:gesteld|ingediend|voorgelegd)|(?:stel|stelt|stelde|stelden|diende|dient)(?!\p{L})[^.]*(?<!\p{L})vragen/iu,
  },
  en: {
    before: /\bquestions? (?:\p{L}+ )?(?:from|by|of)\s/iu,
    about: /\b(?:asked|tabled|submitted|put|posed|asks)\b[^.]*\bquestions?\b/iu,
  },
};
const answering = {
  nl: {
    before: /(?<!\p{L})(?:antwoord(?:en)?|beantwoord|beantwoording) (?:van|door)\s/iu,
    about: /(?<!\p{L})(?:be)?antwoord(?:t|de|en|den)(?!\p{L})/iu,
  },
  en: {
    before: /\b(?:answers?|answered|reply|replies|response|responses) (?:from|by|of)\s/iu,
    about: /\b(?:answers|answered|replies|replied|responds|responded)\b/iu,
  },
};

/** Who asks and who answers, by what stands before the first question. */
export function sidesOf({ outline, context, words }: Article, who: Who, until: number): Sides {
  const find = ({ before, about }: (typeof asking)['nl']): Entity | undefined => {
    let found: Entity | undefined;
    for (const sentence of outline.sentences) {
      if (sentence.start >= until || found?.named) break;
      const said = context.text.slice(sentence.start, sentence.end);
      const lead = before.exec(said);
      const phrase = lead && phraseAt(context, tokenFrom(context.tokens, sentence.start + lead.index + lead[0].length));
      const subject = about.test(said) ? who.subject(sentence)?.entity : undefined;
      found = (phrase ? who.entity(phrase) : undefined) ?? subject ?? found;
    }
    return found;
  };
  return { asks: find(asking[words.lang]), answers: find(answering[words.lang]) };
}
