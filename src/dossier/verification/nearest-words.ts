import search from 'approx-string-match';
import { characterPlace } from './excerpt.ts';
import type { FoldedText } from './folded-text.ts';
import type { Place } from './passages.ts';

/** In code units: enough to find the place by. */
const longest = 256;
const window = 8192;
/** For one source, in code units of text for each 32 of the words: a fraction of a second. */
const budget = 20_000_000;

/** How many code units may differ: a quarter, as what differs more is another sentence. */
const tolerance = (words: string): number => Math.min(32, Math.ceil(words.length / 4));

function agreement(text: string, from: number, words: string): number {
  let same = 0;
  while (same < words.length && text[from + same] === words[same]) same++;
  return same;
}

interface Candidate extends Place {
  readonly errors: number;
  readonly same: number;
}

/**
 * Looks for the place in a source that is nearest to words that are not in it; of equally near places the one that
 * agrees for longest, and of those the first. It serves the hint in a message only, so it gives up once one source
 * has cost too much.
 */
export function nearestWords(source: FoldedText): (words: string) => Place | undefined {
  const { text } = source;
  let spent = 0;

  function best(words: string): Candidate | undefined {
    const reach = words.length + tolerance(words);
    const rows = Math.ceil(words.length / 32);
    let found: Candidate | undefined;
    // A window at a time, as the search has a price for each place in a text that repeats itself, too.
    for (let at = 0; at < text.length && spent < budget; at += window) {
      const part = text.slice(at, at + window + reach);
      const matches = search(part, words, found?.errors ?? tolerance(words));
      spent += (part.length + matches.length * reach) * rows;
      for (const { start, end, errors } of matches) {
        const same = agreement(text, at + start, words);
        if (!found || errors < found.errors || (errors === found.errors && same > found.same))
          found = { from: at + start, to: at + end, errors, same };
      }
    }
    return found;
  }

  return (words) => {
    const head = words.slice(0, longest);
    const place = best(head);
    if (!place) return undefined;
    const to = head === words ? place.to : Math.min(text.length, place.from + words.length);
    return { from: characterPlace(text, place.from).from, to: characterPlace(text, to - 1).to };
  };
}
