import { type Inline, piecesOf, type Run } from '../../src/document/inline.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isInlines = (value: readonly unknown[]): value is readonly Inline[] =>
  value.length > 0 && value.every((each) => isObject(each) && 'type' in each && inlineTypes.has(each.type));

const inlineTypes = new Set<unknown>(
  'text emphasis strong delete code break run link reference detail notes footnote'.split(' '),
);

const notes = ({ refs }: Extract<Inline, { type: 'notes' }>): string =>
  refs.map(({ number, id }) => (id === undefined ? `[${number}]` : `[${number} ${id}]`)).join('');

/** Words of a document in one line: `[words](#place p)` gives its page, `{lang words}` are in another language. */
export function inlineOutline(nodes: readonly Inline[]): string {
  const one = (node: Inline): string => {
    if (node.type === 'notes') return notes(node);
    if ('value' in node) return node.value;
    const words = 'children' in node ? inlineOutline(node.children) : '';
    switch (node.type) {
      case 'run':
        return `{${node.lang}${node.said === undefined ? '' : ` “${node.said}”`} ${words}}`;
      case 'reference':
        return `[${words}](#${node.to}${node.page ? ' p' : ''}${node.lang ? ` ${node.lang}` : ''})`;
      case 'link':
        return `[${words}](${node.href}${node.external ? ' out' : ''}${node.lang ? ` ${node.lang}` : ''})`;
      case 'detail':
        return ` <${node.of} ${words}>`;
      default:
        return `<${node.type} ${words}>`;
    }
  };
  return nodes.map(one).join('');
}

const isCells = (value: readonly unknown[]): value is readonly { lang: string; value: unknown }[] =>
  value.length > 0 &&
  value.every((each) => isObject(each) && Object.keys(each).length === 2 && 'lang' in each && 'value' in each);

const runFields = new Set(['text', 'lang', 'foreign', 'words']);

export const isRun = (value: object): value is Run =>
  'text' in value && 'lang' in value && 'foreign' in value && Object.keys(value).every((field) => runFields.has(field));

/** A tree as data that people can read and write: what is said in some languages by language, and words in one line. */
export function outline(value: unknown): unknown {
  if (Array.isArray(value)) {
    const all: readonly unknown[] = value;
    if (isInlines(all)) return inlineOutline(all);
    if (isCells(all)) return Object.fromEntries(all.map((cell) => [cell.lang, outline(cell.value)]));
    return all.map(outline);
  }
  if (!isObject(value)) return value;
  if (isRun(value)) {
    const words = piecesOf(value).map(({ text, lang }) => (lang === undefined ? text : `{${lang} ${text}}`));
    return `${words.join('')} (${value.lang}${value.foreign ? ', foreign' : ''})`;
  }
  const fields = Object.entries(value).filter(
    ([, each]) => each !== undefined && !(Array.isArray(each) && each.length === 0),
  );
  return Object.fromEntries(fields.map(([name, each]) => [name, outline(each)]));
}
