/**
 * The drawing of a page as Chromium writes it: one operation a line, text as hexadecimal glyph numbers, and marked
 * content that is never nested.
 */
const marked = /^\/\w+ <<\/MCID (?<id>\d+) ?>> ?BDC\n(?<drawing>[^]*?)^EMC$/gm;

/** What draws more than lines and surfaces: text, pictures, gradients. */
const speaks = /^BT$|(?:^| )(?:Do|sh)$/m;

const constructs = /(?:^| )(?:m|l|c|v|y|h|re)$/;
const paints = /(?:^| )(?:S|s|f|F|f\*|B|B\*|b|b\*)$/;
const endsPath = /(?:^| )n$/;

const artifact = (type: 'Pagination' | 'Layout', lines: readonly string[]): string[] => [
  `/Artifact <</Type /${type}>> BDC`,
  ...lines,
  'EMC',
];

/** Marks what is drawn outside all marked content: head and foot of the page as text, backgrounds and rules as layout. */
function unmarkedAsArtifacts(drawing: string): string {
  const lines: string[] = [];
  let text: string[] | undefined;
  let path: string[] | undefined;
  for (const line of drawing.split('\n')) {
    if (line === 'BT') text = [];
    if (!text && constructs.test(line)) path ??= [];
    const open = text ?? path;
    if (open) open.push(line);
    else lines.push(...(speaks.test(line) ? artifact('Layout', [line]) : [line]));
    if (text && line === 'ET') {
      lines.push(...artifact('Pagination', text));
      text = undefined;
    } else if (path && (paints.test(line) || endsPath.test(line))) {
      lines.push(...(paints.test(line) ? artifact('Layout', path) : path));
      path = undefined;
    }
  }
  return [...lines, ...(text ?? []), ...(path ?? [])].join('\n');
}

/**
 * Marks as artifacts what is drawn on a page and says nothing: everything outside marked content, and marked content
 * of lines and surfaces only, unless `keeps` claims it.
 *
 * @param keeps asked with the number of marked content that has no words; false lets it become an artifact
 */
export function withArtifacts(drawing: string, keeps: (id: number) => boolean): string {
  const parts: string[] = [];
  let end = 0;
  for (const { index, 0: whole, groups } of drawing.matchAll(marked)) {
    const { id = '', drawing: content = '' } = groups ?? {};
    const silent = !speaks.test(content) && !keeps(Number(id));
    parts.push(unmarkedAsArtifacts(drawing.slice(end, index)));
    parts.push(silent ? whole.replace(/^.*BDC/, '/Artifact <</Type /Layout>> BDC') : whole);
    end = index + whole.length;
  }
  return [...parts, unmarkedAsArtifacts(drawing.slice(end))].join('');
}
