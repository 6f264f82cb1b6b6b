import postcss, { CssSyntaxError, type Root } from 'postcss';

/** How often a sheet is read anew, after something that is no CSS. */
const mostMends = 30;

/** A sheet without what follows its first fault up to where a declaration or a rule ends, as browsers go on from there. */
function mended(css: string, { reason, line = 1, column = 1 }: CssSyntaxError): string | undefined {
  if (reason === 'Unclosed block') return `${css}}`;
  if (reason === 'Unclosed comment') return `${css}*/`;
  let start = column - 1;
  for (let left = line - 1, at = 0; left > 0; left--) {
    at = css.indexOf('\n', at) + 1;
    start = at + column - 1;
  }
  const rest = css.slice(start + 1);
  const end = rest.search(reason === 'Unexpected }' ? /(?!^)|$/ : /[;}\n]|$/);
  return `${css.slice(0, start)}${rest.slice(end)}`;
}

/** A style sheet as rules, mended where it has faults; `undefined` for what has too many. */
export function parsedSheet(written: string): Root | undefined {
  let css = written.replace(/<!--|-->/g, ' ');
  for (let left = mostMends; left > 0; left--) {
    try {
      return postcss.parse(css);
    } catch (error) {
      const next = error instanceof CssSyntaxError ? mended(css, error) : undefined;
      if (next === undefined) return undefined;
      css = next;
    }
  }
  return undefined;
}
