import type { BlockFields } from '../source-text.ts';
import { Flow, type WordBlock } from '../word/flow.ts';
import { isSeen, type Letters, nearestLetters, paper, unknown } from '../word/letters.ts';
import { type Attributes, readXml } from '../word/xml.ts';
import { isTitle, lettersOf, type OpenStyles, pageOf, styleReader } from './styles.ts';

/** What is no text: what was deleted, remarks, marks of notes, templates of indexes, and texts in place of pictures. */
const unread = new Set([
  ...['text:tracked-changes', 'office:annotation', 'text:note-citation', 'text:ruby-text', 'office:forms'],
  ...[':title', ':desc', 'text:table-of-content-source', 'text:alphabetical-index-source', 'text:bibliography-source'],
]);

/** What has a style that decides whether letters are seen. */
const withStyle = new Set([
  ...['text:p', 'text:h', 'text:span', 'table:table', 'table:table-row', 'table:table-cell', 'drawing:text-box'],
]);

interface Open {
  readonly flow: Flow;
  words: string[] | undefined;
  fields: BlockFields;
}

/** Reads `content.xml` in one pass: the blocks of the body, and those of the notes in the order of their marks. */
export function readOpenBody(part: Uint8Array, styles: OpenStyles): { body: WordBlock[]; notes: WordBlock[] } {
  const readStyle = styleReader(styles);
  const tables = { count: 0 };
  const begin = (): Open => ({ flow: new Flow(tables), words: undefined, fields: { kind: 'paragraph' } });
  const flows: Open[] = [];
  const lists: string[] = [];
  const body: WordBlock[] = [];
  const notes: WordBlock[] = [];
  /** Of the elements that are open, from outside. */
  const styled: Letters[] = [];
  let skipped = 0;

  const isHidden = (name: string, attribute: Attributes): boolean =>
    unread.has(name) ||
    attribute('is-hidden') === 'true' ||
    (name === 'text:section' && attribute('display') === 'none') ||
    (name === 'table:table-row' && (attribute('visibility') ?? 'visible') !== 'visible');

  function fieldsOf(name: string, attribute: Attributes): BlockFields {
    if (name === 'text:h')
      return { kind: 'heading', level: Math.min(6, Math.max(1, Number(attribute('outline-level')) || 1)) };
    if (isTitle(styles, attribute('style-name'))) return { kind: 'heading', level: 1 };
    if (lists.length === 0 || flows.length > 1) return { kind: 'paragraph' };
    // A list within another has the style of that, unless it names its own.
    const style = lists.findLast((list) => list !== '') ?? '';
    return { kind: 'item', level: lists.length, ordered: styles.counting.has(`${style} ${lists.length}`) };
  }

  const say = (words: string): void => {
    const page = { ground: pageOf(styles) };
    if (isSeen(nearestLetters([...styled.toReversed(), page]), paper)) flows.at(-1)?.words?.push(words);
  };

  /** What the style of an element says of the letters in it. */
  function styleOf(name: string, attribute: Attributes): Letters {
    // What fills a box is not followed.
    if (name === 'drawing:text-box') return { ground: unknown };
    const letters = lettersOf(styles, attribute('style-name'));
    return name.startsWith('table:') ? { ground: letters.ground } : letters;
  }

  function open(name: string, attribute: Attributes): void {
    const at = flows.at(-1);
    if (skipped > 0 || isHidden(name, attribute)) {
      skipped++;
      return;
    }
    if (withStyle.has(name)) styled.push(styleOf(name, attribute));
    if (['office:text', 'text:note-body', 'drawing:text-box'].includes(name)) flows.push(begin());
    else if (name === 'text:list') lists.push(attribute('style-name') ?? '');
    else if (name === 'text:p' || name === 'text:h') {
      if (at) Object.assign(at, { words: [], fields: fieldsOf(name, attribute) });
    } else if (name === 'table:table') at?.flow.openTable();
    else if (name === 'table:table-row') at?.flow.openRow();
    else if (name === 'text:s') say(' '.repeat(Math.min(1000, Number(attribute('c') ?? 1) || 1)));
    else if (name === 'text:tab') say('\t');
    else if (name === 'text:line-break') say('\n');
    else readStyle(name, attribute);
  }

  function close(name: string): void {
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (withStyle.has(name)) styled.pop();
    const at = flows.at(-1);
    if (name === 'text:list') lists.pop();
    else if ((name === 'text:p' || name === 'text:h') && at?.words) {
      at.flow.paragraph(at.fields, at.words.join(''), false);
      at.words = undefined;
    } else if (name === 'table:table-cell') at?.flow.closeCell();
    else if (name === 'table:table') at?.flow.closeTable();
    else if (name === 'office:text') body.push(...(flows.pop()?.flow.end() ?? []));
    else if (name === 'text:note-body') notes.push(...(flows.pop()?.flow.end() ?? []));
    else if (name === 'drawing:text-box') {
      const box = flows.pop()?.flow.end() ?? [];
      flows.at(-1)?.flow.hang(box);
    }
  }

  const text = (words: string): void => {
    if (skipped === 0) say(words.replace(/[ \t\n\r]+/g, ' '));
  };
  readXml(part, { open, close, text });
  return { body, notes };
}
