import type { Speech } from '../reading/findings.ts';
import { overlaps } from './setting.ts';
import type { SourceWords } from './source-words.ts';

/** How a writer asks, announces or refuses something, in Dutch and English. */
const declares =
  /(?<!\p{L})(?:(?:wij|we|ik)\s(?:\p{L}+\s){0,2}?(?:vragen|vraag|eisen|eis|verzoeken|verzoek|zullen|zal|weigeren|weiger|betwisten|betwist|verwerpen|verwerp|verwachten|verwacht|stappen|dringen|roepen)|(?:vragen|eisen|verzoeken|zullen|weigeren|betwisten|verwerpen|verwachten)\s(?:wij|we)|(?:we|i)\s(?:\p{L}+\s)?(?:ask|demand|request|urge|call on|call for|will|shall|refuse|reject|dispute|expect|insist))(?!\p{L})/iu;

/** More are no declarations any more, but how somebody writes. */
const most = 5;

/**
 * What the writer of a letter declares in it, sentence by sentence: all of it is said by one person, so that no marks tell
 * where a statement begins. `writer`: `undefined` where a source is no such letter, and gives none. `speech`: what is read as
 * speech already.
 */
export function declarations(source: SourceWords, writer: string | undefined, speech: readonly Speech[]): Speech[] {
  if (writer === undefined) return [];
  const spoken = speech.flatMap(({ segments }) => segments);
  return source.sentences
    .map((sentence) => source.trimmed(source.points(sentence)))
    .filter((span) => declares.test(source.slice(span)) && !spoken.some((segment) => overlaps(segment, span)))
    .slice(0, most)
    .map((span) => ({
      segments: [span],
      form: 'whole',
      speakers: [{ name: writer }],
      evidence: { ...span, because: 'declared' },
      confidence: 0.5,
    }));
}
