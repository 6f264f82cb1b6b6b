import { SaxesParser } from 'saxes';

export interface FoundElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text and that of the elements in it, each run of white space as one space. */
  readonly text: string;
}

/** The elements of an XML document in the order of their starts. Throws where it is not well-formed. */
export function xmlElements(xml: string): FoundElement[] {
  const parser = new SaxesParser();
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found.map((element) => ({ ...element, text: element.text.replace(/\s+/g, ' ').trim() }));
}

/** An element with all that it holds, as it stands. */
export interface TreeElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (TreeElement | string)[];
}

/** An XML document as a tree. Throws where it is not well-formed. */
export function xmlTree(xml: string): TreeElement {
  const parser = new SaxesParser();
  const top: TreeElement & { children: (TreeElement | string)[] } = { name: '', attributes: {}, children: [] };
  const open = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    if (open.length > 1) open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (typeof root !== 'object') throw new Error('The document has no element.');
  return root;
}

/** The elements in an element, itself first, in the order of their starts. */
export function treeElements(element: TreeElement): TreeElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'object' ? treeElements(child) : []))];
}
