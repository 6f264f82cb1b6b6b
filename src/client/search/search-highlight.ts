import { fold } from '../../search/fold.ts';

/** Marks the words that the address of the page asks for, and takes them out of it. */
export function highlight(): void {
  const query = new URLSearchParams(location.search);
  const wanted = fold(query.get('hl') ?? '')
    .split(' ')
    .filter((word) => word.length > 1);
  query.delete('hl');
  const rest = query.toString();
  // The address that a reader copies is that of the page.
  history.replaceState(history.state, '', `${location.pathname}${rest && `?${rest}`}${location.hash}`);
  const main = document.querySelector('main');
  if (main && 'highlights' in CSS) show(rangesIn(main, wanted));
}

/** Where one of the words stands, or one that begins with it. */
function rangesIn(root: Element, wanted: readonly string[]): Range[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)) {
      const folded = fold(word);
      if (!wanted.some((each) => (each.length > 3 ? folded.startsWith(each) : folded === each))) continue;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}

function show(ranges: readonly Range[]): void {
  CSS.highlights.set('search', new Highlight(...ranges));
  if (location.hash) return;
  const elements = ranges.flatMap(({ startContainer }) => startContainer.parentElement ?? []);
  const first = elements.find((element) => element.checkVisibility()) ?? elements[0];
  first?.closest('details')?.setAttribute('open', '');
  first?.scrollIntoView({ block: 'center' });
}
