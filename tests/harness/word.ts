import { strFromU8, unzipSync } from 'fflate';
import { wordsOf } from './document-words.ts';
import { type TreeElement, treeElements, xmlTree } from './xml.ts';

/** The parts of a Word document, by path, in their order. */
export type WordFiles = ReadonlyMap<string, TreeElement>;

export const readWord = (bytes: Uint8Array): WordFiles =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, xmlTree(strFromU8(part))]));

/** The elements of a name in another, itself included. */
export const named = (element: TreeElement, name: string): TreeElement[] =>
  treeElements(element).filter((each) => each.name === name);
export const valueOf = (element: TreeElement, attribute = 'w:val'): string => element.attributes[attribute] ?? '';
export const elementsOf = ({ children }: TreeElement): TreeElement[] =>
  children.filter((child) => typeof child === 'object');
export const child = (element: TreeElement, name: string): TreeElement | undefined =>
  elementsOf(element).find((each) => each.name === name);

/** The text that an element holds itself. */
export const ownText = ({ children }: TreeElement): string =>
  children.filter((each) => typeof each === 'string').join('');

/** What only some formats say: the pages of places, the places of names, and where a source interrupts. */
const leftOut = new Set(['PageReference', 'IndexPlaces', 'Interruption']);

const styleOf = (run: TreeElement): string => {
  const style = child(child(run, 'w:rPr') ?? run, 'w:rStyle');
  return style ? valueOf(style) : '';
};

/** Text as a reader sees it, marks of footnotes as Word counts them. `marks`: by the id of the footnote. */
function textOf(element: TreeElement, marks: ReadonlyMap<string, string>): string {
  switch (element.name) {
    case 'w:t':
      return ownText(element);
    case 'w:tab':
    case 'w:br':
    case 'w:footnoteRef':
      return ' ';
    case 'w:softHyphen':
      return '\u00ad';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:footnoteReference':
      return element.attributes['w:customMarkFollows'] === '1' ? ' ' : ` ${marks.get(valueOf(element, 'w:id')) ?? ''} `;
    case 'w:r': {
      if (leftOut.has(styleOf(element))) return ' ';
      const inner = elementsOf(element)
        .map((each) => textOf(each, marks))
        .join('');
      return styleOf(element) === 'FootnoteReference' ? ` ${inner} ` : inner;
    }
    case 'w:p':
      return ` ${elementsOf(element)
        .map((each) => textOf(each, marks))
        .join('')} `;
    // Alternative texts are words as well.
    case 'w:tblCaption':
    case 'w:tblDescription':
      return ` ${valueOf(element)} `;
    default:
      return elementsOf(element)
        .map((each) => textOf(each, marks))
        .join('');
  }
}

/** The numbers that Word gives to footnotes which have no mark of their own. */
function countedMarks(files: WordFiles): ReadonlyMap<string, string> {
  const body = files.get('word/document.xml');
  const counted = (body ? named(body, 'w:footnoteReference') : []).filter(
    ({ attributes }) => attributes['w:customMarkFollows'] !== '1',
  );
  return new Map(counted.map((each, index) => [valueOf(each, 'w:id'), String(index + 1)]));
}

const partText = (files: WordFiles, part: string): string => {
  const root = files.get(part);
  return root ? textOf(root, countedMarks(files)) : '';
};

/** The words of the text, in order. */
export const wordWords = (files: WordFiles): string[] => wordsOf(partText(files, 'word/document.xml'));

/** The words of each footnote, with its mark before them where that is not a number which Word counts. */
export function footnoteWords(files: WordFiles): string[][] {
  const root = files.get('word/footnotes.xml');
  const notes = root ? elementsOf(root).filter((each) => Number(valueOf(each, 'w:id')) > 0) : [];
  return notes.map((note) => wordsOf(textOf(note, new Map())));
}
