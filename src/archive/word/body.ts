import { Flow, type WordBlock } from './flow.ts';
import { isSeen, type Letters, nearestLetters, paper, unknown } from './letters.ts';
import { blockFields, headingLevel, type ParagraphTraits, type Styles } from './styles.ts';
import { symbol } from './symbols.ts';
import { readLetters, shading } from './word-letters.ts';
import { type Attributes, isOn, readXml } from './xml.ts';

/** What the parts of a document have in common. */
export interface DocumentTraits extends Pick<Styles, 'traits'> {
  readonly isOrdered: (list: string, depth: number) => boolean;
}

/** A part of a document as blocks. */
export interface BodyText {
  readonly body: readonly WordBlock[];
  /** The notes of the part, by their ids; of a body there are none. */
  readonly notes: ReadonlyMap<string, readonly WordBlock[]>;
  /** The notes that it refers to, in its order: `footnote 2`. */
  readonly references: readonly string[];
}

/** What is no text of the document: what was deleted, instructions of fields, and what properties were before. */
const unread = new Set(['w:del', 'w:moveFrom', 'w:delText', 'w:rt', 'w:sdtPr', 'w:tabs', 'w:sectPr']);

/** What stands for characters in a run. */
const characters = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  // It looks like a hyphen, and who types it over types one.
  ['w:noBreakHyphen', '-'],
  ['w:softHyphen', '\u00ad'],
]);

/** The prefixes that Word and others give what they have added to the format: drawings, shapes, newer letters, charts. */
const understood =
  /^(?:a\d*|am3d|aink|c\d*|cx\d*|m|o|pic|v|w|w\d+[a-z]*|wp|wp\d+|wpc|wpg|wpi|wps|wne|oel|dgm|iact|i\d+|p\d+)$/;
/** Whether programs know all that the first of two ways to say something asks for; else they show the other. */
const isUnderstood = (requires = 'w'): boolean =>
  requires
    .trim()
    .split(/\s+/)
    .every((prefix) => understood.test(prefix));

interface Paragraph {
  words: string[];
  style: ParagraphTraits;
  readonly own: ParagraphTraits;
  joins: boolean;
}

/** A table, a row, a cell or a text box that is open. */
interface Frame {
  /** The colour behind what stands in it. */
  ground?: string | undefined;
  /** Nobody sees it: it is hidden, or was deleted. */
  isGone?: boolean;
}

interface Open {
  readonly flow: Flow;
  paragraph: Paragraph | undefined;
  /** For each field that is open: whether its result has begun, which is all that a reader sees of it. */
  fields: boolean[];
}

/** Reads `document.xml`, or a part with notes, in one pass. */
export function readBody(part: Uint8Array, { traits, isOrdered }: DocumentTraits, tables: { count: number }): BodyText {
  const notes = new Map<string, readonly WordBlock[]>();
  const references = new Set<string>();
  const path: string[] = [];
  const flows: Open[] = [];
  const frames: Frame[] = [];
  let page = paper;
  const begin = (): void => void flows.push({ flow: new Flow(tables), paragraph: undefined, fields: [] });
  const alternatives: boolean[] = [];
  let skipped = 0;
  let run: { letters: Letters; style?: Letters; marked: boolean } = { letters: {}, marked: false };
  let note: string | undefined;
  let body: readonly WordBlock[] = [];
  /** The words of the text element that is open. */
  let piece: string | undefined;
  let keepsSpace = false;

  const isShown = ({ paragraph, fields }: Open): boolean => {
    if (run.marked || fields.includes(false) || frames.some(({ isGone }) => isGone)) return false;
    const letters = nearestLetters([run.letters, run.style, paragraph?.own, paragraph?.style]);
    return isSeen(letters, frames.findLast(({ ground }) => ground !== undefined)?.ground ?? page);
  };
  const say = (words: string): void => {
    const open = flows.at(-1);
    if (open?.paragraph && isShown(open)) open.paragraph.words.push(words);
  };

  function openParagraph(open: Open | undefined): void {
    if (open) open.paragraph = { words: [open.flow.carried()], style: {}, own: {}, joins: false };
  }

  function closeParagraph(open: Open | undefined): void {
    if (!open?.paragraph) return;
    const { own, style, words, joins } = open.paragraph;
    open.flow.paragraph(blockFields(own, style, isOrdered), words.join(''), joins);
    open.paragraph = undefined;
    // An instruction ends with its paragraph, whatever the file says: nothing after it may be lost.
    open.fields = open.fields.filter(Boolean);
  }

  function ofParagraph(paragraph: Paragraph, name: string, attribute: Attributes): void {
    const { own } = paragraph;
    const value = attribute('val');
    if (name === 'w:outlineLvl') own.heading = headingLevel(value);
    else if (name === 'w:numId') own.list = value;
    else if (name === 'w:ilvl') own.depth = Number(value);
    else if (name === 'w:shd') own.ground = shading(attribute);
    else if (name === 'w:pStyle') paragraph.style = traits(value);
  }

  /** What the properties of a table, a row or a cell say of how it looks. */
  function ofFrame(frame: Frame, name: string, attribute: Attributes): void {
    if (name === 'w:shd') frame.ground = shading(attribute);
    // Which of its cells a style fills, and how, is not followed.
    else if (name === 'w:tblStyle' && traits(attribute('val')).ground !== undefined) frame.ground = unknown;
    else if (['w:hidden', 'w:del', 'w:cellDel'].includes(name)) frame.isGone = isOn(attribute('val'));
  }

  function field({ fields }: Open, type: string | undefined): void {
    if (type === 'begin') fields.push(false);
    else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
    else if (type === 'end') fields.pop();
  }

  function inRun(open: Open, name: string, attribute: Attributes): void {
    const character = characters.get(name);
    if (character !== undefined) say(character);
    else if (name === 'w:sym') say(symbol(attribute('font'), attribute('char')));
    else if (name === 'w:fldChar') field(open, attribute('fldCharType'));
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      references.add(`${name.slice(2, -9)} ${attribute('id') ?? ''}`);
      run.marked = isOn(attribute('customMarkFollows') ?? '0');
    }
  }

  /** Whether an element and all in it is passed over. */
  function isUnread(name: string, attribute: Attributes): boolean {
    if (unread.has(name) || name.endsWith('Change')) return true;
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false;
    if (name === 'mc:Choice' && !isUnderstood(attribute('Requires'))) return true;
    // Both say the same, each for another program.
    const isTaken = alternatives.at(-1) === true;
    if (!isTaken) alternatives[alternatives.length - 1] = true;
    return isTaken;
  }

  function open(name: string, attribute: Attributes): void {
    const parent = path.at(-1);
    const grandparent = path.at(-2);
    path.push(name);
    const at = flows.at(-1);
    const endsParagraph = parent === 'w:rPr' && grandparent === 'w:pPr';
    if (endsParagraph && at?.paragraph && ['w:del', 'w:moveFrom'].includes(name)) at.paragraph.joins = true;
    const frame = ['w:tblPr', 'w:trPr', 'w:tcPr'].includes(parent ?? '') ? frames.at(-1) : undefined;
    if (frame && skipped === 0) ofFrame(frame, name, attribute);
    if (skipped > 0 || isUnread(name, attribute)) skipped++;
    else if (name === 'mc:AlternateContent') alternatives.push(false);
    else if (name === 'w:background') page = attribute('color') ?? page;
    else if (name === 'w:body' || name === 'w:txbxContent') {
      begin();
      // What fills a box is not followed.
      if (name === 'w:txbxContent') frames.push({ ground: unknown });
    } else if (name === 'w:footnote' || name === 'w:endnote') {
      note = `${name.slice(2)} ${attribute('id') ?? ''}`;
      begin();
    } else if (name === 'w:p') openParagraph(at);
    else if (name === 'w:tbl' || name === 'w:tr' || name === 'w:tc') {
      frames.push({});
      if (name === 'w:tbl') at?.flow.openTable();
      else if (name === 'w:tr') at?.flow.openRow();
    } else if (name === 'w:r') run = { letters: {}, marked: false };
    else if (name === 'w:rStyle' && grandparent === 'w:r') run.style = traits(attribute('val'));
    else if (parent === 'w:rPr' && grandparent === 'w:r') readLetters(run.letters, name, attribute);
    else if (name === 'w:t' || name === 'm:t') {
      piece = '';
      keepsSpace = attribute('space') === 'preserve';
    } else if (parent === 'w:r' && at) inRun(at, name, attribute);
    else if (at?.paragraph && (parent === 'w:pPr' || parent === 'w:numPr')) ofParagraph(at.paragraph, name, attribute);
  }

  function close(name: string): void {
    path.pop();
    if (skipped > 0) {
      skipped--;
      return;
    }
    const at = flows.at(-1);
    if (name === 'mc:AlternateContent') alternatives.pop();
    else if (name === 'w:r') run = { letters: {}, marked: false };
    else if (name === 'w:p') closeParagraph(at);
    else if (name === 'w:tbl' || name === 'w:tr' || name === 'w:tc') {
      frames.pop();
      if (name === 'w:tc') at?.flow.closeCell();
      else if (name === 'w:tbl') at?.flow.closeTable();
    } else if (name === 'w:t' || name === 'm:t') {
      say(keepsSpace ? (piece ?? '') : (piece ?? '').trim());
      piece = undefined;
    } else if (name === 'w:body') body = flows.pop()?.flow.end() ?? [];
    else if (name === 'w:txbxContent') {
      frames.pop();
      const box = flows.pop()?.flow.end() ?? [];
      flows.at(-1)?.flow.hang(box);
    } else if ((name === 'w:footnote' || name === 'w:endnote') && note !== undefined) {
      notes.set(note, flows.pop()?.flow.end() ?? []);
    }
  }

  readXml(part, { open, close, text: (text) => void (piece = piece === undefined ? undefined : piece + text) });
  return { body, notes, references: [...references] };
}
