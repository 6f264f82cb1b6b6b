import { cpus } from 'node:os';
import { foldedText } from '../../src/dossier/verification/folded-text.ts';
import { locatorIn } from '../../src/dossier/verification/locator-in.ts';
import { type Claim, verifySource } from '../../src/dossier/verification/verify.ts';

/** Ten quotations to each source of 20 kB. */
const sizes = [1000, 2000, 5000, 10_000];
const perSource = 10;
const sourceLength = 20_000;

interface Document {
  readonly text: string;
  readonly quotations: readonly string[];
}

/** Numbers below a bound, the same in each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const syllables = 'de ver ge be on ter lo pa ti raal ziens één naar café rij ministe voor zoë re cht in ste l’a'.split(
  ' ',
);
const marks = [' ', ' ', ' ', ' ', ' ', ' ', ' ', '\n', ', ', '. ', ' ‘', '’ ', '. \n\n', '\u00a0'];

function aDocument(seed: number): Document {
  const number = numbers(seed);
  const pick = (list: readonly string[]): string => list[number(list.length)] ?? '';
  let text = '';
  while (Buffer.byteLength(text) < sourceLength) {
    const from = text.length;
    while (text.length - from < 1000) text += pick(syllables) + pick(syllables) + pick(syllables) + pick(marks);
  }
  const quotations = Array.from({ length: perSource }, () => {
    const start = text.indexOf(' ', number(text.length - 400)) + 1;
    return text.slice(start, text.indexOf(' ', start + 40 + number(200)));
  });
  return { text, quotations };
}

/** What one would write first: for each quotation, fold the source and search it. It has no positions. */
const naiveFold = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/[‘’‚‛‹›ʼ]/gu, "'")
    .replace(/[“”„‟«»⹂]/gu, '"');

function naive(documents: readonly Document[]): number {
  let found = 0;
  for (const { text, quotations } of documents)
    for (const quotation of quotations) if (naiveFold(text).includes(naiveFold(quotation).trim())) found++;
  return found;
}

function verified(documents: readonly Document[]): number {
  let found = 0;
  for (const { text, quotations } of documents) {
    const source = foldedText(text);
    const claims: Claim<string>[] = quotations.map((exact) => ({ subject: exact, selectors: [{ exact }] }));
    for (const { passage, subject } of verifySource(source, claims)) {
      if (!passage) continue;
      locatorIn(source, passage, subject);
      found++;
    }
  }
  return found;
}

function timed(run: () => number): [seconds: number, found: number] {
  const before = performance.now();
  const found = run();
  return [(performance.now() - before) / 1000, found];
}

/** Every quotation with one letter changed: what an edition costs in which nothing is right, with its hints. */
const broken = (documents: readonly Document[]): Document[] =>
  documents.map(({ text, quotations }) => ({
    text,
    quotations: quotations.map((words) => `${words.slice(0, 20)}Q${words.slice(21)}`),
  }));

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, one thread`);
console.log('quotations  sources      MB   verified in  per quotation   all wrong, with hints   naive search');
const most = Array.from({ length: Math.max(...sizes) / perSource }, (_, seed) => aDocument(seed + 1));
verified(most.slice(0, 20));
naive(most.slice(0, 20));
for (const size of sizes) {
  const documents = most.slice(0, size / perSource);
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const [seconds, found] = timed(() => verified(documents));
  const [withHints, right] = timed(() => verified(broken(documents)));
  const [slow, slowFound] = timed(() => naive(documents));
  if (found !== size || slowFound !== size || right !== 0)
    throw new Error(`Found ${found}, ${right}, ${slowFound} of ${size}.`);
  console.log(
    [
      String(size).padStart(10),
      String(documents.length).padStart(7),
      megabytes.toFixed(1).padStart(6),
      `${seconds.toFixed(2)} s`.padStart(12),
      `${((seconds / size) * 1e6).toFixed(0)} µs`.padStart(13),
      `${withHints.toFixed(2)} s`.padStart(22),
      `${slow.toFixed(2)} s (${(slow / seconds).toFixed(0)}×)`.padStart(14),
    ].join('  '),
  );
}
