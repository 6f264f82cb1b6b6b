import { SaxesParser } from 'saxes';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  /** The language that holds here. */
  readonly lang: string | undefined;
  text: string;
}

function parsed(xml: string): Node {
  const parser = new SaxesParser({ xmlns: true });
  const top: Node = { name: '', attributes: {}, children: [], lang: undefined, text: '' };
  const open = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    const parent = open.at(-1) ?? top;
    const name = uri === 'http://www.w3.org/2005/Atom' ? local : `${uri} ${local}`;
    const node: Node = { name, attributes: values, children: [], lang: values['xml:lang'] ?? parent.lang, text: '' };
    parent.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error('There is no element.');
  return root;
}

const all = (node: Node, name: string): Node[] => node.children.filter((child) => child.name === name);

const construct = (node: Node | undefined) =>
  node && { text: node.text.trim(), type: node.attributes['type'] ?? 'text', lang: node.lang };

/** A feed as a reader of feeds has it. */
export function readFeed(xml: string) {
  const feed = parsed(xml);
  return {
    title: construct(all(feed, 'title')[0]),
    entries: all(feed, 'entry').map((entry) => ({
      id: all(entry, 'id')[0]?.text,
      title: construct(all(entry, 'title')[0]),
      category: all(entry, 'category')[0]?.attributes,
    })),
  };
}

// RFC 3339, with the capitals that RFC 4287 (3.3) asks for.
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const isIri = (text: string): boolean => URL.canParse(text) && !/[\s<>"]/.test(text);

/** What may stand in a feed or an entry at most once (4.1.1, 4.1.2). */
const single = [
  'id',
  'title',
  'subtitle',
  'updated',
  'published',
  'rights',
  'generator',
  'icon',
  'logo',
  'summary',
  'content',
];
const texts = ['title', 'subtitle', 'summary', 'rights'];
const known = {
  feed: [
    'author',
    'category',
    'contributor',
    'generator',
    'icon',
    'id',
    'link',
    'logo',
    'rights',
    'subtitle',
    'title',
    'updated',
    'entry',
  ],
  entry: [
    'author',
    'category',
    'content',
    'contributor',
    'id',
    'link',
    'published',
    'rights',
    'source',
    'summary',
    'title',
    'updated',
  ],
};

function faultsOf(node: Node, kind: 'feed' | 'entry'): string[] {
  const links = all(node, 'link').map(({ attributes }) => attributes);
  const isRight: readonly (readonly [string, boolean])[] = [
    ['id', all(node, 'id').length === 1 && isIri(all(node, 'id')[0]?.text ?? '')],
    ['title', (all(node, 'title')[0]?.text.trim() ?? '') !== ''],
    ['updated', moment.test(all(node, 'updated')[0]?.text ?? '')],
    [
      'author',
      kind === 'entry' ||
        (all(node, 'author').length > 0 &&
          all(node, 'author').every((author) => all(author, 'name')[0]?.text.trim() !== '')),
    ],
    ['category term', all(node, 'category').every(({ attributes }) => (attributes['term'] ?? '') !== '')],
    ['link href', links.every(({ href = '' }) => isIri(href))],
    ['link rel=self', kind === 'entry' || links.filter(({ rel }) => rel === 'self').length === 1],
    ['link rel=alternate', kind === 'feed' || links.some(({ rel = 'alternate' }) => rel === 'alternate')],
    [
      'one link rel=alternate of each type and language',
      new Set(
        links
          .filter(({ rel = 'alternate' }) => rel === 'alternate')
          .map(({ type, hreflang }) => `${type ?? ''} ${hreflang ?? ''}`),
      ).size === links.filter(({ rel = 'alternate' }) => rel === 'alternate').length,
    ],
    [
      'plain text',
      texts
        .flatMap((name) => all(node, name))
        .every(({ attributes, children }) => (attributes['type'] ?? 'text') === 'text' && children.length === 0),
    ],
    ['nothing twice', single.every((name) => all(node, name).length <= 1)],
    ['xml:lang', node.lang !== undefined],
    ['unknown element', node.children.every(({ name }) => known[kind].includes(name))],
  ];
  return isRight.flatMap(([what, right]) => (right ? [] : [`${kind}: ${what}`]));
}

/** Where a feed does not follow RFC 4287. Throws where it is not XML. */
export function atomFaults(xml: string): string[] {
  const feed = parsed(xml);
  if (feed.name !== 'feed') return ['no feed'];
  const entries = all(feed, 'entry');
  const ids = entries.map((entry) => all(entry, 'id')[0]?.text ?? '');
  return [
    ...faultsOf(feed, 'feed'),
    ...entries.flatMap((entry) => faultsOf(entry, 'entry')),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two entries ${id}`),
  ];
}
