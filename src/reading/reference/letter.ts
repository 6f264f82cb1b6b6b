import type { Article } from '../article.ts';
import { describedMention } from '../article.ts';
import type { Entity } from '../names/entities.ts';
import { tokenFrom } from './phrase.ts';
import { phraseAt } from './phrases.ts';

/** Who writes a letter, and to whom. */
export interface Letter {
  /** Whom “I” means. */
  readonly author: Entity | undefined;
  /** Whom “you” means. */
  readonly addressee: Entity | undefined;
}

const salutation = /^(?:Dear|Geachte|Beste|Waarde|Aan)\s+/u;
const closing =
  /^(?:yours|kind regards|best regards|sincerely|respectfully|hoogachtend|met (?:vriendelijke|beleefde|hoogachtende|oprechte)|vriendelijke groet|groeten|warm regards|with )/i;

/** How many paragraphs after its closing words may name who signs a letter. */
const signature = 4;

/** What a letter says of itself; nothing of a text that is none. */
export function letter({ outline, context, discourse }: Article): Letter {
  const { paragraphs, text } = outline;
  const first = paragraphs.find(
    ({ start, end }) => salutation.test(text.slice(start, Math.min(end, start + 40))) && end - start < 120,
  );
  const end = paragraphs.findLastIndex(
    (one) => closing.test(text.slice(one.start, one.end)) && one.end - one.start < 60,
  );
  if (!first || end === -1) return { author: undefined, addressee: undefined };
  const lines = paragraphs.slice(end, end + signature + 1);
  const [from] = lines;
  const until = lines.at(-1)?.end ?? 0;
  const signed = context.names.find(
    (name) =>
      from &&
      name.start >= from.start &&
      name.end <= until &&
      name.entity.kind !== 'place' &&
      name.entity.kind !== 'organization',
  );
  const named = context.names.find((name) => name.start >= first.start && name.end <= first.end);
  const at = tokenFrom(context.tokens, first.start) + 1;
  const phrase = phraseAt(context, at) ?? phraseAt(context, at + 1);
  const known = phrase?.kind === 'noun' ? discourse.noun(text.length, phrase.noun) : undefined;
  const described = phrase?.kind === 'noun' ? describedMention(context, phrase).entity : undefined;
  return { author: signed?.entity, addressee: named?.entity ?? known ?? described };
}
