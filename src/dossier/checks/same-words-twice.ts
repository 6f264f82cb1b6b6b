import type { DataEntry } from '../../reader/content.ts';
import { isActor, speakersOf } from '../../schema/speaker.ts';
import { withoutMarks } from '../../schema/without-marks.ts';
import type { Check } from './check.ts';
import { unless, warnings } from './fact-warnings.ts';

const rule = 'same-words-twice';

type Quote = DataEntry<'quotes'>;

/** So many words say enough to be somebody's own. */
const enough = 5;

const wordsIn = (text: string): string[] => withoutMarks(text.normalize('NFKC')).match(/[\p{L}\p{N}]+/gu) ?? [];

interface Said {
  readonly quote: Quote;
  readonly index: number;
  readonly words: readonly string[];
}

const speakerKeys = ({ data }: Quote): string[] =>
  [...speakersOf(data), ...(data.reportedBy ? [data.reportedBy] : [])].map((speaker) =>
    isActor(speaker) ? speaker.id : JSON.stringify(speaker),
  );

const haveSpeakerInCommon = (a: Quote, b: Quote): boolean => {
  const keys = new Set(speakerKeys(a));
  return speakerKeys(b).some((key) => keys.has(key));
};

const beginning = (words: readonly string[], at: number): string => words.slice(at, at + enough).join(' ');

/** How many quotations with the same beginning are compared with each other. */
const most = 20;

/** Words that two quotations of a source share have one speaker. One may be a part of the other. */
export const sameWordsTwice: Check = ({ quotes }, report) => {
  const warn = warnings(rule, report);
  const said = quotes.flatMap((quote) =>
    quote.data.segments.map(({ exact }, index): Said => ({ quote, index, words: wordsIn(exact) })),
  );
  const key = ({ quote }: Said, words: string): string => `${quote.data.source.id} ${words}`;
  const byBeginning = Map.groupBy(
    said.filter(({ words }) => words.length >= enough),
    (one) => key(one, beginning(one.words, 0)),
  );
  const told = new Set<string>();
  for (const whole of said)
    for (let at = 0; at + enough <= whole.words.length; at++)
      for (const part of (byBeginning.get(key(whole, beginning(whole.words, at))) ?? []).slice(0, most)) {
        const pair = [whole.quote.id, part.quote.id].toSorted().join(' ');
        const isPart = part.words.every((word, index) => whole.words[at + index] === word);
        if (!isPart || told.has(pair) || haveSpeakerInCommon(whole.quote, part.quote)) continue;
        told.add(pair);
        const [first, second] = whole.quote.id < part.quote.id ? [whole, part] : [part, whole];
        warn(second.quote, {
          path: ['segments', second.index, 'exact'],
          message: `The quote ${first.quote.file} has these words of the same source under another speaker. Correct the speaker of one of them, ${unless(rule)}.`,
        });
      }
};
