import type { Article } from '../article.ts';
import type { Entity } from '../names/entities.ts';
import type { Paragraph } from '../outline/paragraphs.ts';
import { mainPerson } from './main-person.ts';
import { within } from '../span.ts';

/** How many paragraphs that are nothing but speech follow what is told, in a portrait. */
const fewest = 2;

/** Of how many names of persons a portrait has at least this share of one: with such paragraphs, and without. */
const enough = 4;
const half = 0.5;
const mostly = 0.55;

/** Whether a paragraph is one string between marks, and nothing else. */
export const isBare = ({ outline }: Article, { start, end }: Paragraph): boolean =>
  within(outline.marked, { start: start + 1, end }).some(({ open, close }) => open === start && close >= end - 1);

/** Whether a paragraph has no speech beside what is told. */
export const isTold = ({ outline }: Article, paragraph: Paragraph): boolean =>
  within(outline.marked, paragraph).every(({ end, start }) => !/[.!?,]$/.test(outline.text.slice(start, end)));

/**
 * Whom a portrait is of: the person of whom a text tells most, where paragraphs that are nothing but speech stand between
 * what it tells. In news such a paragraph goes on with the one before, which has said who speaks.
 */
export function portrayed(article: Article): Entity | undefined {
  const { outline, discourse } = article;
  const { paragraphs } = outline;
  const alone = paragraphs.filter((paragraph, index) => {
    const before = paragraphs[index - 1];
    return index > 1 && before !== undefined && isTold(article, before) && isBare(article, paragraph);
  });
  const named = discourse.mentions.filter(({ kind, entity }) => kind === 'name' && entity.kind === 'person');
  const main = mainPerson(article, alone[0]?.start ?? paragraphs[2]?.start);
  const share = named.filter(({ entity }) => entity === main).length / named.length;
  return share >= (alone.length < fewest ? mostly : half) && named.length >= enough ? main : undefined;
}
