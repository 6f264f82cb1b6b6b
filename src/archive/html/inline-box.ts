import type { Style } from './declarations.ts';
import { isTaken } from './hiding.ts';
import type { Element } from './tree.ts';

const boxes = new Set(['button', 'input', 'math', 'meter', 'object', 'progress', 'select']);
const isBoxDisplay = /^inline-|\b(?:inline (?:flow-root|block|flex|grid|table)|table-cell|-webkit-inline-box)$/;
const isOut = (style: Style): boolean =>
  /^(?:left|right|inline-start|inline-end)$/.test(style.get('float') ?? '') || isTaken(style);

/** Whether an element within a line has a box of its own: browsers find no words that go on from it, or into it. */
export const isInlineBox = ({ tagName }: Element, style: Style): boolean =>
  boxes.has(tagName) || isBoxDisplay.test(style.get('display') ?? '') || isOut(style);
