import { textEvidence } from '../document/cites.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { kept, perDossier } from '../dossier/remembered.ts';
import { isJsx, nodesWithin } from '../reader/mdast-nodes.ts';
import { type Jsx, textAttributes } from '../reader/mdx-attributes.ts';
import { entryId } from '../schema/entry-ref.ts';
import type { Locale } from '../schema/locales.ts';
import { briefingIn } from './briefings-page.ts';
import { actorsGiven, actorsWeight, timelineWeight } from './embedded-lists.ts';
import { eventFigures, type FigureView, keyFigures } from './figures.ts';
import type { Room } from './fitting.ts';
import { entryName, nodeLink } from './link.ts';
import { wholeBudget } from './list-pages.ts';
import { bytesOf } from './parts.ts';
import { blockWeight } from './quote-block.ts';
import { itemWeight, timelineItem } from './timeline-item.ts';
import { givenPart } from './timeline-page.ts';

/**
 * What a list may weigh to stand whole in a briefing, as `bytesOf` counts: fifty to a hundred events. A briefing is
 * printed as its page shows it, and a list of that length is what its editors meant to print.
 */
const whole = 12_000;

/** What is shown in any case of one that weighs more: a line or two. */
const least = 180;

/** In the summary, whose page has lists of its own. */
const inSummary: Room = { whole: 2_000, cut: 400 };

/** What a text and all that it shows may weigh: less than a list alone, since each of its links is an address on paper. */
const textBudget = wholeBudget - 750;

const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);

const figureWeight = ({ number, unit, evidence }: FigureView): number =>
  bytesOf(number, unit.text, ...evidence.flatMap(({ exact, source }) => [exact, source.text])) + 60;

/** What a component adds to a page; `undefined` for a list that may have to be cut. */
function embedWeight(dossier: Dossier, locale: Locale, node: Jsx): number | undefined {
  const given = Object.fromEntries(textAttributes(node).map(({ name, value }) => [name, value]));
  const quote = dossier.quotes.get(entryId(given['id'] ?? ''));
  const event = dossier.events.get(entryId(given['id'] ?? given['event'] ?? ''));
  switch (node.name) {
    case 'Quote':
      return quote ? blockWeight(quote) + 40 : 0;
    case 'Event':
      return event ? itemWeight(timelineItem(dossier, locale, event)) : 0;
    case 'Figures':
      return sum((event ? eventFigures(dossier, locale, event) : keyFigures(dossier, locale)).map(figureWeight));
    case 'Source':
      return 60;
    case 'Timeline':
      return timelineWeight(dossier, locale, givenPart(given), whole);
    case 'Actors':
      return actorsWeight(dossier, locale, actorsGiven(dossier, given['ids']), whole);
    default:
      return 0;
  }
}

/**
 * The room that each list in a text has. Of one that is too long, a page shows what lets it weigh no more than others: in
 * a briefing, by its id, what the words, what they rest on, all else that it shows and what leads to it leave. In the
 * summary: always the same.
 */
export const listRoom = (dossier: Dossier, locale: Locale, id: string | undefined): Room =>
  kept(rooms(dossier), `${locale}/${id ?? ''}`, () => roomOf(dossier, locale, id));

/** Each list of a text asks. */
const rooms = perDossier(() => new Map<string, Room>());

function roomOf(dossier: Dossier, locale: Locale, id: string | undefined): Room {
  const briefing = id === undefined ? undefined : briefingIn(dossier.briefings.get(entryId(id)) ?? {}, locale);
  if (!briefing) return inSummary;
  const nodes = [...nodesWithin(briefing.body)];
  const embeds = nodes.filter(isJsx).map((node) => embedWeight(dossier, locale, node));
  const words = nodes.flatMap((node) => ('value' in node && typeof node.value === 'string' ? node.value : []));
  const addresses = nodes.flatMap((node) => ('url' in node ? node.url : []));
  const rest = [
    bytesOf(...words, ...addresses),
    ...[...textEvidence(briefing.body).values()].map(
      ({ exact, source }) => bytesOf(exact, entryName(dossier, source, locale).text) + 55,
    ),
    ...embeds.map((weight) => weight ?? 0),
    ...dossier.incoming(briefing).map(({ from }) => bytesOf(nodeLink(dossier, from, locale).text)),
  ];
  const lists = embeds.filter((weight) => weight === undefined).length;
  return { whole, cut: Math.max(least, (textBudget - sum(rest)) / Math.max(1, lists)) };
}
