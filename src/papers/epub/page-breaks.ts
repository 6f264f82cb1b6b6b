import { element, isElement, type XmlElement, type XmlNode } from '../../document/xml.ts';
import { isOffPaper, lettersIn, lettersOf } from './page-letters.ts';
import type { PageStart } from './page-starts.ts';

export const pageId = (page: number): string => `page-${page}`;

const marker = (page: number): XmlElement =>
  element('span', {
    id: pageId(page),
    'epub:type': 'pagebreak',
    role: 'doc-pagebreak',
    'aria-label': String(page),
  });

/** Letters of a word that stands between others without a space. */
const inWord = /(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai})[\p{L}\p{M}\p{N}\u00ad]$/u;
const opening = /[\p{Ps}\p{Pi}"']$/u;

/** Where the word begins, with the marks before it, that has the letter of this number in a text. */
function wordStart(text: string, letter: number): number {
  let [index, letters] = [0, 0];
  for (const sign of text) {
    letters += lettersOf(sign).length;
    if (letters > letter) break;
    index += sign.length;
  }
  let before = text.slice(0, index);
  for (const signs of [inWord, opening]) while (signs.test(before)) before = before.replace(/.$/su, '');
  return before.length;
}

/**
 * What stands in a document, with a mark where each page of the PDF begins: before its first word, as a page may begin
 * within one. What is drawn has it before the drawing.
 *
 * @param starts in the order of reading, counted from the first letter of the document
 */
export function withPageBreaks(nodes: readonly XmlNode[], starts: readonly PageStart[]): XmlNode[] {
  const open = [...starts];
  let letters = 0;
  const nextBefore = (end: number): PageStart | undefined =>
    open[0] !== undefined && open[0].at < end ? open.shift() : undefined;

  const markText = (text: string): XmlNode[] => {
    const made: XmlNode[] = [];
    const end = letters + lettersOf(text).length;
    let from = 0;
    for (let start = nextBefore(end); start; start = nextBefore(end)) {
      const at = Math.max(from, wordStart(text, start.at - letters));
      made.push(...(at > from ? [text.slice(from, at)] : []), marker(start.page));
      from = at;
    }
    letters = end;
    return [...made, text.slice(from)];
  };
  const markDrawing = (drawing: XmlElement): XmlNode[] => {
    letters += lettersIn([drawing]).length;
    const made: XmlNode[] = [];
    for (let start = nextBefore(letters); start; start = nextBefore(letters)) made.push(marker(start.page));
    return [...made, drawing];
  };
  const mark = (node: XmlNode): XmlNode[] => {
    if (!isElement(node)) return markText(node);
    if (isOffPaper(node)) return [node];
    if (node.name === 'svg') return markDrawing(node);
    return [{ ...node, children: node.children.flatMap(mark) }];
  };
  return open.length === 0 ? [...nodes] : nodes.flatMap(mark);
}
