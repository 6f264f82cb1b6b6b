import type { SourceText } from '../../archive/source-text.ts';
import { type LocatedText, locatedText } from '../../dossier/verification/located-text.ts';
import type { Passage, Selector } from '../../dossier/verification/passages.ts';
import { verifySource } from '../../dossier/verification/verify.ts';
import type { Marked } from '../../ingest/draft.ts';
import type { Speaker, Speech } from '../../reading/findings.ts';

/** What somebody has marked in a source, as a file of theirs has it. */
export interface MarkedWords {
  /** Where in that file it stands: its line, or the address of an annotation. */
  readonly at: string;
  /** One, or several where the words leave something out. */
  readonly segments: readonly string[];
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly speaker?: string | undefined;
  readonly note?: string | undefined;
}

export interface Placed {
  readonly marked: readonly Marked[];
  /** What has no one place in the source, and why: the nearest words, or all places. */
  readonly missing: readonly { readonly at: string; readonly message: string }[];
}

/** Words without the marks around them, which are no part of what is said. */
function unmarked(words: string): string {
  const text = words.trim();
  const start = /^["“”„«»‘’‚'‹›]+/u.exec(text)?.[0].length ?? 0;
  const end = /(?<!["“”«»‘’'‹›])["“”«»‘’'‹›]+$/u.exec(text)?.index;
  return start > 0 && end !== undefined ? text.slice(start, Math.max(start, end)).trim() : text;
}

/** Marked words in segments, where they say that something is left out: `[…]`, `(...)`. */
export const segmentsOf = (words: string): string[] =>
  unmarked(words)
    .split(/\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\)/u)
    .map(unmarked)
    .filter((segment) => segment !== '');

type Outcome = { readonly passages: readonly Passage[] } | { readonly message: string };

function passagesFor(source: LocatedText, selectors: readonly Selector[]): Outcome {
  const findings = verifySource(source, [{ subject: undefined, selectors }]);
  const fault = findings.find((finding) => finding.fault)?.fault;
  return fault ? { message: fault.message } : { passages: findings.flatMap(({ passage }) => passage ?? []) };
}

/** The places of marked words: by themselves, or else with what the file says is before and after them. */
function place(source: LocatedText, { segments, prefix = '', suffix = '' }: MarkedWords): Outcome {
  const plain = passagesFor(
    source,
    segments.map((exact) => ({ exact })),
  );
  const [exact, another] = segments;
  if ('passages' in plain || exact === undefined || another !== undefined) return plain;
  // Programs mark a number of characters on either side, which may begin or end within a word.
  const around = [
    { prefix, suffix },
    { prefix: prefix.replace(/^\S*\s/, ''), suffix: suffix.replace(/\s\S*$/, '') },
    { prefix },
    { suffix },
  ];
  const found = around
    .filter((each) => Object.values(each).some((words) => words.trim() !== ''))
    .map((each) => passagesFor(source, [{ exact, ...each }]))
    .find((outcome) => 'passages' in outcome);
  return found ?? plain;
}

/** Who speaks where words were marked, as the text tells it. */
const heard = (speech: readonly Speech[], { start, end }: Passage): readonly Speaker[] =>
  speech.find(({ segments }) => segments.some((each) => each.start < end && each.end > start))?.speakers ?? [
    { unknown: true },
  ];

/** Looks up in a source what somebody has marked. `speech` is what was heard in it: it tells who speaks. */
export function placeMarked(all: readonly MarkedWords[], text: SourceText, speech: readonly Speech[]): Placed {
  const source = locatedText(text);
  const marked: Marked[] = [];
  const missing: Placed['missing'][number][] = [];
  for (const words of all) {
    const outcome = place(source, words);
    if ('message' in outcome) {
      missing.push({ at: words.at, message: outcome.message });
      continue;
    }
    const [first] = outcome.passages;
    const last = outcome.passages.at(-1);
    if (!first || !last) continue;
    const name = words.speaker?.trim();
    marked.push({
      speech: {
        segments: outcome.passages,
        form: 'whole',
        speakers: name ? [{ name }] : heard(speech, first),
        evidence: { start: first.start, end: last.end, because: 'marked' },
        confidence: 1,
      },
      ...(words.note?.trim() ? { note: words.note.trim() } : {}),
    });
  }
  return { marked, missing };
}
