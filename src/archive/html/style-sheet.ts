import type { ChildNode, Container } from 'postcss';
import { type Declaration, declarations } from './declarations.ts';
import { importOf, type Sheet, type SheetAt } from './imported.ts';
import { isOnScreen } from './media.ts';
import { mostCharacters } from './parsed-selector.ts';
import { parsedSheet } from './parsed-sheet.ts';

/** What a sheet draws within an element before its words, or after them. */
export type DrawnPart = 'before' | 'after';

/** A rule with what it says of showing and hiding, in the order of its sheet. */
export interface StyleRule {
  /** Without commas, and without the part that it is for. */
  readonly selector: string;
  readonly part?: DrawnPart;
  readonly declared: readonly { readonly declared: Declaration; readonly isImportant: boolean }[];
  /** The layer it stands in, `''` for none. */
  readonly layer: string;
}

/** What sheets say: their rules in order, and the names of their layers in theirs. */
export interface Rules {
  readonly rules: readonly StyleRule[];
  readonly layers: readonly string[];
}

interface Within {
  /** The selectors of the rules around. */
  readonly parents: readonly string[];
  readonly layer: string;
  readonly depth: number;
  /** The addresses of the sheet and of those that import it, the outermost first. */
  readonly addresses: readonly string[];
}

/** Sheets that others import, and their characters together. */
const mostImports = 50;
const longestImports = 3_000_000;

/** Rules within each other; more is nothing that a person or a program wrote. */
const mostDepth = 20;
/** Selectors that nested rules amount to. */
const mostSelectors = 1000;

function nested(selectors: readonly string[], parents: readonly string[]): readonly string[] {
  if (parents.length === 0) return selectors;
  const parent =
    parents.length === 1 && !/[\s>+~]/.test(parents[0] ?? '') ? (parents[0] ?? '') : `:is(${parents.join(', ')})`;
  return selectors
    .map((selector) => (selector.includes('&') ? selector.replaceAll('&', parent) : `${parent} ${selector}`))
    .filter(({ length }) => length <= mostCharacters);
}

/** A selector without its `::before` or `::after`, and which that is. */
function parted(selector: string): Pick<StyleRule, 'selector' | 'part'> {
  const [, before = '', part] = /^(.*?)::?(before|after)$/is.exec(selector) ?? [];
  if (part === undefined) return { selector };
  const own = /(?:^|[\s>+~])$/.test(before) ? `${before}*` : before;
  return { selector: own, part: part.toLowerCase() === 'before' ? 'before' : 'after' };
}

const declaredIn = (nodes: readonly ChildNode[]): StyleRule['declared'] =>
  nodes.flatMap((node) =>
    node.type === 'decl'
      ? declarations(node.prop, node.value).map((declared) => ({ declared, isImportant: node.important ?? false }))
      : [],
  );

/** Finds the rules that hold on a screen, and the names of layers in their order. */
export class StyleSheets implements Rules {
  readonly rules: StyleRule[] = [];
  readonly layers: string[] = [];
  readonly #sheetAt: SheetAt;
  #imports = 0;
  #imported = 0;

  /** `sheetAt` gives the sheets that others import, where they are there. */
  constructor(sheetAt: SheetAt = () => undefined) {
    this.#sheetAt = sheetAt;
  }

  add({ text, address }: Sheet): void {
    const root = parsedSheet(text);
    const addresses = address === undefined ? [] : [address];
    if (root) this.#collect(root, { parents: [], layer: '', depth: 0, addresses });
  }

  #layer(name: string): string {
    if (!this.layers.includes(name)) this.layers.push(name);
    return name;
  }

  #import(params: string, within: Within): void {
    const { addresses } = within;
    const { address, layer, media = '' } = importOf(params) ?? {};
    if (address === undefined || !isOnScreen(media) || ++this.#imports > mostImports) return;
    const sheet = this.#sheetAt(address, addresses.at(-1));
    // A sheet that imports itself is there already.
    if (!sheet || (sheet.address !== undefined && addresses.includes(sheet.address))) return;
    this.#imported += sheet.text.length;
    const root = this.#imported > longestImports ? undefined : parsedSheet(sheet.text);
    if (!root) return;
    this.#collect(root, {
      ...within,
      layer: layer === undefined ? within.layer : this.#layer([within.layer, layer].filter(Boolean).join('.')),
      addresses: sheet.address === undefined ? addresses : [...addresses, sheet.address],
    });
  }

  #collect(container: Container, within: Within): void {
    if (within.depth > mostDepth) return;
    const inner = { ...within, depth: within.depth + 1 };
    // Only at the top, before all rules, browsers take it for what it is.
    let mayImport = within.depth === 0;
    for (const node of container.nodes ?? []) {
      const isImport = node.type === 'atrule' && node.name.toLowerCase() === 'import';
      if (isImport && mayImport) this.#import(node.params, within);
      mayImport &&= node.type === 'comment' || (node.type === 'atrule' && !node.nodes);
      if (node.type === 'rule') {
        const selectors = nested(node.selectors, within.parents).slice(0, mostSelectors);
        this.#rules(selectors, declaredIn(node.nodes), within);
        this.#collect(node, { ...inner, parents: selectors });
      } else if (node.type === 'atrule') this.#atRule(node.name.toLowerCase(), node.params, node, inner);
    }
  }

  #atRule(name: string, params: string, node: Container, within: Within): void {
    const holds = {
      media: () => isOnScreen(params),
      // Browsers support what a page asks for, or it would not ask.
      supports: () => !/^\s*not\b/i.test(params),
      layer: () => true,
    };
    if (name === 'layer' && !node.nodes) for (const each of params.split(',')) this.#layer(each.trim());
    else if ((name === 'media' || name === 'supports' || name === 'layer') && holds[name]()) {
      const layer =
        name === 'layer' ? this.#layer([within.layer, params.trim()].filter(Boolean).join('.')) : within.layer;
      // Declarations may stand in a media query within a rule.
      this.#rules(within.parents, declaredIn(node.nodes ?? []), { ...within, layer });
      this.#collect(node, { ...within, layer });
    }
  }

  #rules(selectors: readonly string[], declared: StyleRule['declared'], { layer }: Within): void {
    if (declared.length > 0)
      for (const selector of selectors) this.rules.push({ ...parted(selector), declared, layer });
  }
}
