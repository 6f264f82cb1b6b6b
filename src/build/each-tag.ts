/** Where a tag or a comment ends, after its `>`; the length of the HTML where it does not end. */
function endOf(html: string, start: number): number {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4);
    return end === -1 ? html.length : end + 3;
  }
  for (let at = start; ;) {
    const [close, quote] = [html.indexOf('>', at), html.indexOf('"', at)];
    if (close === -1) return html.length;
    if (quote === -1 || quote > close) return close + 1;
    const end = html.indexOf('"', quote + 1);
    if (end === -1) return html.length;
    at = end + 1;
  }
}

const opensTag = /[a-z/!]/i;

/**
 * Calls back with where each tag of a page of ours begins, and where it ends. Values stand between double quotation marks
 * there, and may hold `<` and `>` as they are. No string is made of any tag: of 8,000 pages that is 3 million.
 */
export function eachTag(html: string, found: (start: number, end: number) => void): void {
  for (let start = html.indexOf('<'); start !== -1;) {
    const isTag = opensTag.test(html.charAt(start + 1));
    const end = isTag ? endOf(html, start) : start + 1;
    if (isTag) found(start, end);
    start = html.indexOf('<', end);
  }
}
