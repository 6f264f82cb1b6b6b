import type { DataEntry } from '../../../reader/content.ts';
import { isActor, speakersOf } from '../../../schema/speaker.ts';
import type { SourceType } from '../../../schema/source-types.ts';
import { quoted } from '../../../schema/shortened.ts';
import { unless, warnings } from '../../checks/fact-warnings.ts';
import { actorNamed } from '../../wording/named-actors.ts';
import { type Standing, standing } from '../../wording/quotation-marks.ts';
import type { PlacedSegment, QuotedSource, SourceCheck } from './quoted-source.ts';

const rule = 'outside-quotation-marks';

/** Documents that are what somebody says or writes, so that no marks need stand around it. */
const spoken: ReadonlySet<SourceType> = new Set<SourceType>([
  'speech',
  'interview',
  'hearing',
  'broadcast',
  'personal_communication',
  'post',
  'motion_picture',
  'song',
]);

/** How a segment stands to the marks of its source, whether or not its lines are paragraphs. */
function standingIn({ text, marked, unbroken }: QuotedSource, segment: PlacedSegment): Standing {
  const how = standing(text, segment, marked);
  return how === 'within' ? how : standing(text, segment, unbroken) === 'within' ? 'within' : how;
}

/** So many passages of a document show whether it puts marks around what is said. */
const enough = 4;

/** Whether anybody is known to have written or published a document, who reports what others said. */
const isReported = ({ source: { data } }: QuotedSource): boolean =>
  data.author.length > 0 || data.publisher !== undefined || data['container-title'] !== undefined;

/**
 * Whether a document is expected to put marks around what it quotes. Articles do; another one does not where it has no
 * marks or nobody who reports, as a decree that puts a term between marks, or where most of what is quoted from it stands
 * outside them, as in the report of a sitting.
 */
function marksSpeech(source: QuotedSource): boolean {
  const { data } = source.source;
  if (data.allSpeech || spoken.has(data.type)) return false;
  if (data.type.startsWith('article-')) return true;
  const all = source.quotes.flatMap(({ segments }) => segments);
  const outside = all.filter((segment) => standingIn(source, segment) === 'outside').length;
  return isReported(source) && source.marked.length > 0 && !(all.length >= enough && outside > all.length / 2);
}

/** The beginnings of a name, the whole first: a publisher may be a department of whom the dossier knows. */
const beginnings = (name: string): string[] => {
  const words = name.split(/[\s,]+/);
  return words.map((_, index) => words.slice(0, words.length - index).join(' '));
};

/** Whether the words are those of whoever wrote or published the document. */
function isByAuthor({ data }: DataEntry<'quotes'>, { source, content }: QuotedSource): boolean {
  const { author, publisher } = source.data;
  const actorOf = actorNamed(content.actors);
  const [publishing] = publisher === undefined ? [] : beginnings(publisher).flatMap((name) => actorOf(name) ?? []);
  const all = [...author.flatMap((name) => actorOf(name) ?? []), ...(publishing ? [publishing] : [])];
  return speakersOf(data).some((speaker) => isActor(speaker) && all.some(({ id }) => id === speaker.id));
}

/** Whether it is speech that the text gives without marks: a transcript, an interview, a dialogue, a block quotation. */
const isUnmarkedSpeech = ({ text, heardAround }: QuotedSource, segment: PlacedSegment): boolean =>
  heardAround(segment).some(({ isMarked, segments }) => !isMarked && standing(text, segment, segments) === 'within');

const said = {
  across: 'run across a quotation mark of the source, into words that are not the speaker’s',
  outside: 'stand outside the quotation marks of the source',
} as const;

/** The words of a quotation stand between the quotation marks of their source. */
export const outsideQuotationMarks: SourceCheck = (source, report) => {
  if (!marksSpeech(source)) return;
  const warn = warnings(rule, report);
  for (const { quote, segments } of source.quotes) {
    if (quote.data.block || isByAuthor(quote, source)) continue;
    for (const segment of segments) {
      const how = standingIn(source, segment);
      if (how === 'within' || isUnmarkedSpeech(source, segment)) continue;
      warn(quote, {
        path: ['segments', segment.index, 'exact'],
        message: `These words ${said[how]}: ${quoted(source.text.slice(segment.start, segment.end).replace(/\s+/g, ' '))}. Quote only what is spoken; write \`block: true\` here for a block quotation, or \`allSpeech: true\` in ${source.source.file} where all of it is speech; ${unless(rule)}.`,
      });
    }
  }
};
