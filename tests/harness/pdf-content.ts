import { inflateSync } from 'node:zlib';
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** A string, a hexadecimal string, the bounds of a dictionary or an array, a name, or a number or operator. */
const token = /\((?:\\[^]|[^\\()])*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g;

const paints = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'BI', 'Do']);

type Mark = 'artifact' | 'tagged' | 'other';

/** What each operator of a drawing stands in, with the operands before it. */
function* operations(drawing: string): Generator<{ operator: string; operands: string[] }> {
  let operands: string[] = [];
  for (const [text] of drawing.matchAll(token)) {
    if (/^[A-Za-z'"][A-Za-z0-9*]*$/.test(text) && !/^(?:true|false|null)$/.test(text)) {
      yield { operator: text, operands };
      operands = [];
    } else operands.push(text);
  }
}

const markOf = (operands: readonly string[]): Mark =>
  operands[0] === '/Artifact' ? 'artifact' : operands.includes('/MCID') ? 'tagged' : 'other';

const bytesOf = (stream: PDFRawStream): Buffer =>
  stream.dict.has(PDFName.of('Filter')) ? inflateSync(stream.contents) : Buffer.from(stream.contents);

/**
 * What is drawn neither as tagged content nor as an artifact, or as one within the other (Matterhorn 01-003 to 01-005).
 *
 * @param owner the page or object with the resources that the drawing uses
 */
export function unmarkedContent(stream: PDFRawStream, owner: PDFDict): string[] {
  const faults: string[] = [];
  const marks: Mark[] = [];
  const objects = owner.lookupMaybe(PDFName.of('Resources'), PDFDict)?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  for (const { operator, operands } of operations(bytesOf(stream).toString('latin1'))) {
    if (operator === 'BDC' || operator === 'BMC') {
      const mark = markOf(operands);
      if (mark === 'artifact' && marks.includes('tagged')) faults.push('an artifact in tagged content');
      if (mark === 'tagged' && marks.includes('artifact')) faults.push('tagged content in an artifact');
      marks.push(mark);
    }
    if (operator === 'EMC' && !marks.pop()) faults.push('EMC without a beginning');
    if (!paints.has(operator)) continue;
    const drawn = operator === 'Do' ? objects?.lookup(PDFName.of(operands[0]?.slice(1) ?? '')) : undefined;
    const isMarked = marks.some((mark) => mark !== 'other');
    if (drawn instanceof PDFRawStream && drawn.dict.has(PDFName.of('StructParents'))) {
      if (isMarked) faults.push('an object with marks of its own in marked content');
      faults.push(...unmarkedContent(drawn, drawn.dict));
    } else if (!isMarked) faults.push(`${operator} outside marked content`);
  }
  if (marks.length > 0) faults.push('marked content without an end');
  return faults;
}
