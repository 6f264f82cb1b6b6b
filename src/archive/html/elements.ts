import { attribute, childrenOf, type Element, isElement, isSvg, listed, type Node, textIn } from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Elements whose text no reader sees, whatever a style says: what is for programs, or stands in for what a browser can
 * show. Readings over Chinese and Japanese characters are seen, and stand within no sentence that anybody would quote.
 */
const unseen = words(`head title script style template noscript noembed noframes iframe video audio canvas datalist
  progress meter rp rt rtc area param source track`);
const unseenInSvg = words(`title desc metadata defs symbol style script clipPath mask pattern marker filter
  linearGradient radialGradient`);

export function isUnseen(element: Element): boolean {
  const { tagName } = element;
  if (isSvg(element)) return unseenInSvg.has(tagName);
  // An object that names nothing to load shows what is in it.
  if (tagName === 'object') return attribute(element, 'data') !== undefined;
  return unseen.has(tagName) || tagName === 'annotation' || tagName === 'annotation-xml';
}

/** What stands over characters, and tells how they are read. */
export const isReading = ({ tagName }: Element): boolean => tagName === 'rt';

/** Elements that stand on lines of their own. */
const blocks =
  words(`address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p
  plaintext pre search section summary table caption tbody td textarea tfoot th thead tr ul xmp`);
const blocksInSvg = words('svg text foreignObject');

const blockDisplays = words('block flex grid list-item flow-root table table-row table-cell table-caption -webkit-box');

/** Whether an element begins and ends a line, by its style or by what it is. */
export function isBlock(element: Element, display?: string, isFlexItem = false): boolean {
  if (isFlexItem) return display !== 'contents';
  const known = display?.replace(/ ?\bflow\b ?/, '');
  if (known === undefined || /^(?:inherit|unset|revert|revert-layer|$)|var\(/.test(known))
    return isSvg(element) ? blocksInSvg.has(element.tagName) : blocks.has(element.tagName);
  return blockDisplays.has(known);
}

export const isFlexible = (display: string | undefined): boolean => /\b(?:flex|grid)$/.test(display ?? '');

const preformatted = words('pre listing xmp plaintext textarea');
export const isPreformatted = ({ tagName }: Element): boolean => preformatted.has(tagName);

/** `1`, `[12]`, `*`, `a`: what stands for a note. */
const noteMark = /^[[(]?\s*(?:\d{1,3}|[a-z]|[ivx]{1,5}|\*{1,4}|[†‡§¶#]{1,2}|(?:noot|note)\s\d{1,3})\s*[\])]?$/i;
/** Marks of more than one note, with what may stand between them. */
function areMarks(text: string): boolean {
  const marks = text.trim().split(/\s*[,;–-]\s*|\s+|(?<=\])(?=\[)/);
  return noteMark.test(text.trim()) || marks.every((mark) => noteMark.test(mark));
}

/** What is raised for nothing else than to stand for a note, or between two of them. */
const raisedMark = /^(?:\*{1,4}|[†‡]{1,2}|[,;])$/;

/** Marks of notes are short; there are not many in one place. */
const longestMark = 40;

/** Leads to a place in a page; addresses are whole ones in pages that a browser saved. */
const leadsWithin = (element: Element): boolean =>
  element.tagName === 'button' || /#./.test(attribute(element, 'href') ?? '');

const isNoteRole = (element: Element): boolean =>
  listed(element, 'role').includes('doc-noteref') ||
  listed(element, 'epub:type').includes('noteref') ||
  listed(element, 'class').some((name) =>
    /^(?:footnote|note|fn|endnote|voetnoot)(?:[-_]?(?:ref|anchor|mark|link|nr|number))?s?$/.test(name),
  );

/** What is within an element, as long as that is no more than a mark has. */
function* within(element: Element): Generator<Element> {
  const left: Node[] = [...childrenOf(element)];
  for (let next = left.pop(), seen = 0; next && seen < 50; next = left.pop(), seen++) {
    if (isElement(next)) yield next;
    left.push(...childrenOf(next).slice(0, 10));
  }
}

/**
 * Whether an element is the mark of a note: a raised link within the page, a raised star or dagger, or a raised figure
 * behind the end of a sentence. It is no word of the sentence, as the number of a list is none; m² and 1er are.
 */
export function isNoteReference(element: Element, before: string): boolean {
  const { tagName } = element;
  if (tagName !== 'sup' && tagName !== 'a' && !isNoteRole(element)) return false;
  const text = textIn(element, longestMark);
  if (tagName === 'sup' && raisedMark.test(text.trim())) return true;
  if (text.length > longestMark || !areMarks(text)) return false;
  if (tagName !== 'sup') {
    const isBracketed = /^\s*\[.+\]\s*$/.test(text);
    return isNoteRole(element) || (leadsWithin(element) && (isBracketed || [...within(element)].some(isRaised)));
  }
  return (
    isNoteRole(element) ||
    [...within(element)].some((each) => leadsWithin(each) || isNoteRole(each)) ||
    (/[.,;:!?”’"»…]$/.test(before) && /^\d/.test(text.trim()))
  );
}

const isRaised = ({ tagName }: Element): boolean => tagName === 'sup';
