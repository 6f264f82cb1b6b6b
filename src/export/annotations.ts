import type { Dossier } from '../dossier/dossier.ts';
import type { NodeRef } from '../dossier/edges.ts';
import { isWithheld } from '../dossier/shown-words.ts';
import { ref } from '../schema/entry-ref.ts';
import { citableHref, entryPath } from '../views/link.ts';

/** A W3C selector: the words, with what tells them from others like them, or their place in the archived text. */
type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string }
  | { type: 'TextPositionSelector'; start: number; end: number };

const pathOf = (node: NodeRef): string => (node.collection === 'summary' ? '' : entryPath(node));

/**
 * Every passage that the dossier rests on, as a collection of W3C Web Annotations
 * (https://www.w3.org/TR/annotation-model/): the body is the page, the target the words in their source. Positions
 * count Unicode code points of the archived text, from 0. What stands around words is told of open sources only: of
 * others, no more than the passages may be published. Words that are not shown have only their position.
 */
export function annotations(dossier: Dossier): object {
  const { data, site, provenance } = dossier;
  const locale = data.defaultLanguage;
  const address = (path: string): string => citableHref(site, locale, path);
  const collection = `${site.url ?? ''}${site.base}annotations.jsonld`;
  const items = dossier.passages.map(({ key, from, source: id, exact, prefix, suffix, shown }) => {
    const around = { ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) };
    const record = provenance?.passages[key];
    const source = dossier.sources.get(id);
    const isOpen = source?.data.rights === 'open';
    const quote: Selector = { type: 'TextQuoteSelector', exact, ...(isOpen ? around : {}) };
    const selector: Selector[] = [
      ...(isWithheld({ shown }) ? [] : [quote]),
      ...(record ? [{ type: 'TextPositionSelector' as const, start: record.start, end: record.end }] : []),
    ];
    return {
      id: `${collection}#${encodeURIComponent(key)}`,
      type: 'Annotation',
      motivation: 'linking',
      body: address(pathOf(from)),
      target: {
        source: source?.data.URL ?? address(entryPath(ref('sources', id))),
        ...(source ? { language: source.data.language } : {}),
        selector,
      },
    };
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    total: items.length,
    first: { id: `${collection}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}
