import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { citeAnchor, citeRefAnchor, evidenceKey, textEvidence, withCites } from '../../../document/cites.ts';
import type { Evidence } from '../../../schema/evidence.ts';
import { inElement, sign } from './elements.ts';

/**
 * A text with the numbers of notes in place of what its claims rest on. The notes themselves are no part of it: they
 * show what verification found out. `label`: “Source note {number}”.
 */
export function withNoteNumbers(body: Root, text: string, label: string): Root {
  const numbers = new Map([...textEvidence(body).keys()].map((key, index) => [key, index + 1]));
  if (numbers.size === 0) return body;
  const referred = new Set<number>();

  const reference = (number: number): PhrasingContent => {
    const id = referred.has(number) ? undefined : citeRefAnchor(text, number);
    referred.add(number);
    const ariaLabel = label.replace('{number}', String(number));
    return sign(citeAnchor(text, number), { ...(id === undefined ? {} : { id }), ariaLabel }, String(number));
  };
  const references = (evidence: readonly Evidence[]): PhrasingContent => {
    const cited = new Set(evidence.map((each) => numbers.get(evidenceKey(each)) ?? 0));
    const inOrder = [...cited].toSorted((a, b) => a - b).map(reference);
    const apart = inOrder.flatMap((each, index): PhrasingContent[] =>
      index === 0 ? [each] : [{ type: 'text', value: ', ' }, each],
    );
    return inElement('sup', { className: 'cite-refs', dataUnsearched: '' }, ...apart);
  };
  const placed = (nodes: readonly Nodes[]): Nodes[] =>
    withCites(nodes).map((node) => {
      if (node.type === 'cites') return references(node.evidence);
      return 'children' in node ? ({ ...node, children: placed(node.children) } as Nodes) : node;
    });
  return { ...body, children: placed(body.children) as RootContent[] };
}
