/**
 * The drawing of a page as Chromium writes it: one operation a line, and text as hexadecimal glyph numbers, so that no
 * text can look like an operation.
 */
export interface Marking {
  /** Whether marked content that says nothing is kept all the same, by its number. */
  readonly keeps: (id: number) => boolean;
  /** Whether an object that the drawing shows has marked content of its own, by its name. */
  readonly isTagged: (object: string) => boolean;
}

const begins = /(?:BDC|BMC)$/;
const number = /\/MCID (\d+)/;
const drawsObject = /(?:^| )Do$/;
const constructs = /(?:^| )(?:m|l|c|v|y|h|re)$/;
const paints = /(?:^| )(?:S|s|f|F|f\*|B|B\*|b|b\*|sh)$/;
const endsPath = /(?:^| )n$/;

const layout = '/Artifact <</Type /Layout>> BDC';
const pagination = '/Artifact <</Type /Pagination>> BDC';

/** Operations that draw more than lines and surfaces. */
const speaks = (line: string): boolean => line === 'BT' || drawsObject.test(line) || line.endsWith('sh');

/** Marks what is drawn outside all marked content: head and foot of the page as such, backgrounds and rules as layout. */
function unmarkedAsArtifacts(drawing: readonly string[], isTagged: Marking['isTagged']): string[] {
  const done: string[] = [];
  let text: string[] | undefined;
  let path: string[] | undefined;
  for (const line of drawing) {
    if (line === 'BT') text = [];
    else if (!text && constructs.test(line)) path ??= [];
    const open = text ?? path;
    open?.push(line);
    if (text && line === 'ET') {
      done.push(pagination, ...text, 'EMC');
      text = undefined;
    } else if (path && endsPath.test(line)) {
      done.push(...path);
      path = undefined;
    } else if (path && paints.test(line)) {
      done.push(layout, ...path, 'EMC');
      path = undefined;
    } else if (!open) {
      const drawn = drawsObject.test(line) ? !isTagged(line.replace(/^.*\/| Do$/g, '')) : paints.test(line);
      done.push(...(drawn ? [layout, line, 'EMC'] : [line]));
    }
  }
  return [...done, ...(text ?? []), ...(path ?? [])];
}

/** Marked content as it is, or as an artifact where it says nothing and need not be kept. */
function markedContent(lines: readonly string[], keeps: Marking['keeps']): string[] {
  const [first = '', ...rest] = lines;
  const id = number.exec(first)?.[1];
  const stays = id === undefined || rest.some(speaks) || keeps(Number(id));
  return [stays ? first : layout, ...rest];
}

/**
 * Marks as artifacts what is drawn and says nothing: everything outside marked content, and marked content of lines and
 * surfaces only, unless it is to be kept.
 */
export function withArtifacts(drawing: string, { keeps, isTagged }: Marking): string {
  const done: string[][] = [];
  let part: string[] = [];
  let depth = 0;
  let isText = false;
  for (const line of drawing.split('\n')) {
    // Within text, a mark only says which letters a sign stands for.
    if (depth === 0 && (line === 'BT' || line === 'ET')) isText = line === 'BT';
    if (!isText && begins.test(line) && depth++ === 0) {
      done.push(unmarkedAsArtifacts(part, isTagged));
      part = [];
    }
    part.push(line);
    if (!isText && line === 'EMC' && --depth === 0) {
      done.push(markedContent(part, keeps));
      part = [];
    }
  }
  return [...done, unmarkedAsArtifacts(part, isTagged)].flat().join('\n');
}
