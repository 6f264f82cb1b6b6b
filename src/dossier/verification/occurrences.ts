/** How many code units are looked up together. */
const gram = 8;
/** After so many searches of a text, an index has cost less than the next ones would. */
const patience = 250;
const mostBuckets = 2 ** 22;
const base = 0x01000193;
/** What the first unit of a gram counts for in its number. */
const first = Array.from({ length: gram - 1 }).reduce<number>((power) => Math.imul(power, base), 1);

/** The places of the grams of a text, in their order, bucket after bucket, and where each bucket begins. */
interface Index {
  readonly mask: number;
  readonly begins: Uint32Array;
  readonly places: Uint32Array;
}

/** The bucket of the gram at each unit of a text, by a number that follows from the one before (Karp and Rabin, 1987). */
function bucketsOf(text: string, mask: number): Uint32Array {
  const buckets = new Uint32Array(Math.max(0, text.length - gram + 1));
  let number = 0;
  for (let end = 0; end < text.length; end++) {
    if (end >= gram) number = (number - Math.imul(text.charCodeAt(end - gram), first)) | 0;
    number = (Math.imul(number, base) + text.charCodeAt(end)) | 0;
    if (end >= gram - 1) buckets[end - gram + 1] = (number ^ (number >>> 15)) & mask;
  }
  return buckets;
}

function indexOf(text: string): Index {
  const size = Math.min(mostBuckets, 2 ** Math.ceil(Math.log2(text.length + 1)));
  const mask = size - 1;
  const buckets = bucketsOf(text, mask);
  const begins = new Uint32Array(size + 1);
  for (const bucket of buckets) begins[bucket + 1] = (begins[bucket + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < size; bucket++) begins[bucket + 1] = (begins[bucket + 1] ?? 0) + (begins[bucket] ?? 0);
  const filled = begins.slice();
  const places = new Uint32Array(buckets.length);
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at] ?? 0;
    const place = filled[bucket] ?? 0;
    places[place] = at;
    filled[bucket] = place + 1;
  }
  return { mask, begins, places };
}

function* searched(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at;
}

function* lookedUp(text: string, words: string, { mask, begins, places }: Index): Generator<number> {
  // Where the rarest gram of the words stands.
  let [from, to, offset] = [0, Infinity, 0];
  for (const [at, bucket] of bucketsOf(words, mask).entries()) {
    const [begin = 0, end = 0] = [begins[bucket], begins[bucket + 1]];
    if (end - begin < to - from) [from, to, offset] = [begin, end, at];
  }
  for (let index = from; index < to; index++) {
    const at = (places[index] ?? 0) - offset;
    if (at >= 0 && text.startsWith(words, at)) yield at;
  }
}

/** A text in which words are looked for many times: each search costs the length of the words, and the text once. */
export class SearchedText {
  readonly text: string;
  #searches = 0;
  #index: Index | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The units at which words stand, in their order; they may overlap. */
  occurrences(words: string): Generator<number> {
    if (words.length < gram || this.#searches++ < patience) return searched(this.text, words);
    return lookedUp(this.text, words, (this.#index ??= indexOf(this.text)));
  }
}
