import { type CssNode, type Declaration, type ListItem, parse, walk, type WalkContext } from 'css-tree';
import { type Part, parts } from './features.ts';

/** Functions and units by their name; each has a place of its own among the types. */
const types = Map.groupBy(
  [...parts.keys()].filter((key) => key.startsWith('css.types.')),
  (key) => key.slice(key.lastIndexOf('.') + 1),
);

/** What a value says besides its names: where a shorthand takes more than it once did. */
function shorthandKeys({ property, value }: Declaration): string[] {
  if (value.type !== 'Value') return [];
  const values = value.children.toArray();
  if (property === 'text-decoration' && values.length > 1)
    return ['css.properties.text-decoration.includes_color-and-style'];
  const isSplit = values.some((node) => node.type === 'Operator' && node.value === '/');
  return property === 'content' && isSplit ? ['css.properties.content.alt_text'] : [];
}

function declarationKeys(declaration: Declaration, rule: string | undefined): string[] {
  const name = declaration.property;
  const owners = [`css.properties.${name}`, ...(rule === undefined ? [] : [`css.at-rules.${rule}.${name}`])];
  const keys = [...owners, ...shorthandKeys(declaration)];
  walk(declaration.value, (node) => {
    if (node.type === 'Identifier') keys.push(...owners.map((owner) => `${owner}.${node.name}`));
    if (node.type === 'Function') keys.push(`css.properties.${name}.${node.name}`, ...(types.get(node.name) ?? []));
    if (node.type === 'Dimension') keys.push(`css.types.length.${node.unit}`);
  });
  return keys;
}

function keysOf(node: CssNode, rule: string | undefined): string[] {
  switch (node.type) {
    case 'Atrule':
      return [`css.at-rules.${node.name}`, `css.at-rules.page.${node.name}`];
    case 'Feature':
    case 'FeatureRange':
      return node.type === 'Feature' ? [`css.at-rules.media.${node.name}`] : ['css.at-rules.media.range_syntax'];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [`css.selectors.${node.name}`];
    case 'NestingSelector':
      return ['css.selectors.nesting'];
    case 'Declaration':
      return declarationKeys(node, rule);
    default:
      return [];
  }
}

/** Whether a declaration comes after another of the same property: browsers that do not know it keep to the first. */
function hasFallback({ property }: Declaration, item: ListItem<CssNode>): boolean {
  for (let before = item.prev; before; before = before.prev)
    if (before.data.type === 'Declaration' && before.data.property === property) return true;
  return false;
}

/** The at-rules whose descriptors are other than the properties of elements. */
const described = ['page', 'font-face'];

/**
 * What a style sheet asks of every browser, as far as web-features lists it, without repetition: not what stands below
 * `@supports`, nor a declaration that has another to fall back on. Throws where the sheet does not parse.
 */
export function styleSheetParts(css: string): Part[] {
  const used = new Set<string>();
  const sheet = parse(css, {
    parseCustomProperty: true,
    onParseError: (error) => {
      throw error;
    },
  });
  walk(sheet, {
    enter(this: WalkContext, node: CssNode, item: ListItem<CssNode>) {
      if (node.type === 'Atrule' && node.name === 'supports') return walk.skip;
      if (node.type === 'Declaration' && hasFallback(node, item)) return walk.skip;
      const rule = described.find((name) => name === this.atrule?.name);
      for (const key of keysOf(node, rule)) used.add(key);
      return undefined;
    },
  });
  return [...used].flatMap((key) => parts.get(key) ?? []);
}
