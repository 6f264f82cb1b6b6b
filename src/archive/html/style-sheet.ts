import postcss, { CssSyntaxError, type ChildNode, type Container, type Root } from 'postcss';
import { type Declaration, declarations } from './declarations.ts';
import { isOnScreen } from './media.ts';
import { mostCharacters } from './parsed-selector.ts';

/** A rule with what it says of showing and hiding, in the order of its sheet. */
export interface StyleRule {
  /** Without commas. */
  readonly selector: string;
  readonly declared: readonly { readonly declared: Declaration; readonly isImportant: boolean }[];
  /** The layer it stands in, `''` for none. */
  readonly layer: string;
}

/** What sheets say: their rules in order, and the names of their layers in theirs. */
export interface Rules {
  readonly rules: readonly StyleRule[];
  readonly layers: readonly string[];
}

/** How often a sheet is read anew, after something that is no CSS. */
const mostMends = 30;

/** A sheet without what follows its first fault up to where a declaration or a rule ends, as browsers go on from there. */
function mended(css: string, { reason, line = 1, column = 1 }: CssSyntaxError): string | undefined {
  if (reason === 'Unclosed block') return `${css}}`;
  if (reason === 'Unclosed comment') return `${css}*/`;
  let start = column - 1;
  for (let left = line - 1, at = 0; left > 0; left--) {
    at = css.indexOf('\n', at) + 1;
    start = at + column - 1;
  }
  const rest = css.slice(start + 1);
  const end = rest.search(reason === 'Unexpected }' ? /(?!^)|$/ : /[;}\n]|$/);
  return `${css.slice(0, start)}${rest.slice(end)}`;
}

function parsed(written: string): Root | undefined {
  let css = written.replace(/<!--|-->/g, ' ');
  for (let left = mostMends; left > 0; left--) {
    try {
      return postcss.parse(css);
    } catch (error) {
      const next = error instanceof CssSyntaxError ? mended(css, error) : undefined;
      if (next === undefined) return undefined;
      css = next;
    }
  }
  return undefined;
}

interface Within {
  /** The selectors of the rules around. */
  readonly parents: readonly string[];
  readonly layer: string;
  readonly depth: number;
}

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
  readonly #imported: (address: string) => string | undefined;
  #imports = 0;

  /** `imported` gives the text of a sheet that another names, where it is there. */
  constructor(imported: (address: string) => string | undefined = () => undefined) {
    this.#imported = imported;
  }

  add(css: string): void {
    const root = parsed(css);
    if (root) this.#collect(root, { parents: [], layer: '', depth: 0 });
  }

  #layer(name: string): string {
    if (!this.layers.includes(name)) this.layers.push(name);
    return name;
  }

  #import(params: string, within: Within): void {
    const [, address, rest = ''] = /^(?:url\(\s*)?["']?([^"')]+)["']?\s*\)?\s*(.*)$/.exec(params) ?? [];
    const css = address === undefined || ++this.#imports > mostMends ? undefined : this.#imported(address);
    const [, layer, media = rest] = /^layer(?:\(([^)]*)\))?\s*(.*)$/.exec(rest) ?? [];
    const root = css === undefined || !isOnScreen(media) ? undefined : parsed(css);
    if (root) this.#collect(root, { ...within, layer: layer === undefined ? within.layer : this.#layer(layer) });
  }

  #collect(container: Container, within: Within): void {
    if (within.depth > mostDepth) return;
    const inner = { ...within, depth: within.depth + 1 };
    for (const node of container.nodes ?? []) {
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
    if (name === 'import') this.#import(params, within);
    else if (name === 'layer' && !node.nodes) for (const each of params.split(',')) this.#layer(each.trim());
    else if ((name === 'media' || name === 'supports' || name === 'layer') && holds[name]()) {
      const layer =
        name === 'layer' ? this.#layer([within.layer, params.trim()].filter(Boolean).join('.')) : within.layer;
      // Declarations may stand in a media query within a rule.
      this.#rules(within.parents, declaredIn(node.nodes ?? []), { ...within, layer });
      this.#collect(node, { ...within, layer });
    }
  }

  #rules(selectors: readonly string[], declared: StyleRule['declared'], { layer }: Within): void {
    if (declared.length > 0) for (const selector of selectors) this.rules.push({ selector, declared, layer });
  }
}
