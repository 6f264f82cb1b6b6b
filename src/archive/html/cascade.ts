import { ofColour } from './colours.ts';
import { coloursByItself } from './own-colours.ts';
import { inlineDeclarations, type Style } from './declarations.ts';
import { keysOf, type Matcher, type Selectors } from './selectors.ts';
import type { DrawnPart, Rules, StyleRule } from './style-sheet.ts';
import { attribute, type Element } from './tree.ts';

/** What gives the style of the elements of a page, or of a shadow tree in it, and of what is drawn within them. */
export type Cascade = (element: Element, part?: DrawnPart) => Style;

/** What decides between declarations: importance, layer, specificity, order; the greater goes before. */
type Rank = readonly [important: number, layer: number, specificity: number, order: number];

const isBefore = (rank: Rank, other: Rank): boolean => {
  const at = rank.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (rank[at] ?? 0) < (other[at] ?? 0);
};

interface Ranked {
  readonly matcher: Matcher;
  readonly rule: StyleRule;
  readonly order: number;
}

/** What browsers do by themselves, and any page can change. */
function byItself(element: Element): readonly (readonly [string, string])[] {
  return [...coloursByItself(element), ...hiddenByItself(element)];
}

function hiddenByItself(element: Element): readonly (readonly [string, string])[] {
  const { tagName } = element;
  const hidden = attribute(element, 'hidden');
  if (hidden !== undefined)
    return hidden.toLowerCase() === 'until-found' ? [['content-visibility', 'hidden']] : [['display', 'none']];
  const isClosed = tagName === 'dialog' && attribute(element, 'open') === undefined;
  return isClosed || attribute(element, 'popover') !== undefined ? [['display', 'none']] : [];
}

/**
 * A page is shown by its script where the sheet hides all of it: that proves nothing of its words. Only its colours count.
 */
const isWhole = ({ tagName }: Element): boolean => tagName === 'html' || tagName === 'body';

export function cascade({ rules, layers }: Rules, selectors: Selectors): Cascade {
  const byPart = new Map<DrawnPart | undefined, Map<string, Ranked[]>>();
  for (const [order, rule] of rules.entries()) {
    const matcher = selectors.matcher(rule);
    if (!matcher) continue;
    const byKey = byPart.get(rule.part) ?? new Map<string, Ranked[]>();
    if (byKey.size === 0) byPart.set(rule.part, byKey);
    const ranked = byKey.get(matcher.key) ?? [];
    if (ranked.length === 0) byKey.set(matcher.key, ranked);
    ranked.push({ matcher, rule, order });
  }
  const layerOf = ({ layer }: StyleRule): number => (layer === '' ? layers.length : layers.indexOf(layer));
  return (element, part) => {
    const style = new Map<string, string>(part === undefined ? byItself(element) : []);
    const byKey = byPart.get(part);
    const ranks = new Map<string, Rank>();
    const isNarrowed = part === undefined && isWhole(element);
    const declare = ([property, value]: readonly [string, string], rank: Rank): void => {
      if (isNarrowed && !ofColour.has(property)) return;
      const before = ranks.get(property);
      if (before && isBefore(rank, before)) return;
      style.set(property, value);
      ranks.set(property, rank);
    };
    for (const key of byKey ? keysOf(element, selectors.isQuirky) : [])
      for (const { matcher, rule, order } of byKey?.get(key) ?? [])
        if (matcher.matches(element))
          for (const { declared, isImportant } of rule.declared) {
            // Among what is important, the layers count the other way round.
            const layer = isImportant ? -layerOf(rule) : layerOf(rule);
            declare(declared, [isImportant ? 1 : 0, layer, matcher.specificity, order]);
          }
    const inline = part === undefined ? attribute(element, 'style') : undefined;
    if (inline === undefined) return style;
    for (const { declared, isImportant } of inlineDeclarations(inline))
      declare(declared, [isImportant ? 1 : 0, Infinity, 0, 0]);
    return style;
  };
}
